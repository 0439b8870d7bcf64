import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  typeFromAST,
} from 'graphql';
import type { ComputedField, Input, StoredType } from './computed.ts';
import type { Fragment } from '../cypher/fragment.ts';

/** What serves a field: its Cypher, its TypeScript, both, or neither (a property of its node). */
export interface FieldSource {
  readonly fragment?: Fragment | undefined;
  readonly computed?: ComputedField | undefined;
  readonly needs?: SelectionSetNode | undefined;
  /** What the Cypher of a computed field returns. */
  readonly returns?: GraphQLOutputType | undefined;
}

/** The variable that each statement returns the state of the record in. */
export const TOLD = 'told';

/** The schema with what serves it. Everything that the composer knows about the domain is in here. */
export interface Model {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, Fragment>;
  readonly computed: ReadonlyMap<string, ComputedField>;
  readonly inputs: ReadonlyMap<string, Input>;
  /** Types whose values are made from properties, by name. */
  readonly stored: ReadonlyMap<string, StoredType>;
  /** Cypher at the start of each statement: binds `TOLD`. */
  readonly version: string;
  /** Cypher that removes the notice of a writer that has died; it waits for one that lives. */
  readonly settle: string;
  /**
   * The number of nested to-many relations in a statement. Deeper nodes with selections are fetched by their
   * ids, each once.
   */
  readonly maxDepth: number;
  /** A field is served by its own files, otherwise by those of an interface that has it. */
  readonly fieldSourceOf: (type: GraphQLObjectType, field: string) => FieldSource;
}

/** The field is a property of its node. */
export const PROPERTY: FieldSource = {};

export function createModel(parts: Omit<Model, 'fieldSourceOf'>): Model {
  const { schema, fragments, computed } = parts;
  const sources = new Map<string, FieldSource>();
  for (const coordinate of new Set([...fragments.keys(), ...computed.keys()])) {
    const [fragment, made] = [fragments.get(coordinate), computed.get(coordinate)];
    const returns =
      fragment?.returns &&
      (typeFromAST(schema, fragment.returns as NamedTypeNode) as GraphQLOutputType);
    const needs = made?.needs === undefined ? undefined : selectionOf(made.needs);
    sources.set(coordinate, { fragment, computed: made, needs, returns });
  }
  const fieldSourceOf = (type: GraphQLObjectType, field: string) =>
    [type, ...type.getInterfaces()]
      .map(({ name }) => sources.get(`${name}.${field}`))
      .find((source) => source !== undefined) ?? PROPERTY;
  return { ...parts, fieldSourceOf };
}

/** What a call of each field takes besides the values that it answers with, where that is anything; by coordinate. */
export function worksOf({ computed, fragments }: Pick<Model, 'computed' | 'fragments'>) {
  return [...fragments, ...computed].flatMap(([field, { work = 0 }]) =>
    work > 0 ? [{ field, work }] : [],
  );
}

/** The Cypher of a filter's field: its own, or the one that all filters share, in `cypher/Filter`. */
export function conditionOf(
  { fragments }: Pick<Model, 'fragments'>,
  filter: GraphQLInputObjectType,
  field: string,
): Fragment | undefined {
  return fragments.get(`${filter.name}.${field}`) ?? fragments.get(`Filter.${field}`);
}

/** How a filter's field is converted: by its filter, by all filters, or by the field's type. */
export function inputOf(
  { inputs }: Pick<Model, 'inputs'>,
  filter: GraphQLInputObjectType,
  field: string,
): Input | undefined {
  const type = filter.getFields()[field]?.type;
  const named = type && getNamedType(type).name;
  return [`${filter.name}.${field}`, `Filter.${field}`, `${named ?? ''}.parameter`]
    .map((coordinate) => inputs.get(coordinate))
    .find((found) => found !== undefined);
}

export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

/** Whether operations begin there rather than at a node. */
export function isRootType(schema: GraphQLSchema, type: GraphQLOutputType): boolean {
  return type === schema.getQueryType() || type === schema.getSubscriptionType();
}

/** The type of a connection's edges. */
export function edgeOf(connection: GraphQLNamedType): GraphQLObjectType {
  const edges = isObjectType(connection) && connection.getFields().edges;
  const edge = edges && getNamedType(edges.type);
  if (isObjectType(edge)) return edge;
  throw new Error(`${connection.name} has no edges.`);
}

export function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/**
 * Whether a fragment returns rows for a list, or a value that is matched; otherwise it is a part of its
 * parent's row.
 */
export function isMany({ clauses }: Fragment, type: GraphQLOutputType): boolean {
  return clauses !== '' && (isList(type) || isLeafType(getNamedType(type)));
}

/** Whether a type is the named type or implements it. */
export function isA(type: GraphQLNamedType, name: string): boolean {
  return (
    type.name === name ||
    ((isObjectType(type) || isInterfaceType(type)) &&
      type.getInterfaces().some((parent) => parent.name === name))
  );
}

/** Whether values of the type are nodes of the graph, and so can be fetched by their ids. */
export function isGraphNode(type: GraphQLNamedType): boolean {
  return isA(type, 'Node');
}

function selectionOf(needs: string): SelectionSetNode {
  const [definition] = parse(`{ ${needs} }`).definitions;
  return (definition as OperationDefinitionNode).selectionSet;
}
