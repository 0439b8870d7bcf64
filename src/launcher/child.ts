import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Archive } from './archive.ts';
import { argsFile } from './folder.ts';
import { markOf } from './processes.ts';
import type { ProcessMark } from './processes.ts';
import { watchOver } from './watcher.ts';

/** All that the command line of one Neo4j says. */
export interface Launch {
  readonly java: string;
  readonly jars: readonly string[];
  readonly home: string;
  readonly heap: string;
  readonly tests: boolean;
  readonly archive: Archive;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;

  /** All that it printed, stack traces included. */
  readonly text: string;
}

export interface Child {
  readonly mark: ProcessMark;
  readonly exited: Promise<Exit>;
}

const MAIN = 'org.neo4j.server.CommunityEntryPoint';
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Starts Neo4j in a session of its own, so that Ctrl-C reaches us alone and we end it when all answers are given. */
export function startChild(launch: Launch): Child {
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
  const leave = watchOver(pid);
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      leave();
      resolve({ code, signal, text: textOf(log) });
    });
  });
  return { mark: markOf(pid), exited };
}

/** Nothing if somebody has removed the data folder. */
function textOf(log: string): string {
  try {
    return readFileSync(log, 'utf8');
  } catch {
    return '';
  }
}

function javaArgs({ jars, home, heap, tests, archive }: Launch): string[] {
  return [
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${join(home, 'logs', 'java-%p.log')}`,
    // What runs for seconds only is better off without the optimising compiler.
    ...(tests ? ['-XX:TieredStopAtLevel=1'] : []),
    ...archive.args,
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    jars.join(delimiter),
    MAIN,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
}

/** As the file of arguments of Java's launcher wants it. */
const quoted = (arg: string) => `"${arg.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
