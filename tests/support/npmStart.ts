import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from '../../scripts/setup/java.mjs';
import { root } from '../../scripts/setup/places.mjs';
import { freePort } from '../../src/launcher/port.ts';
import { commandLineOf, processes } from '../../src/launcher/processes.ts';
import { watchOver } from '../../src/launcher/watcher.ts';
import { follow } from './cli.ts';
import { perWorker } from './perWorker.ts';

/** A part of the data folder, or an example, which a server has Neo4j plan while it begins to serve: that takes more CPU than its start. */
const PART = /[\\/]data[\\/][^.]+$|[\\/]examples[\\/][^\\/]+\.(graphql|json)$/;

/** Without their sources the pages stay as they were built. */
const PAGES = ['explorer', 'playground'];

const LEFT_OUT = ['.git', '.proxeny', 'bench', 'docs', 'node_modules', 'tests', ...PAGES];

/** Copies everything that `npm start` needs, so that its data files can be replaced. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root).filter((one) => !LEFT_OUT.includes(one)))
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (from) => !PART.test(from),
    });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Replaces the data files of a copy by those of a folder. */
export function ship(folder: string, project: string): void {
  const data = join(project, 'data');
  rmSync(data, { recursive: true });
  cpSync(folder, data, { recursive: true });
}

/** Runs `npm start` in a copy of the project, with that data folder. */
export async function npmStart(
  project: string,
  home: string,
  settings: Readonly<Record<string, string>> = {},
) {
  const port = await freePort();
  const { PATH, HOME, XDG_CACHE_HOME } = process.env;
  const JAVA_HOME = await quickJava();
  const kept = { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME };
  const env = {
    ...kept,
    PORT: String(port),
    PROXENY_HOME: home,
    PROXENY_HEAP: '768m',
    PROXENY_PARTS: 'none',
    ...settings,
  };
  const child = spawn('npm', ['start'], {
    cwd: project,
    env,
    // npm, its shell and the server are one group, as they are in a terminal.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}`;
  const followed = follow(child);
  // A killed run would leave it.
  void followed.closed.then(watchOver(followed.pid));
  return {
    ...followed,
    signal: (name: NodeJS.Signals) => process.kill(-followed.pid, name),
    ready: () => followed.saying(/^Ctrl-C stops it/),
    health: async () => (await fetch(`${url}/health/ready`)).json() as Promise<unknown>,
    async dataset() {
      const query = encodeURIComponent('{ dataset { contentHash importedAt } }');
      const answer = await fetch(`${url}/graphql?query=${query}`, {
        headers: { 'apollo-require-preflight': 'yes' },
      });
      const { data, errors } = (await answer.json()) as Answer;
      if (!data) throw new Error(JSON.stringify(errors));
      return data.dataset;
    },
  };
}

/** The home of a Java without the optimizing compiler, which takes a third of the CPU of a start; it tells the same version, so it uses the same archive. */
export const quickJava = () => perWorker('quick Java', makeQuickJava);

async function makeQuickJava(): Promise<string> {
  const { path } = await findJava(process.env);
  const home = mkdtempSync(join(tmpdir(), 'java-'));
  mkdirSync(join(home, 'bin'));
  const script = `#!/bin/sh
[ "$1" = -version ] && exec "${path}" -version
exec "${path}" -XX:TieredStopAtLevel=1 "$@"
`;
  writeFileSync(join(home, 'bin', 'java'), script, { mode: 0o755 });
  return home;
}

interface Answer {
  readonly data?: { readonly dataset: Dataset } | null;
  readonly errors?: unknown;
}

interface Dataset {
  readonly contentHash: string;
  readonly importedAt: string;
}

/** The Java processes of a data folder; known on Linux only. */
export const javasOf = (home: string) =>
  processes().filter((pid) => commandLineOf(pid).includes(`@${join(home, 'conf', 'java.args')}`));
