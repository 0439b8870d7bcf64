import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
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
import { argumentsOf } from '../scope.ts';
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
          return { ...node, selections: [...node.selections, GOES_ON_FIELD] };
        },
      },
    }),
  );
}

const ownName = (what: string, name: string) =>
  badInput(`Expected ${what} of another name than \`${name}\`, which tables use themselves.`);

const GOES_ON_FIELD = selectionOf(`{ ${GOES_ON}: pageInfo { hasNextPage } }`)
  .selections[0] as FieldNode;

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
  const type = nodeTypeOf(model, field);
  if (type === undefined)
    throw badInput(
      `Expected a connection of things with an id (${connectionsOf(model).join(', ')}), but got \`${field.name}\`.`,
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

function nodeTypeOf(
  { fragments }: Model,
  field: GraphQLField<unknown, unknown>,
): GraphQLCompositeType | undefined {
  const connection = getNamedType(field.type);
  if (!isConnection(connection)) return undefined;
  const node = edgeOf(connection).getFields()['node'];
  const named = node && getNamedType(node.type);
  if (!named || !fragments.has(`Query.${field.name}`)) return undefined;
  return isCompositeType(named) && isA(named, 'Node') ? named : undefined;
}

function connectionsOf(model: Model): readonly string[] {
  return Object.values(model.schema.getQueryType()?.getFields() ?? {})
    .filter((field) => nodeTypeOf(model, field) !== undefined)
    .map(({ name }) => `\`${name}\``);
}

function pageOf(
  { definitions }: DocumentNode,
  definition: OperationDefinitionNode,
  { type, below }: { readonly type: GraphQLCompositeType; readonly below: readonly FieldNode[] },
): DocumentNode {
  const on: InlineFragmentNode = {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: below.flatMap(({ selectionSet }) => selectionSet?.selections ?? []),
    },
  };
  const shell = parse(`query ($${PAGE_IDS}: [ID!]!) { nodes(ids: $${PAGE_IDS}) { id } }`);
  const [operation] = shell.definitions as [OperationDefinitionNode];
  const [nodes] = operation.selectionSet.selections as [FieldNode];
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [on] } as const;
  const page: OperationDefinitionNode = {
    ...operation,
    ...(definition.name && { name: definition.name }),
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      ...(definition.variableDefinitions ?? []),
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...nodes, selectionSet }] },
  };
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [page, ...fragments] };
}

function selectionOf(text: string): SelectionSetNode {
  return (parse(text).definitions[0] as OperationDefinitionNode).selectionSet;
}
