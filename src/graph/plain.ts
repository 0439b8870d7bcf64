import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { isGraphNode } from './model.ts';
import { type Reading, type Row, TYPE, fault, objectWith, standIn, writeLeaf } from './read.ts';
import { type Selecting, select, typesOf } from './select.ts';
import type { Site } from './statement.ts';

/** Writes a part of the response from what TypeScript made; `known` are the rows of the nodes that it was made of. */
export type WritePlain = (
  value: unknown,
  reading: Reading,
  known: ReadonlyMap<string, Row>,
) => unknown;

/** Nodes that were fetched for a computed field: if they are in its answer, what is selected of them comes with them. */
export interface Fetched {
  readonly type: GraphQLCompositeType;
  readonly read: (below: readonly Selecting[]) => (row: Row, reading: Reading) => unknown;
}

export function writePlain(
  site: Site,
  type: GraphQLOutputType,
  below: readonly Selecting[],
  fetched: Fetched | undefined,
): WritePlain {
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  if (isLeafType(named)) return writeLeaf(type);
  if (isListType(nullable)) {
    const write = writePlain(site, nullable.ofType, below, fetched);
    const required = isNonNullType(nullable.ofType);
    return (value, reading, known) =>
      value instanceof Error
        ? value
        : (value as unknown[] | null)?.map((item) => {
            if (item == null && required) reading.faulty = true;
            return write(item, reading, known);
          });
  }
  if (!isGraphNode(named)) return writeFields(site, named, below, fetched);
  const place = { type: named, below };
  const read = fetched?.type === named ? fetched.read(below) : undefined;
  return (value, reading, known) => {
    if (value == null || value instanceof Error) return value ?? null;
    const { id } = value as { readonly id: string };
    const row = read && known.get(id);
    return read && row ? read(row, reading) : standIn(place, id, reading);
  };
}

function writeFields(
  site: Site,
  type: GraphQLCompositeType,
  below: readonly Selecting[],
  fetched: Fetched | undefined,
): WritePlain {
  const { operation, model } = site.composing;
  const [only, ...others] = typesOf(model.schema, type);
  const fields = select(operation, type, below, model.sourceOf).map((s) => ({
    key: s.key,
    name: s.field.name,
    types: new Set(s.types.map(String)),
    required: isNonNullType(s.field.type),
    write: writePlain(site, s.field.type, s.nodes, fetched),
  }));
  const create = objectWith(fields);
  return (value, reading, known) => {
    if (value == null || value instanceof Error) return value ?? null;
    const made = value as Readonly<Record<string, unknown>>;
    const typeName = others.length === 0 ? (only?.name ?? '') : String(made.__typename);
    const object = Object.assign(create(), { [TYPE]: typeName });
    for (const { key, name, types, required, write } of fields) {
      if (!types.has(typeName)) continue;
      const part = name === '__typename' ? typeName : write(made[name], reading, known);
      if (part instanceof Error) fault(reading, part);
      if (part == null && required) reading.faulty = true;
      object[key] = part ?? null;
    }
    return object;
  };
}
