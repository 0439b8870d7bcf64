import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

type Parent = GraphQLObjectType | GraphQLInterfaceType;
type Words = ReadonlyMap<string, string>;

/** Arguments that mean the same wherever they stand. */
const ARGUMENTS: Words = new Map([
  ['id', 'As in `Node.id`; an id that was merged into another answers with what was kept.'],
  ['filter', 'Only what meets all of its conditions; null: everything.'],
  ['orderBy', 'Null: the order that the description of the field names.'],
  [
    'first',
    'So many from the start, or from `after`: 1 to 100; 20 if neither `first` nor `last` is given.',
  ],
  ['after', 'Only what follows this cursor of an edge.'],
  [
    'last',
    'So many from the end, or from `before`: 1 to 100, in the same order; not with `first`.',
  ],
  ['before', 'Only what precedes this cursor of an edge.'],
]);

const CONNECTION: Words = new Map([
  ['edges', 'The edges of this page, in order.'],
  ['pageInfo', 'Where this page lies in the whole.'],
  ['totalCount', 'How many edges all pages have together; counted only when asked for.'],
]);

const EDGE: Words = new Map([
  ['cursor', 'Where the edge stands, for `after` and `before`; good for the same order only.'],
  ['node', 'What the edge leads to.'],
  ['tie', 'The tie that the edge stands for.'],
  ['since', 'The `start` of the tie.'],
  ['until', 'The `end` of the tie.'],
  ['status', 'The `status` of the tie.'],
]);

/**
 * Describes what the SDL need not repeat: fields and arguments that an interface has described, the arguments
 * of paging, and connections with their edges.
 */
export function describeSchema(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  for (const type of types)
    for (const field of Object.values(type.getFields())) {
      field.description ??= inherited(type, field)?.description ?? wordsOf(type).get(field.name);
      for (const argument of field.args) describeArgument(argument, inherited(type, field));
      if (inherited(type, field) === undefined) describePage(`${type.name}.${field.name}`, field);
    }
}

/** The field of the interface that has described it. */
function inherited(type: Parent, { name }: Field): Field | undefined {
  return type
    .getInterfaces()
    .map((parent) => parent.getFields()[name])
    .find((field) => field?.astNode?.description !== undefined);
}

function describeArgument(argument: GraphQLArgument, above: Field | undefined): void {
  argument.description ??=
    above?.args.find(({ name }) => name === argument.name)?.description ??
    ARGUMENTS.get(argument.name);
}

/** A connection and its edges belong to the field that answers with them, and say so. */
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
  return name.endsWith('Edge') ? EDGE : new Map();
}

type Field = GraphQLField<unknown, unknown>;
