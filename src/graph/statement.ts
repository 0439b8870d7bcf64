import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  getArgumentValues,
} from 'graphql';
import { badInput } from '../errors.ts';
import type { Computed } from './computed.ts';
import type { Model } from './model.ts';
import type { Placed } from './place.ts';
import type { Read } from './read.ts';
import type { Operation, Selecting, Variables } from './select.ts';

/** An operation, or a selection of nodes by their ids, as one Cypher statement. Its text holds no value that a client gave. */
export interface Statement {
  /** Empty if nothing is asked of the graph. */
  readonly text: string;
  readonly calls: readonly Call[];
  /** Fields that ask by themselves, before anything is read. */
  readonly questions: ReadonlyMap<Call, NonNullable<Computed['ask']>>;
  readonly read: Read;
  /** Where the version of the record is among the columns. */
  readonly version: number;
  /** The same without these fields, which are errors in its answer. */
  readonly without: (refused: ReadonlyMap<FieldNode, Error>) => Statement;
}

export type Args = Readonly<Record<string, unknown>>;

/** A field that is asked for. Its number is in the names of its variables and parameters. */
export interface Call {
  readonly number: number;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  /** The arguments that the statement was composed for: which are given is in its text, what they are is not. */
  readonly args: Args;
  readonly argsOf: (variables: Variables) => Args;
  /** How each parameter is made of the arguments; one may throw an error, which is then the field's. */
  readonly params: Map<string, (args: Args) => unknown>;
}

/** A selection of nodes that are named by their ids: what is selected of them, a statement of its own fetches. */
export interface Place {
  readonly type: GraphQLCompositeType;
  readonly below: readonly Selecting[];
}

/** Where in the graph a selection stands: at a node, at a row of named columns or, at the root, nowhere. */
export interface Scope {
  readonly type: GraphQLCompositeType;
  readonly variable: string;
  readonly columns: ReadonlyMap<string, string>;
  /** Reads the cursor of an edge. */
  readonly cursor?: () => Read;
}

/** A statement in the making, at one of its levels. */
export interface Site {
  readonly composing: Composing;
  readonly level: Level;
  readonly scope: Scope;
  /** Inside what a computed field needs nothing is left for a later statement. */
  readonly whole: boolean;
}

/** A field at its site. */
export interface CallSite extends Site {
  readonly call: Call;
  /** What must hold of the parent, if only some of its types have the field. */
  readonly guard: string | undefined;
}

/** A statement in the making. */
export interface Composing {
  readonly model: Model;
  readonly operation: Operation;
  readonly calls: Call[];
  readonly questions: Map<Call, NonNullable<Computed['ask']>>;
}

/** The clauses that are run for each row of a level, and the columns that it returns. */
export interface Level {
  /** How many relations to many lie above it. */
  readonly depth: number;
  readonly clauses: (() => string)[];
  readonly columns: string[];
  /** A relation without arguments is fetched once, whoever asks for it. */
  readonly relations: Map<string, Relation>;
}

/** Where the rows of a relation are, and what is fetched of each. */
export interface Relation {
  readonly placed: Placed;
  readonly rows: Level;
}

/** All parameters come as parts of one: of others Neo4j plans a statement anew for texts and lists of another length. */
export function parameterOf(name: string): string {
  return `$given.${name}`;
}

export function createLevel(depth: number): Level {
  return { depth, clauses: [], columns: [], relations: new Map() };
}

/** The position of a column, which is returned once however often it is asked for. */
export function columnOf({ columns }: Level, expression: string): number {
  const at = columns.indexOf(expression);
  return at === -1 ? columns.push(expression) - 1 : at;
}

/** An error instead if its arguments cannot be taken: a variable is null where null is no value. */
export function createCall(
  { operation, calls }: Composing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Call | Error {
  const refused = operation.refused?.get(node);
  if (refused) return refused;
  const argsOf = (variables: Variables) => getArgumentValues(field, node, variables);
  try {
    const args = argsOf(operation.variables);
    const call: Call = { number: calls.length, node, field, args, argsOf, params: new Map() };
    calls.push(call);
    return call;
  } catch (error) {
    return badInput((error as Error).message);
  }
}

/** A subquery that returns one row. */
export function subquery(from: string, clauses: readonly string[], returns: string): string {
  const lines = [...clauses, `RETURN ${returns}`].join('\n').replace(/^/gm, '  ');
  return `CALL (${from}) {\n${lines}\n}`;
}

/** The clauses of a level, and its rows as one value. */
export function collected({ clauses, columns }: Level, as: string): readonly [string[], string] {
  return [clauses.map((clause) => clause()), `collect([${columns.join(', ')}]) AS ${as}`];
}
