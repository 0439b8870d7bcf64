import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Cells } from '../../export/table/columns.ts';
import type { TableFormat } from '../../export/table/formats.ts';
import { hasCode } from '../../errors.ts';
import { RecordChanged, type RecordState } from '../../graph/oneState.ts';
import { loggable } from '../protocol/loggable.ts';
import { type KeptTable, type SnapshotFolder, openSnapshotFolder } from './folder.ts';
import { type TableReading, writeFormats } from './writeFormats.ts';

export interface SnapshotOptions {
  /** `home` is the folder; null for one that is removed at the end. */
  readonly limits: { readonly home: string | null; readonly mostBytes: number };
  /** What files depend on beside the record. */
  readonly seed: string;
  readonly log: Logger;
  /** Begins to read a table as a whole. */
  readonly read: (
    table: string,
    signal: AbortSignal,
  ) => Promise<TableReading & { readonly state: RecordState }>;
  /** Whether nobody is reading the record. */
  readonly isFree: () => boolean;
}

export type Snapshots = ReturnType<typeof createSnapshots>;

/** After a failure nothing is written for this time, which doubles with each failure that follows. */
const REST_MS = 60_000;
const LONGEST_REST_MS = 3_600_000;

/** The longest time that a page of rows waits for visitors. */
const PATIENCE_MS = 500;
const LOOK_MS = 20;

/**
 * Tables as files on disk, each written once for a state of the record, in the background. Nothing depends on them: what is not there
 * is read from the record.
 */
export function createSnapshots(options: SnapshotOptions) {
  const { limits } = options;
  const stopped = new AbortController();
  let opened: { readonly folder: SnapshotFolder | undefined } | undefined;
  const folder = () => {
    if (!stopped.signal.aborted) opened ??= { folder: openFolder(options) };
    return opened?.folder;
  };
  const queue = createQueue(options, stopped.signal);
  return {
    isOn: limits.mostBytes > 0,
    find: (state: string, table: string, { variant }: TableFormat): KeptTable | undefined =>
      folder()?.find(state, fileName(table, variant)),
    findVersion: (version: string, table: string, { variant }: TableFormat) =>
      folder()?.findVersion(version, fileName(table, variant)),
    /** Has a table written soon, before those that were wanted earlier. */
    want(table: string, ...formats: readonly TableFormat[]): void {
      const to = folder();
      if (to) queue.add(to, table, formats);
    },
    settled: queue.settled,
    async close(): Promise<void> {
      stopped.abort();
      await queue.settled();
      await opened?.folder?.close();
    },
  };
}

/** The tables that wait to be written, one after the other. */
function createQueue(options: SnapshotOptions, stop: AbortSignal) {
  const write = createWrite(options, stop);
  /** The formats that are wanted, by table. */
  let waiting = new Map<string, ReadonlyMap<string, TableFormat>>();
  let writing: Promise<void> | undefined;
  const rests = createRests(options.log);
  /** Tables with more rows than a reader may have. */
  const tooLarge = new Set<string>();
  return {
    add(to: SnapshotFolder, table: string, formats: readonly TableFormat[]): void {
      if (rests.isResting() || stop.aborted || tooLarge.has(table)) return;
      const wanted = formats.map((format) => [format.variant, format] as const);
      const all = new Map([...(waiting.get(table) ?? []), ...wanted]);
      waiting = new Map([[table, all], ...[...waiting].filter(([other]) => other !== table)]);
      writing ??= writeWaiting(to).finally(() => {
        writing = undefined;
      });
    },
    /** Settles when nothing is left to write. */
    settled: async () => writing,
  };

  async function writeWaiting(to: SnapshotFolder): Promise<void> {
    for (let next; (next = [...waiting][0]) !== undefined;) {
      const [table, formats] = next;
      waiting.delete(table);
      try {
        await write(to, table, [...formats.values()]);
        rests.end();
      } catch (error) {
        if (hasCode(error, 'TOO_COSTLY')) tooLarge.add(table);
        else {
          waiting.clear();
          if (!stop.aborted && !(error instanceof RecordChanged))
            rests.begin(to, table, error as Error);
        }
      }
    }
  }
}

/** Rests after failures, each twice as long as the one before until a table is written. The log tells a cause once. */
function createRests(log: Logger) {
  let until = 0;
  let ms = REST_MS;
  let logged = '';
  return {
    isResting: () => Date.now() < until,
    begin({ root }: SnapshotFolder, table: string, error: Error): void {
      until = Date.now() + ms;
      ms = Math.min(2 * ms, LONGEST_REST_MS);
      const { code = error.message } = error as NodeJS.ErrnoException;
      if (code === logged) return;
      logged = code;
      log.warn({ folder: root, table, err: loggable(error) }, NOT_KEPT);
    },
    end(): void {
      ms = REST_MS;
      logged = '';
    },
  };
}

function createWrite({ isFree, limits, read }: SnapshotOptions, stop: AbortSignal) {
  return async (to: SnapshotFolder, table: string, formats: readonly TableFormat[]) => {
    const { state, pages, ...rows } = await read(table, stop);
    const { version, key } = state;
    const missing = formats.filter(({ variant }) => !to.find(key, fileName(table, variant)));
    if (version === null || missing.length === 0) return;
    await makeRoom(to, key);
    const { dataset, count } = rows.head;
    const about = { version, state: key, count, importedAt: dataset.importedAt };
    const names = missing.map(({ variant }) => fileName(table, variant));
    await to.keep(names, about, (paths) => {
      const files = missing.map((format, at) => ({ format, path: paths[at] ?? '' }));
      return writeFormats({ ...rows, pages: calmly(pages) }, files, stop);
    });
  };

  /** Keeps the state before this one if there is room for it. */
  async function makeRoom(to: SnapshotFolder, state: string): Promise<void> {
    await to.prune(state, 1);
    if (to.bytes() > limits.mostBytes) await to.prune(state, 0);
    if (to.bytes() > limits.mostBytes) throw new Error('`SNAPSHOT_MB` is used up.');
  }

  /** Lets others read the record first. */
  async function* calmly(pages: AsyncIterable<readonly Cells[]>) {
    for await (const page of pages) {
      yield page;
      for (let waited = 0; !isFree() && waited < PATIENCE_MS; waited += LOOK_MS)
        await sleep(LOOK_MS, undefined, { signal: stop });
    }
  }
}

const NOT_KEPT =
  'tables are not kept on disk for now: each reader has them read from the record, which takes longer';

const fileName = (table: string, variant: string) => `${table}.${variant}`;

function openFolder({ limits: { home, mostBytes }, seed, log }: SnapshotOptions) {
  if (mostBytes === 0) return undefined;
  try {
    return openSnapshotFolder(home, seed);
  } catch (error) {
    log.warn({ folder: home, err: loggable(error) }, NOT_KEPT);
    return undefined;
  }
}
