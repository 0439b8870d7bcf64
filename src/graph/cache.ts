import { collectFields } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { composeOperation } from './compose.ts';
import type { Model } from './model.ts';
import type { Operation, Variables } from './select.ts';
import { shapeOf } from './shape.ts';
import type { Statement } from './statement.ts';

const MAX_SHAPES = 100;

export interface Composed {
  readonly operation: Operation;
  readonly statement: Statement;
  /** Whether it asks for the schema too. */
  readonly introspects: boolean;
}

/** Composes an operation once for each shape of its variables, as long as its document lives. */
export function createCache(model: Model) {
  const documents = new WeakMap<DocumentNode, Map<string, Composed>>();
  return (
    document: DocumentNode,
    definition: OperationDefinitionNode,
    variables: Variables,
  ): Composed => {
    const shapes = documents.get(document) ?? new Map<string, Composed>();
    documents.set(document, shapes);
    const shape = `${definition.name?.value ?? ''} ${shapeOf(model.schema, definition.variableDefinitions ?? [], variables)}`;
    const known = shapes.get(shape);
    if (known) return known;
    if (shapes.size >= MAX_SHAPES) shapes.clear();
    const operation = { schema: model.schema, fragments: fragmentsOf(document), variables };
    const composed = {
      operation,
      statement: composeOperation(model, operation, definition),
      introspects: introspects(operation, definition),
    };
    shapes.set(shape, composed);
    return composed;
  };
}

function introspects(
  { schema, fragments, variables }: Operation,
  definition: OperationDefinitionNode,
): boolean {
  const root = schema.getQueryType() as GraphQLObjectType;
  const { fields } = collectFields(schema, fragments, variables, root, definition.selectionSet);
  return [...fields.values()].some(([node]) => /^__(schema|type)$/.test(node?.name.value ?? ''));
}

function fragmentsOf({ definitions }: DocumentNode): Operation['fragments'] {
  return Object.fromEntries(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
}
