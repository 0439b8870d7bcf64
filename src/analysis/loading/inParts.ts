import type { GraphReader } from '../../graph/reader.ts';
import type { Loader } from './keepLoaded.ts';

export type PagedRow = readonly unknown[];

/** Reads a part; returns whether it was the last. What fails can be called again. */
export type Part = (reader: GraphReader) => Promise<boolean>;

/** A statement, and what becomes of each of its rows. */
export interface PagedStatement {
  readonly text: string;
  readonly add: (row: PagedRow) => void;
  /** Rows per read, so few that decoding a response delays no other request noticeably. */
  readonly size: number;
  /** Its parameters besides those of the page. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The id of a row, by which the rows are in order; its first column unless given. */
  readonly idOf?: (row: PagedRow) => unknown;
}

/** Loads part after part; a part can add others. Then makes the result: `make` returns undefined if it needs another step. */
export function inParts<T>(
  parts: Part[],
  make: (reader: GraphReader) => Promise<T | undefined>,
): Loader<T> {
  return {
    async step(reader) {
      const [part] = parts;
      if (part === undefined) return make(reader);
      if (await part(reader)) parts.shift();
      return undefined;
    },
  };
}

/** All rows, page by page. */
export function wholeOf(statement: PagedStatement): Part {
  const { text, add, size, given, idOf = ([id]) => id } = statement;
  let after: unknown = '';
  return async (reader) => {
    const rows = await reader.read(text, { ...given, after, size, ids: [] });
    rows.forEach(add);
    after = idOf(rows.at(-1) ?? ['']);
    return rows.length < size;
  };
}

/** The rows of some ids, some of them at a time. */
export function someOf(statement: PagedStatement, idsOf: () => readonly string[]): Part {
  const { text, add, size, given } = statement;
  let [done, ids]: [number, readonly string[] | undefined] = [0, undefined];
  return async (reader) => {
    ids ??= idsOf();
    const some = ids.slice(done, done + size);
    const rows =
      some.length === 0 ? [] : await reader.read(text, { ...given, ids: some, after: '', size: 0 });
    rows.forEach(add);
    done += size;
    return done >= ids.length;
  };
}
