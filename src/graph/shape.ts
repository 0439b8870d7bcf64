import {
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
  getNullableType,
  isEnumType,
  isInputObjectType,
  typeFromAST,
} from 'graphql';
import type { Variables } from './select.ts';

/** All that a statement's text may owe to its variables: which are given, and the values of flags and enums. */
export function shapeOf(
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
