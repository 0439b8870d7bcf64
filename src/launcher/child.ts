import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Archive } from './archive.ts';
import { argsFile } from './folder.ts';
import { markOf, textIn } from './processes.ts';
import { watchOver } from './watcher.ts';

/** Everything that the command line of a Neo4j contains. */
export interface Launch {
  readonly java: string;
  readonly jars: readonly string[];
  readonly home: string;
  readonly heap: string;
  readonly tests: boolean;
  /** Whether it starts without the optimizing compiler, which makes a process faster that runs for seconds only. */
  readonly quick: boolean;
  readonly archive: Archive;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Its complete output, including stack traces. */
  readonly text: string;
}

export type Child = ReturnType<typeof startChild>;

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * Starts Neo4j in its own session, so that Ctrl-C reaches only the server, which stops Neo4j after its last
 * answers.
 */
export function startChild(launch: Launch) {
  const log = join(launch.home, 'logs', 'console.log');
  const args = argsFile(launch.home);
  writeFileSync(args, javaArgs(launch).map(quoted).join('\n'));
  const output = openSync(log, 'w');
  const child = spawn(launch.java, [`@${args}`], {
    cwd: launch.home,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const { pid } = child;
  child.on('error', () => undefined);
  if (pid === undefined) throw new Error(`"${launch.java}" cannot be run.`);
  // Only the test waits for its server, and it waits for Neo4j as well.
  if (!launch.tests) yieldTo(pid, LESS);
  const leave = watchOver(pid);
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      leave();
      // The data folder may have been removed.
      resolve({ code, signal, text: textIn(log) ?? '' });
    });
  });
  /** Whether it has opened its own port. */
  const isListening = () => textIn(log)?.includes('Bolt enabled on') ?? false;
  return { mark: markOf(pid), exited, isListening };
}

/** Where both want a core, the server comes first: it answers health checks and kept answers by itself. */
const LESS = 10;

/**
 * Lets a process come after others where all want a core; `nice` is as in `nice(1)`. Linux may share its cores out by sessions first
 * (see "autogroup" in `sched(7)`), and then a process that has a session of its own yields to nobody unless the session does.
 */
export function yieldTo(pid: number, nice: number): void {
  const session = `/proc/${pid}/autogroup`;
  const ways = [
    () => setPriority(pid, nice),
    () => writeFileSync(session, String(nice), { flag: 'r+' }),
  ];
  for (const way of ways)
    try {
      way();
    } catch {
      // Not every system has sessions that yield; and an end of the process is noticed elsewhere.
    }
}

function javaArgs({ jars, home, heap, quick, archive }: Launch): string[] {
  return [
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${join(home, 'logs', 'java-%p.log')}`,
    ...(quick ? ['-XX:TieredStopAtLevel=1'] : []),
    ...archive.args,
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    jars.join(delimiter),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
}

/** In the format of Java's argument files. */
const quoted = (arg: string) => `"${arg.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
