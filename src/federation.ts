import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  concatAST,
  parse,
  print,
} from 'graphql';

/** Of what other subgraphs can extend by its id. */
const KEYED = 'Node';

/** Types that other subgraphs have too, with the same fields. */
const SHARED = ['PageInfo'];

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.4"
  import: ["@key", "@shareable"]
)`;

/** The SDL of a server as a subgraph: with the fields that a router asks, of all types that have an id. */
export function withEntities(sdl: string): DocumentNode {
  const document = parse(sdl);
  const objects = document.definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  const entities = objects.filter(isKeyed).map(({ name }) => name.value);
  return concatAST([document, parse(entitiesOf(entities))]);
}

function entitiesOf(types: readonly string[]): string {
  return `
"Names a thing for a router of Apollo Federation: \`{ \\"__typename\\": \\"City\\", \\"id\\": \\"hefei\\" }\`."
scalar _Any

"What a router of Apollo Federation can extend."
union _Entity = ${types.join(' | ')}

"This server as a subgraph of Apollo Federation."
type _Service {
  "The schema, with \`@key\` for what other subgraphs can extend."
  sdl: String!
}

extend type Query {
  "For routers of Apollo Federation: the schema of this server as a subgraph."
  _service: _Service!

  "For routers of Apollo Federation: one result for each representation, in the order given; null for an id that nothing of that type has."
  _entities("Up to 1,000." representations: [_Any!]!): [_Entity]!
}`;
}

/** The schema as a router composes it: without what the router asks of each subgraph. */
export function subgraphOf(schema: GraphQLSchema): string {
  const { definitions } = getDocumentNodeFromSchema(schema);
  return `${print({ kind: Kind.DOCUMENT, definitions: definitions.flatMap(toSubgraph) })}\n\n${LINK}\n`;
}

function toSubgraph(definition: DefinitionNode): readonly DefinitionNode[] {
  if ('name' in definition && definition.name.value.startsWith('_')) return [];
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
  const { directives = [], fields = [], name } = definition;
  const shared = SHARED.includes(name.value) ? [directive('shareable')] : [];
  return [
    {
      ...definition,
      directives: [...directives, ...(isKeyed(definition) ? [KEY] : shared)],
      fields: fields.filter((field) => !field.name.value.startsWith('_')),
    },
  ];
}

function isKeyed({ interfaces = [] }: ObjectTypeDefinitionNode): boolean {
  return interfaces.some(({ name }) => name.value === KEYED);
}

function directive(name: string): ConstDirectiveNode {
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name } };
}

const KEY: ConstDirectiveNode = {
  ...directive('key'),
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'fields' },
      value: { kind: Kind.STRING, value: 'id' },
    },
  ],
};
