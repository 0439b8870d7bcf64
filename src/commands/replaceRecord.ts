import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { ChangeTooLarge, readImported } from '../store/load/importDataset.ts';
import { FaultyData } from '../record/faults/fault.ts';
import { makeCurrent, nextStore, removeOthers } from '../launcher/stores.ts';
import type { OpenServer } from '../server/openServer.ts';
import type { Database } from './database.ts';
import { EXAMPLES } from './folders.ts';
import { loadBeside } from './loadBeside.ts';

/** The database that is read, which another can replace. */
export interface UsedDatabase {
  readonly database: () => Database;
  readonly replaceBy: (next: Database) => void;
  /** Settles when the one that is read at that time has ended. */
  readonly ended: Promise<Error | null>;
}

export function createUsedDatabase(first: Database): UsedDatabase {
  let current = first;
  let settle: (fault: Error | null) => void = () => undefined;
  const ended = new Promise<Error | null>((resolve) => (settle = resolve));
  const watch = async (database: Database) => {
    const fault = await database.ended;
    if (database === current) settle(fault);
  };
  void watch(first);
  return {
    ...{ ended, database: () => current },
    replaceBy(next) {
      current = next;
      void watch(next);
    },
  };
}

type KeptRecord = NonNullable<Awaited<ReturnType<typeof readImported>>>;

/** The data files have another record, which is too large to be written over the one that is kept. */
export interface ToLoad {
  readonly tooLarge: ChangeTooLarge;
  readonly kept: KeptRecord;
}

interface ReplaceOptions {
  readonly config: Config;
  readonly used: UsedDatabase;
  readonly server: OpenServer;
  readonly log: Logger;
}

/** Loads the record of the data files beside the one that is served, and serves it once it is whole. Returns the notice from then on. */
export async function replaceRecord(
  { config, used, server, log }: ReplaceOptions,
  { tooLarge, kept }: ToLoad,
  signal: AbortSignal,
): Promise<string | null> {
  const { home } = config.embedded;
  try {
    const next = await loadBeside(config, tooLarge, signal);
    const before = used.database();
    await server
      .replace(next, () => {
        makeCurrent(home, nextStore(home));
        used.replaceBy(next);
      })
      .finally(() => (used.database() === next ? before : next).stop());
    console.log('The new record is served.');
    log.info('switched to the new record');
    void server.warmUp(EXAMPLES, signal);
    return null;
  } catch (error) {
    return signal.aborted ? null : notImported(error, kept, log);
  } finally {
    await removeOthers(home, console.error);
  }
}

/** Says in the log why, and returns the notice. */
export function notImported(
  error: unknown,
  { version, importedAt }: KeptRecord,
  log: Logger,
): string {
  const because =
    error instanceof FaultyData ? `, because ${error.reason}` : "; the server's log says why";
  const notice = `The data files were not imported${because}. What is served is version ${version}, imported at ${importedAt}.`;
  console.error(messageOf(error));
  log.warn({ reason: messageOf(error) }, notice);
  return notice;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
