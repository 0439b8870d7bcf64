import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Logger } from 'pino';
import type { Config, Environment } from '../config.ts';
import type { ChangeTooLarge, readImported } from '../store/load/importDataset.ts';
import { FaultyData } from '../record/faults/fault.ts';
import { roomFault } from '../launcher/space.ts';
import { makeCurrent, nextStore, removeOthers } from '../launcher/stores.ts';
import { watchOver } from '../launcher/watcher.ts';
import type { OpenServer } from '../server/openServer.ts';
import { type Database, openDatabase } from './database.ts';
import { EXAMPLES } from './folders.ts';

export type UsedDatabase = ReturnType<typeof createUsedDatabase>;

/** The database that is read, which another can replace. */
export function createUsedDatabase(first: Database) {
  let current = first;
  let settle: (fault: Error | null) => void = () => undefined;
  const ended = new Promise<Error | null>((resolve) => (settle = resolve));
  const watch = async (database: Database) => {
    const fault = await database.ended;
    if (database === current) settle(fault);
  };
  void watch(first);
  return {
    /** Settles when the one that is read at that time has ended. */
    ended,
    database: () => current,
    replaceBy(next: Database) {
      current = next;
      void watch(next);
    },
  };
}

type KeptRecord = NonNullable<Awaited<ReturnType<typeof readImported>>>;

/** The data files have another record, which is too large to be written over the one that is kept. */
interface ToLoad {
  readonly tooLarge: ChangeTooLarge;
  readonly kept: KeptRecord;
}

interface ReplaceOptions {
  readonly config: Config;
  readonly data: string;
  readonly used: UsedDatabase;
  readonly server: OpenServer;
  readonly log: Logger;
}

/** Loads the record of the data files beside the one that is served, and serves it once it is whole. Returns the notice from then on. */
export async function replaceRecord(
  { config, data, used, server, log }: ReplaceOptions,
  { tooLarge, kept }: ToLoad,
  signal: AbortSignal,
): Promise<string | null> {
  const { home } = config.embedded;
  try {
    const next = await loadBeside({ config, data }, tooLarge, signal);
    const before = used.database();
    try {
      await server.replace(next, () => {
        makeCurrent(home, nextStore(home));
        used.replaceBy(next);
      });
    } finally {
      await (used.database() === next ? before : next).stop();
    }
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
export function notImported(error: unknown, { version, importedAt }: KeptRecord, log: Logger) {
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

/**
 * Loads the data files into a store of its own, which nobody reads, and returns the Neo4j that runs on it. A process of its own reads
 * the files, so that this one answers meanwhile. Throws if that does not end well; the caller removes what is left of the store.
 */
async function loadBeside(
  { config, data }: Pick<ReplaceOptions, 'config' | 'data'>,
  { size }: ChangeTooLarge,
  signal: AbortSignal,
) {
  const { embedded } = config;
  const full = roomFault(embedded.home, size);
  if (full !== null) throw new Error(full);
  const home = nextStore(embedded.home);
  const database = await openDatabase({ ...config, embedded: { ...embedded, home } }, signal);
  try {
    await runImport(database, { data, env: embedded.env }, signal);
    return database;
  } catch (error) {
    const explained = database.explain(error);
    await database.stop();
    throw explained;
  }
}

/** Runs `proxeny import` as this process was started. That not too many rows are gone was checked before. */
function runImport(
  { address, database }: Database,
  { data, env }: { readonly data: string; readonly env: Environment },
  signal: AbortSignal,
): Promise<void> {
  const { uri, user, password } = address;
  const main = process.argv[1] ?? '';
  const child = spawn(process.execPath, [...process.execArgv, main, 'import', data], {
    env: {
      ...env,
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  if (child.pid !== undefined) child.once('exit', watchOver(child.pid));
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line);
    if (lines.length > KEPT) lines.shift();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, name) => {
      const last = lines.length > 0 ? `:\n${lines.join('\n')}` : '.';
      if (code === 0) resolve();
      else reject(new Error(`The import ended with ${name ?? `exit code ${code}`}${last}`));
    });
  });
}

/** The last lines that an import says are kept. */
const KEPT = 20;
