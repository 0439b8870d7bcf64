import { collectFields } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  getNullableType,
  isEnumType,
  isInputObjectType,
  typeFromAST,
} from 'graphql';
import { compose } from './compose/compose.ts';
import type { Operation, Variables } from './select.ts';
import type { Statement } from './compose/statement.ts';
import type { Model } from './model.ts';

const MAX_SHAPES = 100;

export interface Composed {
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
    const type = model.schema.getRootType(definition.operation) as GraphQLObjectType;
    const composed = {
      statement: compose(model, operation, { type, below: [definition] }),
      introspects: introspects(operation, definition),
    };
    shapes.set(shape, composed);
    return composed;
  };
}

/** All that a statement's text may owe to its variables: which are given, and the values of flags and enums. */
function shapeOf(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Variables,
): string {
  return definitions
    .map(({ type, variable }) =>
      shape(typeFromAST(schema, type as never) as GraphQLInputType, variables[variable.name.value]),
    )
    .join();
}

function shape(type: GraphQLInputType, value: unknown): string {
  if (value == null) return '';
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    return `{${fields.map((field) => shape(field.type, (value as Variables)[field.name])).join()}}`;
  }
  return isEnumType(nullable) || typeof value === 'boolean' ? JSON.stringify(value) : '+';
}

function introspects(
  { schema, fragments, variables }: Operation,
  definition: OperationDefinitionNode,
): boolean {
  const root = schema.getRootType(definition.operation) as GraphQLObjectType;
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
