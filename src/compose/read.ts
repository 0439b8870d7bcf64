import {
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Words } from '../words/words.ts';
import type { Args, Position } from './statement.ts';

/** A row of Neo4j's result: values by position. */
export type Row = readonly unknown[];

/** Reads a part of the response from a row of Neo4j's result or, where TypeScript makes it, from that value. */
export type Read<From = Row> = (from: From, reading: Reading) => unknown;

/** One reading of one result. */
export interface Reading {
  /** What the server says, in the language of the answer. */
  readonly words: Words;
  /** Notes that a value does not match the schema, and returns a stand-in; graphql-js will report it. */
  readonly fault: <Value>(value: Value) => Value;
  readonly params: Readonly<Record<string, unknown>>;
  /** The arguments of each call, by its number. */
  readonly args: readonly Args[];
  /** The results of calls that run their own queries, by number; an error where one was thrown. */
  readonly answers: readonly unknown[];
  /** The errors of calls that name what nothing has. */
  readonly refused: ReadonlyMap<FieldNode, Error>;
  /** Nodes that a later statement fetches, by id: stand-ins to be filled. */
  readonly wanted: Map<Position, Map<string, object>>;
  /** The rows of the nodes that a computed value was made of, by id. */
  readonly known: ReadonlyMap<string, Row>;
}

interface FieldRead<From> {
  readonly key: string;
  readonly read: Read<From>;
  readonly required: boolean;
  /** The types that have the field, if not all do. */
  readonly types: ReadonlySet<string> | undefined;
}

/** The name of an object's type, for graphql-js; clients do not see it. */
export const TYPE = Symbol('type');

/** Reads an object; `typeOf` returns its type where it can be one of several. */
export function readObject<From>(
  fields: readonly FieldRead<From>[],
  typeOf: Read<From> | undefined,
): Read<From> {
  const create = fields.some(({ key }) => key === '__proto__') ? withoutPrototype : () => ({});
  return (from, reading) => {
    const object: Record<string | symbol, unknown> = create();
    const type = typeOf?.(from, reading) as string | undefined;
    if (typeOf !== undefined) {
      if (type === undefined) return reading.fault(new Error('A node has no type of the schema.'));
      object[TYPE] = type;
    }
    for (const { key, read, required, types } of fields) {
      if (types !== undefined && !types.has(type ?? '')) continue;
      const value = read(from, reading) ?? null;
      object[key] = value === null && required ? reading.fault(null) : value;
    }
    return object;
  };
}

/** An alias can be `__proto__`, which is an ordinary key only on objects without a prototype. */
function withoutPrototype(): Record<string | symbol, unknown> {
  return Object.create(null) as Record<string | symbol, unknown>;
}

/** Reads a value of a type or, for a list, each of its items; an error in a value's at becomes its field's error. */
export function readValue<Item>(type: GraphQLOutputType, read: Read<Item>): Read<unknown> {
  const nullable = getNullableType(type);
  const one = isListType(nullable) ? readItems(nullable.ofType, read) : read;
  return (value, reading) => {
    if (value == null) return null;
    return value instanceof Error ? reading.fault(value) : one(value as never, reading);
  };
}

function readItems<Item>(type: GraphQLOutputType, read: Read<Item>): Read {
  const one = readValue(type, read);
  const required = isNonNullType(type);
  return (items, reading) =>
    items.map((item) => {
      const value = one(item, reading);
      return value === null && required ? reading.fault(null) : value;
    });
}

/** Reads a leaf, or a list of them, as the schema says; a missing value is a fault. */
export function readLeaf(type: GraphQLOutputType): Read<unknown> {
  const leaf = getNamedType(type) as GraphQLLeafType;
  const one: Read<unknown> = (value, reading) => {
    if (value == null) return null;
    try {
      return leaf.serialize(value);
    } catch (error) {
      return reading.fault(value instanceof Error ? value : toError(error));
    }
  };
  return isListType(getNullableType(type)) ? readValue(type, one) : one;
}

/**
 * An object that is filled once its node has been fetched; the same object for each occurrence of the node at
 * a position.
 */
export function standIn(at: Position, id: string, { wanted }: Reading): object {
  const known = wanted.get(at) ?? new Map<string, object>();
  wanted.set(at, known);
  const object = known.get(id) ?? withoutPrototype();
  known.set(id, object);
  return object;
}

export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
