import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Config, Environment } from '../config.ts';
import type { ChangeTooLarge } from '../store/load/importDataset.ts';
import { roomFault } from '../launcher/space.ts';
import { nextStore, removeOthers } from '../launcher/stores.ts';
import { watchOver } from '../launcher/watcher.ts';
import { type Database, openDatabase } from './database.ts';

/**
 * Loads the data files into a store of its own, which nobody reads, and returns the Neo4j that runs on it. A process of its own reads
 * the files, so that this one answers meanwhile. Throws, and leaves no second store, if that does not end well.
 */
export async function loadBeside(
  config: Config,
  { size }: ChangeTooLarge,
  signal: AbortSignal,
): Promise<Database> {
  const { embedded } = config;
  const full = roomFault(embedded.home, size);
  if (full !== null) throw new Error(full);
  const home = nextStore(embedded.home);
  try {
    const database = await openDatabase({ ...config, embedded: { ...embedded, home } }, signal);
    try {
      await runImport(database, embedded.env, signal);
      return database;
    } catch (error) {
      const explained = database.explain(error);
      await database.stop();
      throw explained;
    }
  } catch (error) {
    await removeOthers(embedded.home, console.error);
    throw error;
  }
}

/** Runs `proxeny import` as this process was started. That not too many rows are gone was checked before. */
function runImport(
  { address, database }: Database,
  env: Environment,
  signal: AbortSignal,
): Promise<void> {
  const { uri, user, password } = address;
  const main = process.argv[1] ?? '';
  const child = spawn(process.execPath, [...process.execArgv, main, 'import'], {
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
