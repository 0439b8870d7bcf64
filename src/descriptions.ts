import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

type Parent = GraphQLObjectType | GraphQLInterfaceType;
type Words = Readonly<Record<string, string>>;

/** Arguments that mean the same in every field. */
const ARGUMENTS: Words = {
  id: 'As in `Node.id`. The id of a merged duplicate returns the node that was kept.',
  filter: 'Only items that meet all of these conditions; null: all items.',
  orderBy: 'The sort order; null: the default order of the field.',
  first: 'Returns the first n items (after `after`, if given). 1–100, default 20.',
  after: 'Returns items after the edge with this cursor.',
  last: 'Returns the last n items (before `before`, if given), in the same order. 1–100. Not together with `first`.',
  before: 'Returns items before the edge with this cursor.',
};

const CONNECTION: Words = {
  edges: 'The edges of this page, in order.',
  pageInfo: 'The position of this page in the whole list.',
  totalCount: 'The number of edges on all pages together. Computed only if requested.',
  certainCount:
    'The number of edges on all pages that match with `certainty: CERTAINLY`: `totalCount` without those that only match because a date is inexact or missing. Computed only if requested.',
};

/** Fields of filters that mean the same for all that has them. */
const FILTER: Words = {
  minTies: 'At least n ties of its own, as `ties { totalCount }` counts them.',
  maxTies: 'At most n ties of its own, as `ties { totalCount }` counts them.',
  latestSourceFrom:
    'A source of a standing claim about it was certainly published in this period or later.',
  changedFrom: 'A claim about it was recorded or withdrawn in this period or later.',
};

const ORDER: Words = {
  TIES: 'The number of its own ties, as `ties { totalCount }` counts them.',
  LATEST_SOURCE:
    'When its latest source was published: the earliest possible day. Without a dated source it counts as earliest.',
  CHANGED: 'When a claim about it was last recorded or withdrawn.',
};

const EDGE: Words = {
  cursor:
    'The position of the edge, for `after` and `before`. Valid for the same connection and order only.',
  node: 'The item.',
  tie: 'The tie behind the edge.',
  since: 'The `start` of the tie.',
  confidence: 'How far `since` can be trusted, by the claims about it alone; null without any.',
  until: 'The `end` of the tie.',
  lastConfirmed: 'The `lastConfirmed` of the tie.',
  status: 'The `status` of the tie.',
};

/**
 * Adds the descriptions that the SDL does not repeat: fields and arguments that an interface describes, paging arguments,
 * connections and their edges, and what filters and orders share.
 */
export function describeSchema(schema: GraphQLSchema): void {
  const all = Object.values(schema.getTypeMap());
  for (const type of all)
    if (isInputObjectType(type) && type.name.endsWith('Filter'))
      describeAll(Object.values(type.getFields()), FILTER);
    else if (isEnumType(type) && type.name.endsWith('OrderField'))
      describeAll(type.getValues(), ORDER);
  const types = all.filter((type) => isObjectType(type) || isInterfaceType(type));
  for (const type of types)
    for (const field of Object.values(type.getFields())) {
      field.description ??= inherited(type, field)?.description ?? wordsOf(type)[field.name];
      for (const argument of field.args) describeArgument(argument, inherited(type, field));
      if (inherited(type, field) === undefined) describePage(`${type.name}.${field.name}`, field);
    }
}

function describeAll(
  those: readonly { readonly name: string; description?: string | null | undefined }[],
  words: Words,
): void {
  for (const one of those) one.description ??= words[one.name];
}

/** The field of an interface that describes this one. */
function inherited(type: Parent, { name }: Field): Field | undefined {
  return type
    .getInterfaces()
    .map((parent) => parent.getFields()[name])
    .find((field) => field?.astNode?.description !== undefined);
}

function describeArgument(argument: GraphQLArgument, above: Field | undefined): void {
  argument.description ??=
    above?.args.find(({ name }) => name === argument.name)?.description ?? ARGUMENTS[argument.name];
}

/** A connection and its edges are described by the field that returns them. */
function describePage(coordinate: string, { type }: Field): void {
  const connection = getNamedType(type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return;
  connection.description ??= `A page of \`${coordinate}\`.`;
  const edges = connection.getFields()['edges'];
  const edge = edges && getNamedType(edges.type);
  if (isObjectType(edge)) edge.description ??= `An edge of \`${coordinate}\`.`;
}

function wordsOf({ name }: Parent): Words {
  if (name.endsWith('Connection')) return CONNECTION;
  return name.endsWith('Edge') ? EDGE : {};
}

type Field = GraphQLField<unknown, unknown>;
