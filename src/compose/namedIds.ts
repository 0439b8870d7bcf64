import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import type { Args } from './statement.ts';
import { readStatement } from './cypher/statements.ts';

/** An input that takes ids, the ids that a client gives it, and the types that they may have. */
export interface NamedIds {
  readonly input: string;
  readonly ids: readonly string[];
  readonly types: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

/** Reads the ids of `$given.named` that nothing has, that have changed or that have another type, as `Found`. */
export const NAMED = readStatement('_named.cypher');

/**
 * What a call names by its id. An unknown id or one of another type in a filter is an error, because an empty answer
 * would look as if there were nothing. The arguments `id` and `ids` look up: there null is the answer.
 */
export function namedIn(schema: GraphQLSchema, { args: declared }: Field, args: Args) {
  return declared.filter(isNaming).flatMap((arg) => namedBy(schema, arg.name, arg, args[arg.name]));
}

/** The types that an ID may have in an input, by its `@idOf`. */
export function typesOfId(schema: GraphQLSchema, { astNode }: Input): readonly string[] {
  const directive = schema.getDirective('idOf');
  const values = directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
  return (values?.['types'] ?? []) as readonly string[];
}

/** The arguments `id` and `ids` look up. */
export function isNaming({ name }: Input): boolean {
  return name !== 'id' && name !== 'ids';
}

function namedBy(
  schema: GraphQLSchema,
  input: string,
  of: Input,
  value: unknown,
): readonly NamedIds[] {
  if (value == null) return [];
  const type = getNamedType(of.type);
  if (type.name === 'ID') {
    const ids = ([] as string[]).concat(value as string | string[]);
    return [{ input, ids, types: typesOfId(schema, of) }];
  }
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    namedBy(
      schema,
      input === 'filter' ? field.name : `${input}.${field.name}`,
      field,
      (value as Args)[field.name],
    ),
  );
}
