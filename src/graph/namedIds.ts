import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { badInput } from '../errors.ts';
import type { Args } from './compose/statement.ts';
import type { GraphReader } from './reader.ts';
import { readStatement } from './statements.ts';

/** An input that takes ids, and the ids that a client gives it. */
export interface Named {
  readonly input: string;
  readonly ids: readonly string[];
}

/** An id, and that of the node that has it now; null if there is none. */
export type Corrected = readonly [id: string, kept: string | null];

type Field = GraphQLField<unknown, unknown>;

/** Reads the ids of `$given.named` that nothing has, and those that have changed, as `Corrected`. */
export const NAMED = readStatement('_named.cypher');

/**
 * What a call names by its id. An unknown id in a filter is an error, because an empty answer would look as if
 * there were nothing. The arguments `id` and `ids` look up: there null is the answer.
 */
export function namedIn({ args: declared }: Field, args: Args): readonly Named[] {
  return declared.filter(isNaming).flatMap(({ name, type }) => namedBy(name, type, args[name]));
}

/** The arguments with the ids of merged duplicates replaced. */
export function corrected({ args: declared }: Field, args: Args, kept: Kept): Args {
  if (kept.size === 0) return args;
  const given = declared.filter(({ name }) => args[name] != null).filter(isNaming);
  return {
    ...args,
    ...Object.fromEntries(given.map(({ name, type }) => [name, toKept(type, args[name], kept)])),
  };
}

/** The error of the first id that nothing has, if there is one. */
export function unknownIn(named: readonly Named[], found: readonly Corrected[]) {
  const unknown = new Set(found.flatMap(([id, kept]) => (kept === null ? [id] : [])));
  for (const { input, ids } of named)
    for (const id of ids)
      if (unknown.has(id))
        return badInput(
          `\`${input}\` must name something on record by its ID, but nothing has this one: "${id.slice(0, 100)}". Find IDs with \`search\`.`,
        );
  return undefined;
}

/** By the ids of merged duplicates. */
export type Kept = ReadonlyMap<string, string>;

export function keptIn(found: readonly Corrected[]): Kept {
  return new Map(found.flatMap(([id, kept]) => (kept === null ? [] : [[id, kept] as const])));
}

/** The arguments of a call that runs its own queries, corrected; throws for an id that nothing has. */
export async function knownArgs(
  { read }: Pick<GraphReader, 'read'>,
  field: Field,
  args: Args,
): Promise<Args> {
  const named = namedIn(field, args);
  const ids = named.flatMap((one) => one.ids);
  if (ids.length === 0) return args;
  const found = (await read(NAMED, { given: { named: ids } })) as unknown as Corrected[];
  const error = unknownIn(named, found);
  if (error) throw error;
  return corrected(field, args, keptIn(found));
}

function isNaming({ name }: GraphQLArgument): boolean {
  return name !== 'id' && name !== 'ids';
}

function namedBy(input: string, type: GraphQLInputType, value: unknown): readonly Named[] {
  if (value == null) return [];
  const named = getNamedType(type);
  if (named.name === 'ID')
    return [{ input, ids: ([] as string[]).concat(value as string | string[]) }];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    namedBy(
      input === 'filter' ? field.name : `${input}.${field.name}`,
      field.type,
      (value as Args)[field.name],
    ),
  );
}

function toKept(type: GraphQLInputType, value: unknown, kept: Kept): unknown {
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
