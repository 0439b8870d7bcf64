import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  print,
} from 'graphql';
import { type FieldSource, type Model, isConnection, isList } from '../../compose/model/model.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../compose/page.ts';
import {
  type Operation,
  type SelectedField,
  type SelectionOwner,
  select,
  typesOf,
} from '../../compose/selection/select.ts';
import { unlessItThrows } from '../../unlessItThrows.ts';

/** The size of an operation, known before any work is done. */
export interface Size {
  /** The most values that its pages let it answer with; what is fetched to compute a value counts too. */
  readonly cost: number;
  /** The places where it follows a relation: each is a subquery that takes Neo4j time to plan. */
  readonly relations: number;
}

/** A list without pages is short by nature: the parties of a tie, the names of an actor. */
const LIST_SIZE = 5;

interface SizeContext {
  readonly model: Model;
  readonly operation: Operation;
  /** Calls whose work has been counted: equal ones are asked once. */
  readonly counted: Set<string>;
  /** The lengths of a computed list, and of lists and long texts below a computed field, by their names. */
  readonly lengths?: Readonly<Record<string, number>>;
}

/** The size of a valid operation with coerced variables, without introspection. */
export function sizeOf(model: Model, operation: Operation, definition: OperationDefinitionNode) {
  const root = model.schema.getRootType(definition.operation);
  return root
    ? selectionSize({ model, operation, counted: new Set() }, root, [definition])
    : NOTHING;
}

const NOTHING: Size = { cost: 0, relations: 0 };

/** A value has one type: of fields that only some types have, the most expensive type counts. */
function selectionSize(context: SizeContext, type: GraphQLCompositeType, below: Owners): Size {
  const { model, operation } = context;
  const selected = select(operation, type, below, model.fieldSourceOf);
  const fields = selected.map((one) => ({ ...one, size: fieldSize(context, one) }));
  const costs = typesOf(model.schema, type).map((one) =>
    sum(fields.filter(({ types }) => types.includes(one)).map(({ size }) => size.cost)),
  );
  return { cost: Math.max(0, ...costs), relations: sum(fields.map(({ size }) => size.relations)) };
}

function fieldSize(context: SizeContext, { field, nodes, types: [parent] }: SelectedField): Size {
  const { model, operation } = context;
  const source = model.fieldSourceOf(parent, field.name);
  // An invalid argument is an error of its field.
  const read = unlessItThrows(() => getArgumentValues(field, nodes[0], operation.variables));
  const args = read ?? {};
  const { given } = source.computed ?? {};
  const needs = given === undefined || args[given] != null ? source.needs : undefined;
  const lengths = (read && source.computed?.lengths?.(read as never)) ?? context.lengths;
  const times = timesOf(lengths, field, args);
  const below = sizeBelow(lengths ? { ...context, lengths } : context, field.type, nodes);
  const fetching = needs ? [{ selectionSet: needs }] : [];
  const needed = sizeBelow(context, source.returns ?? parent, fetching);
  const fetched = source.returns && isList(source.returns) ? LIST_SIZE : 1;
  return {
    cost: times * (1 + below.cost) + fetched * needed.cost + workOf(context, source, nodes[0]),
    relations: (source.fragment?.clauses ? 1 : 0) + below.relations + needed.relations,
  };
}

/** Calls that are written alike are asked once. Those that variables make alike are too, but a size holds for all values of its variables. */
function workOf({ counted }: SizeContext, { computed, fragment }: FieldSource, node: FieldNode) {
  const work = computed?.work ?? fragment?.work ?? 0;
  if (work === 0 || computed?.ask === undefined) return work;
  const call = [node.name.value, ...(node.arguments ?? []).map(print).sort()].join(' ');
  if (counted.has(call)) return 0;
  counted.add(call);
  return work;
}

function sizeBelow(context: SizeContext, type: GraphQLOutputType, below: Owners): Size {
  const named = getNamedType(type);
  return isCompositeType(named) ? selectionSize(context, named, below) : NOTHING;
}

/** The number of values of a field; a list that is not a page but has a `first` has that length. */
function timesOf(lengths: SizeContext['lengths'], field: Field, args: Args) {
  if (field.name === 'totalCount' || field.name === 'certainCount') return DEFAULT_PAGE_SIZE;
  if (isConnection(getNamedType(field.type))) return pageSizeOf(args);
  if (!isList(field.type) || getNamedType(field.type).name.endsWith('Edge'))
    return typeof args.first === 'number'
      ? Math.max(1, Math.ceil(args.first / LIST_SIZE))
      : (lengths?.[field.name] ?? 1);
  const named = args.ids ?? args.representations;
  if (Array.isArray(named)) return named.length;
  const input = args.input as Args | undefined;
  return input === undefined ? (lengths?.[field.name] ?? LIST_SIZE) : pageSizeOf(input);
}

type Owners = readonly SelectionOwner[];
type Field = GraphQLField<unknown, unknown>;
type Args = Readonly<Record<string, unknown>>;

/** An invalid page size is an error of its field, and costs nothing. */
function pageSizeOf({ first, last }: Args): number {
  const size = first ?? last ?? DEFAULT_PAGE_SIZE;
  return typeof size === 'number' ? Math.min(Math.max(1, size), MAX_PAGE_SIZE) : DEFAULT_PAGE_SIZE;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
