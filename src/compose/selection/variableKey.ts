import { createHash } from 'node:crypto';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
} from 'graphql';
import type { Variables } from './select.ts';

/**
 * What the key has to tell apart. A statement's text depends on which values are given, on flags and on enums; the cost also depends on
 * numbers and on what is in lists.
 */
export type Detail = 'statement' | 'cost';

const LONGEST_KEY = 200;

/** The part of coerced variables that a statement or a cost can depend on. */
export function variableKey(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
  detail: Detail,
): string {
  const parts = variableDefinitions.map(({ type, variable }) => {
    const of = typeFromAST(schema, type as never) as GraphQLInputType;
    return keyOf(of, variables[variable.name.value], detail);
  });
  const key = parts.join();
  return key.length <= LONGEST_KEY ? key : createHash('sha256').update(key).digest('base64url');
}

/** A variable that is null is not one that is left out: only in place of the latter stands the default of an argument. */
function keyOf(type: GraphQLInputType, value: unknown, detail: Detail): string {
  if (value === undefined) return '';
  if (value === null) return 'null';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (detail === 'statement') return '+';
    const items = value as readonly unknown[];
    return `[${items.map((item) => keyOf(nullable.ofType, item, detail)).join()}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    return `{${fields.map(({ name, type: of }) => keyOf(of, (value as Variables)[name], detail)).join()}}`;
  }
  const counts = typeof value === 'number' && detail === 'cost';
  return isEnumType(nullable) || typeof value === 'boolean' || counts ? JSON.stringify(value) : '+';
}
