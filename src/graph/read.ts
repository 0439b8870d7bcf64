import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Args, Call, Place } from './statement.ts';

/** What Neo4j answers: values by their position. */
export type Row = readonly unknown[];

/** Reads a part of the response from a row. */
export type Read = (row: Row, reading: Reading) => unknown;

/** No nodes are known beside the row that is read. */
export const NONE: ReadonlyMap<string, Row> = new Map();

/** One reading of one answer. */
export interface Reading {
  /** Whether something is not as the schema promises. Then graphql-js goes over what was read, and reports. */
  faulty: boolean;
  /** The arguments of each call, by its number. */
  readonly args: readonly Args[];
  readonly params: Readonly<Record<string, unknown>>;
  /** What the statement's questions came to; an error where one was thrown. */
  readonly answers: ReadonlyMap<Call, unknown>;
  /** Nodes that a later statement fetches, by id: stand-ins to be filled. */
  readonly wanted: Map<Place, Map<string, object>>;
}

export interface FieldRead {
  readonly key: string;
  readonly read: Read;
  readonly required: boolean;
  /** The types that have the field, if not all. */
  readonly types: ReadonlySet<string> | undefined;
}

/** The name of an object's type, for graphql-js; no client sees it. */
export const TYPE = Symbol('type');

/** Puts an error where a value should be. */
export function fault(reading: Reading, error: unknown): Error {
  reading.faulty = true;
  return error instanceof Error ? error : new Error(String(error));
}

/** Reads an object; its type is read too if its fields depend on it or graphql-js could ask for it. */
export function readObject(fields: readonly FieldRead[], type: Read, abstract: boolean): Read {
  const telling = abstract || fields.some(({ types }) => types !== undefined);
  const create = objectWith(fields);
  return (row, reading) => {
    const object = create();
    const name = telling ? (type(row, reading) as string | undefined) : '';
    if (name === undefined) return fault(reading, new Error('A node has no type of the schema.'));
    if (abstract) object[TYPE] = name;
    for (const { key, read, required, types } of fields) {
      if (types !== undefined && !types.has(name)) continue;
      const value = read(row, reading) ?? null;
      if (value === null && required) reading.faulty = true;
      object[key] = value;
    }
    return object;
  };
}

/** Makes objects for these fields: an alias may be `__proto__`, which is a key like any other only where there is no prototype. */
export function objectWith(
  fields: readonly { readonly key: string }[],
): () => Record<string | symbol, unknown> {
  return fields.some(({ key }) => key === '__proto__') ? withoutPrototype : () => ({});
}

function withoutPrototype(): Record<string | symbol, unknown> {
  return Object.create(null) as Record<string | symbol, unknown>;
}

/** Null if the column is. */
export function readPresent(column: number, read: Read): Read {
  return (row, reading) => (row[column] === null ? null : read(row, reading));
}

/** A node that a later statement fetches by the id in the column. */
export function readLater(column: number, place: Place): Read {
  return (row, reading) =>
    row[column] === null ? null : standIn(place, row[column] as string, reading);
}

/** An object that is filled once its node has been fetched; the same one for each meeting of the node at a place. */
export function standIn(place: Place, id: string, { wanted }: Reading): object {
  const known = wanted.get(place) ?? new Map<string, object>();
  wanted.set(place, known);
  const object = known.get(id) ?? withoutPrototype();
  known.set(id, object);
  return object;
}

/** The rows of a relation to many, each read as one item. */
export function readList(column: number, read: Read, required: boolean) {
  return (row: Row, reading: Reading): unknown[] =>
    (row[column] as Row[]).map((item) => {
      const value = read(item, reading);
      if (value === null && required) reading.faulty = true;
      return value;
    });
}

export function readLeaf(column: number, type: GraphQLOutputType): Read {
  const write = writeLeaf(type);
  return (row, reading) => write(row[column], reading);
}

/** Writes a leaf, or a list of them, as the schema has it; what it has not is a fault. */
export function writeLeaf(type: GraphQLOutputType) {
  const leaf = getNamedType(type) as GraphQLLeafType;
  const nullable = getNullableType(type);
  const required = isListType(nullable) && isNonNullType(nullable.ofType);
  const one = (value: unknown, reading: Reading): unknown => {
    if (value == null) return null;
    try {
      return leaf.serialize(value);
    } catch (error) {
      return fault(reading, error);
    }
  };
  if (!isListType(nullable)) return one;
  return (value: unknown, reading: Reading): unknown =>
    (value as readonly unknown[] | null)?.map((item) => {
      if (item == null && required) reading.faulty = true;
      return one(item, reading);
    });
}
