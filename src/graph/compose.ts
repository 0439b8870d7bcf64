import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  getNamedType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { branches } from './branches.ts';
import { compute } from './compute.ts';
import type { Stored } from './computed.ts';
import { type Model, isGraphNode } from './model.ts';
import { writePlain } from './plain.ts';
import { NONE, type Read, fault, readLater, readLeaf, readObject, readPresent } from './read.ts';
import { fetch } from './relation.ts';
import { type Operation, type Selected, type Selecting, select, typesOf } from './select.ts';
import {
  type Composing,
  type Level,
  type Place,
  type Scope,
  type Site,
  type Statement,
  columnOf,
  createCall,
  createLevel,
  parameterOf,
} from './statement.ts';

/** The whole operation, as one statement. */
export function composeOperation(
  model: Model,
  operation: Operation,
  definition: OperationDefinitionNode,
): Statement {
  const type = model.schema.getQueryType() as GraphQLObjectType;
  const root = { type, variable: '', columns: new Map() };
  return {
    ...compose(model, operation, createLevel(0), root, [definition]),
    without: (refused) => composeOperation(model, { ...operation, refused }, definition),
  };
}

/** These ids, this selection. Each row begins with its node's id. */
export function composeNodes(model: Model, operation: Operation, place: Place): Statement {
  const { type, below } = place;
  const level = createLevel(0);
  const clauses = `UNWIND ${parameterOf('ids')} AS id\nMATCH (node:Node {id: id})`;
  level.clauses.push(() => clauses);
  columnOf(level, 'node.id');
  const scope = { type, variable: 'node', columns: new Map() };
  return {
    ...compose(model, operation, level, scope, below),
    without: (refused) => composeNodes(model, { ...operation, refused }, place),
  };
}

function compose(
  model: Model,
  operation: Operation,
  level: Level,
  scope: Scope,
  below: readonly Selecting[],
): Omit<Statement, 'without'> {
  const composing: Composing = { model, operation, calls: [], questions: new Map() };
  const read = object({ composing, level, scope, whole: false }, below);
  const { clauses, columns } = level;
  const asks = columns.length > 0;
  const version = columnOf(level, model.version);
  const text = [...clauses.map((clause) => clause()), `RETURN ${columns.join(', ')}`].join('\n');
  const { calls, questions } = composing;
  return { text: asks ? text : '', read, calls, questions, version };
}

/** What is selected of one object. */
export function object(site: Site, below: readonly Selecting[]): Read {
  const { composing, level, scope } = site;
  const { model, operation } = composing;
  const types = typesOf(model.schema, scope.type);
  const selected = select(operation, scope.type, below, model.sourceOf);
  const partial = ({ types: some }: Selected) => some.length < types.length;
  const isTypeName = ({ field }: Selected) => field.name === '__typename';
  const told = types.length > 1 && selected.some((s) => isTypeName(s) || partial(s));
  const type = readType(types, told ? columnOf(level, typeColumn(scope, types)) : undefined);
  const fields = selected.map((s) => ({
    key: s.key,
    required: isNonNullType(s.field.type),
    types: partial(s) ? new Set(s.types.map(({ name }) => name)) : undefined,
    read: isTypeName(s) ? type : field(site, s, partial(s)),
  }));
  return readObject(fields, type, types.length > 1);
}

/** A type comes as its place among the types that may be met: a number is quick to decode. */
function typeColumn({ variable }: Scope, types: readonly GraphQLObjectType[]): string {
  return `CASE ${types.map(({ name }, at) => `WHEN ${variable}:${name} THEN ${at}`).join(' ')} END`;
}

/** Where no selection tells the types apart, any of them will do. */
function readType(types: readonly GraphQLObjectType[], column: number | undefined): Read {
  return (row) => types[column === undefined ? 0 : (row[column] as number)]?.name;
}

function field(site: Site, { field, nodes, types }: Selected, partial: boolean): Read {
  const { composing, scope } = site;
  const { name, type } = field;
  if (name === 'cursor' && scope.cursor) return scope.cursor();
  const column = scope.columns.get(name);
  if (column !== undefined) return value(site, type, column, nodes);
  const source = composing.model.sourceOf(types[0], name);
  const { computed, fragment } = source;
  const call = createCall(composing, field, nodes[0]);
  if (call instanceof Error) return (_row, reading) => fault(reading, call);
  const guard = partial ? `${scope.variable}:${types.join('|')}` : undefined;
  const callSite = { ...site, call, guard };
  if (computed && (computed.given === undefined || call.args[computed.given] != null))
    return compute(callSite, source, computed, nodes);
  if (fragment && !computed) return fetch(callSite, fragment, type, nodes);
  return value(site, type, `${scope.variable}.${name}`, nodes);
}

/** A property, an expression or a node; a node that goes on is left for a later statement if it lies deep. */
export function value(
  site: Site,
  type: GraphQLOutputType,
  expression: string,
  below: readonly Selecting[],
): Read {
  const { composing, level, whole } = site;
  const named = getNamedType(type);
  if (isLeafType(named)) return readLeaf(columnOf(level, expression), type);
  const stored = composing.model.stored.get(named.name);
  if (stored) {
    const write = writePlain(site, type, below, undefined);
    const column = columnOf(level, expression);
    return (row, reading) => write(made(stored, row[column]), reading, NONE);
  }
  const deep = level.depth >= composing.model.maxDepth && !whole;
  if (deep && isGraphNode(named) && branches(composing, named, below))
    return readLater(columnOf(level, `${expression}.id`), { type: named, below });
  const scope = { type: named as GraphQLCompositeType, variable: expression, columns: new Map() };
  const read = object({ ...site, scope }, below);
  return isNonNullType(type) ? read : readPresent(columnOf(level, `${expression}.id`), read);
}

function made({ fromStored }: Stored, value: unknown): unknown {
  return value == null ? null : fromStored(value as never);
}
