import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  getNamedType,
  isCompositeType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { badInput } from '../../errors.ts';
import { type Model, edgeOf, isA, isConnection } from '../../compose/model/model.ts';
import { type Operation, type SelectionOwner, select } from '../../compose/selection/select.ts';
import type { Args } from '../../compose/statement.ts';
import { argumentsOf, fieldsThat, nodeTypeOf } from '../scope.ts';
import { GOES_ON, type TableColumn, leavesOf } from '../things/leaves.ts';

/** The table that an operation selects: the fields of one connection's nodes. */
export interface SelectedTable {
  readonly field: string;
  readonly args: Args;
  readonly columns: readonly TableColumn[];
  /** Asks for what is selected of some nodes, by their ids in the variable `pageIds_`. */
  readonly page: DocumentNode;
}

export const PAGE_IDS = 'pageIds_';

/**
 * The same document, which also asks of each connection whether it goes on, wherever its edges are selected. Refuses names that tables use
 * themselves.
 */
export function withGoesOn({ schema }: Model, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field({ alias }) {
        if (alias?.value === GOES_ON) throw ownName('an alias', GOES_ON);
      },
      VariableDefinition({ variable }) {
        if (variable.name.value === PAGE_IDS) throw ownName('a variable', `$${PAGE_IDS}`);
      },
      SelectionSet: {
        leave(node) {
          const type = types.getParentType();
          const hasEdges = node.selections.some(
            (one) => one.kind === Kind.FIELD && one.name.value === 'edges',
          );
          if (!type || !isConnection(type) || !hasEdges) return undefined;
          return { ...node, selections: [...node.selections, ...FLAG.selectionSet.selections] };
        },
      },
    }),
  );
}

const ownName = (what: string, name: string) =>
  badInput(`Expected ${what} of another name than \`${name}\`, which tables use themselves.`);

const [FLAG] = parse(`{ ${GOES_ON}: pageInfo { hasNextPage } }`).definitions as [
  OperationDefinitionNode,
];

/** Reads the table of an operation whose document `withGoesOn` has prepared; throws if it selects anything else. */
export function tableOf(
  model: Model,
  document: DocumentNode,
  operation: Operation,
  definition: OperationDefinitionNode,
): SelectedTable {
  const query = model.schema.getQueryType();
  const selected = query ? select(operation, query, [definition], model.fieldSourceOf) : [];
  const [root] = selected;
  if (root === undefined || selected.length > 1)
    throw badInput(
      `Expected one connection as a table, but got ${selected.length === 0 ? 'none' : selected.map(({ field }) => `\`${field.name}\``).join(', ')}.`,
    );
  const { field, nodes } = root;
  const type = rowsTypeOf(model, field);
  if (type === undefined)
    throw badInput(
      `Expected a connection of things with an id (${fieldsThat(model, (one) => rowsTypeOf(model, one) !== undefined)}), but got \`${field.name}\`.`,
      nodes,
    );
  const below = nodesBelow(operation, field, nodes);
  const columns = leavesOf(operation, type, below);
  if (columns.length === 0)
    throw badInput(`Expected fields in \`${field.name} { edges { node { … } } }\`, but got none.`);
  return {
    ...{ field: field.name, columns, args: argumentsOf(operation, field, nodes[0]) },
    page: pageOf(document, definition, { type, below }),
  };
}

/** What is selected of the rows; whatever else a connection has is not in a table. */
function nodesBelow(
  operation: Operation,
  { name, type }: GraphQLField<unknown, unknown>,
  nodes: readonly SelectionOwner[],
): readonly FieldNode[] {
  const connection = getNamedType(type) as GraphQLCompositeType;
  const edges = select(operation, connection, nodes, () => undefined)
    .filter(({ field }) => field.name === 'edges')
    .flatMap((one) => one.nodes);
  return select(operation, edgeOf(connection), edges, () => undefined).flatMap(
    ({ field, nodes: found }) => {
      if (field.name === 'node') return found;
      if (field.name === 'cursor') return [];
      throw badInput(
        `Expected only \`node\` in the edges of \`${name}\`, because a row is a node, but got \`${field.name}\`.`,
        found,
      );
    },
  );
}

/** The type of the rows; undefined for a field that is no table. */
function rowsTypeOf({ fragments }: Model, field: GraphQLField<unknown, unknown>) {
  const type = fragments.has(`Query.${field.name}`) ? nodeTypeOf(field) : undefined;
  return isCompositeType(type) && isA(type, 'Node') ? type : undefined;
}

function pageOf(
  { definitions }: DocumentNode,
  { name, variableDefinitions = [] }: OperationDefinitionNode,
  { type, below }: { readonly type: GraphQLCompositeType; readonly below: readonly FieldNode[] },
): DocumentNode {
  const shell = parse(
    `query ($${PAGE_IDS}: [ID!]!) { nodes(ids: $${PAGE_IDS}) { ... on ${type.name} { id } } }`,
  );
  const selections = below.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const page: DocumentNode = visit(shell, {
    InlineFragment: {
      leave: (node) => ({ ...node, selectionSet: { ...node.selectionSet, selections } }),
    },
    OperationDefinition: {
      leave: (node) => ({
        ...{ ...node, ...(name && { name }) },
        variableDefinitions: [...(node.variableDefinitions ?? []), ...variableDefinitions],
      }),
    },
  });
  return { ...page, definitions: [...page.definitions, ...fragments] };
}
