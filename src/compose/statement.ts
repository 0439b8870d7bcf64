import { type GraphQLOutputType, getArgumentValues, getNamedType, isCompositeType } from 'graphql';
import { badInput } from '../errors.ts';
import type { ComputedField } from './model/computed.ts';
import type { Fragment } from './cypher/fragment.ts';
import type { Model } from './model/model.ts';
import type { Read } from './read.ts';
import {
  type Operation,
  type SelectedField,
  type SelectionOwner,
  type Variables,
  select,
} from './selection/select.ts';
import { assertEffects } from './effects.ts';
import type { Slices } from './slices.ts';

/** Everything that is selected at a position, as one Cypher statement. Its text holds no value from a client. */
export interface Statement {
  readonly operation: Operation;
  readonly at: Position;
  /** Empty if nothing is read from the graph. */
  readonly text: string;
  readonly calls: readonly Call[];
  readonly read: Read;
  /** The column of the record's version. */
  readonly version: number;
  /** The column of what is wrong with the ids that its calls name; none if they name none. */
  readonly named: number | undefined;
  /** How many fields it reads, those that computed fields need included. */
  readonly fields: number;
  /** Makes the one row of records, where it can be large and comes in parts. */
  readonly rowOf: Slices['rowOf'] | undefined;
}

/** A position in a response: its type, and what is selected there. */
export interface Position {
  readonly type: GraphQLOutputType;
  readonly below: readonly SelectionOwner[];
}

export type Args = Variables;

/** A selected field. Its number is part of the names of its variables and parameters. */
export interface Call {
  readonly number: number;
  readonly node: SelectedField['nodes'][0];
  readonly field: SelectedField['field'];
  /** The arguments that the statement was composed for: its text shows which are given, not their values. */
  readonly args: Args;
  readonly argsOf: (variables: Variables) => Args;
  /** How each parameter is made from the arguments; an error thrown there becomes the field's error. */
  readonly params: Map<string, (args: Args) => unknown>;
  /** Runs its own queries, before anything else is read. */
  readonly ask: ComputedField['ask'];
  /** The names of the fields that are selected of its answer, where it asks by itself. */
  readonly selected: ReadonlySet<string>;
}

/** A statement under construction, at one of its levels. */
export interface Site {
  readonly model: Model;
  readonly operation: Operation;
  readonly calls: Call[];
  /** One count for all sites of a statement. */
  readonly count: { fields: number };
  readonly level: Level;
  /**
   * The number of to-many relations above. Within the needs of a computed field there are none, because
   * nothing is left for later there.
   */
  readonly depth: number;
}

/** A field at its site. */
export interface CallSite extends Site {
  readonly call: Call;
  readonly parent: Parent;
  readonly parentType: GraphQLOutputType;
  /** The condition on the parent, if only some of its types have the field. */
  readonly guard: string | undefined;
}

/** The parent of the selected fields: a node, a row, a page or, at the root, nothing. */
export interface Parent {
  readonly variable: string;
  /** Fields that it serves instead of the model. */
  readonly serves?: ReadonlyMap<string, Serve>;
}

export type Serve = (site: Site, at: Position) => Read;

/** The clauses that run for each row of a level, the columns that it returns, those that are lists of rows, and its relations by key. */
export interface Level {
  readonly clauses: (() => string)[];
  readonly columns: string[];
  readonly lists: Map<string, Level>;
  readonly relations: Map<string, Relation>;
}

/** A bound fragment, the column of its rows, and what is fetched for each row. */
export interface Relation {
  readonly name: string;
  readonly bound: Fragment;
  readonly rows: Level;
}

export function createLevel(): Level {
  return { clauses: [], columns: [], lists: new Map(), relations: new Map() };
}

/**
 * A level whose rows are lists. Neo4j infers the type of a list by joining the types of its items in turn. A property has
 * a union of types, and joining two unions takes much longer than joining one with the type of this first item: without
 * it, inferring the types of a wide selection takes a quarter of the time to plan it.
 */
export function createRows(): Level {
  return { ...createLevel(), columns: ["''"] };
}

/** The position of a column, which is returned once even if several fields use it. */
export function columnOf({ clauses, columns }: Level, name: string, by?: () => string): number {
  const at = columns.indexOf(name);
  if (at !== -1) return at;
  if (by) clauses.push(by);
  return columns.push(name) - 1;
}

export function readColumn(level: Level, expression: string, read: Read<unknown>): Read {
  const column = columnOf(level, expression);
  return (row, reading) => read(row[column], reading);
}

/** Returns an error if its arguments are invalid, such as a null variable where null is not allowed. */
export function createCall(site: Site, selected: SelectedField) {
  const { calls, model, operation } = site;
  const { field, nodes, types } = selected;
  const [node] = nodes;
  const refused = operation.refused?.get(node);
  if (refused) return refused;
  const argsOf = (variables: Variables) => getArgumentValues(field, node, variables);
  try {
    const args = argsOf(operation.variables);
    const { computed, fragment } = model.fieldSourceOf(types[0], field.name);
    assertEffects(model, field, args, fragment);
    const ask = computed?.ask;
    const call: Call = {
      ...{ number: calls.length, node, field, args, argsOf, params: new Map() },
      ...{ ask, selected: ask ? below(site, selected) : new Set<string>() },
    };
    calls.push(call);
    return call;
  } catch (error) {
    return badInput((error as Error).message);
  }
}

/** The names of the selected subfields of a field. */
function below({ model, operation }: Site, { field, nodes }: SelectedField): ReadonlySet<string> {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return new Set();
  return new Set(select(operation, type, nodes, model.fieldSourceOf).map((one) => one.field.name));
}

/** A subquery that returns one row for the start of a bound fragment; `guard` must hold for that start. */
export function subquery(from: Fragment['from'], lines: readonly string[], guard?: string): string {
  const all = guard === undefined ? lines : [`WITH * WHERE ${guard}`, ...lines];
  return `CALL (${from?.name ?? ''}) {\n${all.join('\n').replace(/^/gm, '  ')}\n}`;
}

/** The clauses of a level, which return its rows as one value. */
export function collected({ clauses, columns }: Level, as: string): readonly string[] {
  return [...clauses.map((clause) => clause()), `RETURN collect([${columns.join(', ')}]) AS ${as}`];
}
