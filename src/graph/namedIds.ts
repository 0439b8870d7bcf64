import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { NAMED, type NamedIds, isNaming, namedIn } from '../compose/namedIds.ts';
import type { Row } from '../compose/read.ts';
import type { Args } from '../compose/statement.ts';
import { badInput } from '../errors.ts';
import type { Params } from '../neo4j/graph.ts';

/** An id, that of the node that has it now, and the labels of that node; null if there is none. */
export type IdFinding = readonly [
  id: string,
  kept: string | null,
  labels: readonly string[] | null,
];

type Field = GraphQLField<unknown, unknown>;

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
      const shown = id.slice(0, 100);
      if (labels === null) return badInput(({ errors }) => errors.unknownId(input, shown));
      const type = typeOfLabels(schema, labels);
      return badInput(({ errors }) => errors.otherType(input, types, shown, type));
    }
  return undefined;
}

/** The GraphQL type of a node that has these labels. */
export function typeOfLabels(schema: GraphQLSchema, labels: readonly string[]): string {
  return labels.find((label) => isObjectType(schema.getType(label))) ?? '';
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
  readonly read: (text: string, params: Params) => Promise<readonly Row[]>;
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
