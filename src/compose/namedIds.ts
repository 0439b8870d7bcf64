import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { badInput } from '../errors.ts';
import type { Args } from './statement.ts';
import type { Row } from './read.ts';
import { readStatement } from './statements.ts';

/** An input that takes ids, the ids that a client gives it, and the types that they may have. */
export interface NamedIds {
  readonly input: string;
  readonly ids: readonly string[];
  readonly types: readonly string[];
}

/** An id, that of the node that has it now, and the labels of that node; null if there is none. */
export type IdFinding = readonly [
  id: string,
  kept: string | null,
  labels: readonly string[] | null,
];

type Field = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

/** Reads the ids of `$given.named` that nothing has, that have changed or that have another type, as `Found`. */
export const NAMED = readStatement('_named.cypher');

/**
 * What a call names by its id. An unknown id or one of another type in a filter is an error, because an empty answer
 * would look as if there were nothing. The arguments `id` and `ids` look up: there null is the answer.
 */
export function namedIn(
  schema: GraphQLSchema,
  { args: declared }: Field,
  args: Args,
): readonly NamedIds[] {
  return declared.filter(isNaming).flatMap((arg) => namedBy(schema, arg.name, arg, args[arg.name]));
}

/** The types that an ID may have in an input, by its `@idOf`. */
export function typesOfId(schema: GraphQLSchema, { astNode }: Input): readonly string[] {
  const directive = schema.getDirective('idOf');
  const values = directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
  return (values?.['types'] ?? []) as readonly string[];
}

/** The arguments with the ids of merged duplicates replaced. */
export function corrected({ args: declared }: Field, args: Args, kept: KeptIds): Args {
  if (kept.size === 0) return args;
  const given = declared.filter(({ name }) => args[name] != null).filter(isNaming);
  return {
    ...args,
    ...Object.fromEntries(given.map(({ name, type }) => [name, toKept(type, args[name], kept)])),
  };
}

/** The error of the first id that nothing has or that is of another type, if there is one. */
export function refusedIn(
  named: readonly NamedIds[],
  found: readonly IdFinding[],
  schema: GraphQLSchema,
): Error | undefined {
  const labelsOf = new Map(found.map(([id, , labels]) => [id, labels]));
  for (const { input, ids, types } of named)
    for (const id of ids) {
      const labels = labelsOf.get(id);
      if (labels === undefined || labels?.some((label) => types.includes(label))) continue;
      const shown = `"${id.slice(0, 100)}"`;
      return badInput(
        labels === null
          ? `\`${input}\` must name something on record by its ID, but nothing has this one: ${shown}. Find IDs with \`search\`.`
          : `\`${input}\` must be an ID of type ${types.join(' or ')}, but ${shown} is of type ${labels.find((label) => isObjectType(schema.getType(label)))}. Find IDs with \`search\`.`,
      );
    }
  return undefined;
}

/** The ids with their types, as `NAMED` takes them. */
export function toParameter(named: readonly NamedIds[]): readonly string[] {
  return named.flatMap(({ ids, types }) => ids.map((id) => `${types.join('|')} ${id}`));
}

/** By the ids of merged duplicates. */
export type KeptIds = ReadonlyMap<string, string>;

export function keptIn(found: readonly IdFinding[]): KeptIds {
  return new Map(
    found.flatMap(([id, kept]) => (kept === null || kept === id ? [] : [[id, kept] as const])),
  );
}

/** Runs Cypher that returns one column, a list for each row. */
interface Reading {
  readonly read: (
    text: string,
    params: Readonly<Record<string, unknown>>,
  ) => Promise<readonly Row[]>;
}

/** The arguments of a call that runs its own queries, corrected; throws for an id that must not stand there. */
export async function knownArgs(
  schema: GraphQLSchema,
  { read }: Reading,
  field: Field,
  args: Args,
): Promise<Args> {
  const named = namedIn(schema, field, args);
  const given = { named: toParameter(named) };
  if (given.named.length === 0) return args;
  const found = (await read(NAMED, { given })) as unknown as IdFinding[];
  const error = refusedIn(named, found, schema);
  if (error) throw error;
  return corrected(field, args, keptIn(found));
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

function toKept(type: GraphQLInputType, value: unknown, kept: KeptIds): unknown {
  if (Array.isArray(value)) return value.map((item) => toKept(type, item, kept));
  const named = getNamedType(type);
  if (named.name === 'ID') return kept.get(value as string) ?? value;
  if (!isInputObjectType(named)) return value;
  const fields = named.getFields();
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, part]) => {
      const field = fields[name];
      return [name, field && part != null ? toKept(field.type, part, kept) : part];
    }),
  );
}
