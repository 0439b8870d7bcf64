import { fork } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { PROGRAM, STOPS, ended, manner } from './child.mjs';
import { say } from './say.mjs';

/** In MiB, unless NODE_OPTIONS has another: enough for 200,000 rows of a table. */
const HEAP = 2_048;

const FLAG = /--max[-_]old[-_]space[-_]size/;

/** What V8 prints before it ends a process whose memory has run out. */
const LAST_WORDS = /^<--- Last few GCs --->|^FATAL ERROR: |^#$/;

/** Runs a command in a child process whose memory is bounded, and says in one line when that runs out. */
export async function runBounded(args, env) {
  const given = [...process.execArgv, env.NODE_OPTIONS ?? ''].some((option) => FLAG.test(option));
  const child = fork(PROGRAM, args, {
    env,
    execArgv: [...process.execArgv, ...(given ? [] : [`--max-old-space-size=${HEAP}`])],
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
  });
  for (const name of STOPS) process.on(name, () => child.kill(name));
  let isDying = false;
  createInterface({ input: child.stderr }).on('line', (line) => {
    isDying ||= LAST_WORDS.test(line);
    // They begin with a blank line, and no command prints one there.
    if (!isDying && line !== '') say(line);
  });
  const { code, signal } = await ended(child);
  if (isDying) say(outOfMemory(args[0]));
  else if (signal !== null && !STOPS.includes(signal))
    say(`\`proxeny ${args[0]}\` ended ${manner(signal)}.`);
  process.exitCode = isDying ? 1 : signal === null ? code : 128 + constants.signals[signal];
}

const outOfMemory = (command) =>
  `\`proxeny ${command}\` ran out of memory; no data file was changed by halves. Split the files and add the parts one after the other, or allow more memory, in MiB: NODE_OPTIONS=--max-old-space-size=${2 * HEAP}.`;
