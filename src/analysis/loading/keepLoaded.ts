import type { RecordState } from '../../graph/oneState.ts';
import type { GraphReader } from '../../graph/reader.ts';

/**
 * Makes something from the record, step by step: finished steps stay done if an operation is canceled. Does the next step; returns what is
 * made once all steps are done.
 */
export type Loader<T> = (reader: GraphReader) => Promise<T | undefined>;

/** What was made from a state of the record. */
export interface Snapshot<T> {
  readonly state: RecordState;
  readonly of: T;
}

interface Kept<T> {
  readonly state: RecordState;
  /** From an earlier state, until that of this one is made. */
  before: Snapshot<T> | undefined;
  loading: Loader<T> | undefined;
  made: Snapshot<T> | undefined;
  /** The step in progress. */
  turn: Promise<void> | undefined;
}

/**
 * Makes something from the record that the operation reads, once for all operations; `createLoading` gets what was made from an earlier
 * state, if anything was. Operations that wait for it take turns in loading: if one is canceled or times out, another continues from
 * there, even a later request.
 */
export function keepLoaded<T>(createLoading: (before: Snapshot<T> | undefined) => Loader<T>) {
  let kept: Kept<T> | undefined;
  return async (reader: GraphReader): Promise<T> => {
    const state = await reader.state();
    if (kept?.state.key !== state.key) {
      const before = kept?.made ?? kept?.before;
      kept = { state, before, loading: createLoading(before), made: undefined, turn: undefined };
    }
    const mine = kept;
    while (mine.made === undefined) {
      reader.signal?.throwIfAborted();
      if (mine.turn !== undefined) await mine.turn.catch(() => undefined);
      else await takeTurn(mine, reader);
    }
    return mine.made.of;
  };
}

async function takeTurn<T>(kept: Kept<T>, reader: GraphReader): Promise<void> {
  const step = async () => {
    const of = await kept.loading?.(reader);
    if (of === undefined) return;
    kept.made = { state: kept.state, of };
    // What it was made from is not needed any more.
    kept.before = undefined;
    kept.loading = undefined;
  };
  kept.turn = step().finally(() => {
    kept.turn = undefined;
  });
  await kept.turn;
}

export type PagedRow = readonly unknown[];

/** Reads a part; returns whether it was the last. What fails can be called again. */
export type Part = (reader: GraphReader) => Promise<boolean>;

/** A statement, and what becomes of each of its rows. */
interface PagedStatement {
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
export function inParts<T>(parts: Part[], make: Loader<T>): Loader<T> {
  return async (reader) => {
    const [part] = parts;
    if (part === undefined) return make(reader);
    if (await part(reader)) parts.shift();
    return undefined;
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
