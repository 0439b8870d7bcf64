import { fork } from 'node:child_process';
import { constants } from 'node:os';
import { PROGRAM, STOPS, ended, manner } from './child.mjs';
import { say } from './say.mjs';

/** In MiB. An import makes much that lives for seconds; with Node's 16 a third of its time went to collecting it. */
const YOUNG = '--max-semi-space-size=32';

const CALM_MS = 600_000;

/**
 * Runs a command in a child process, which shares the terminal. If a signal ends it that nobody sent to stop it, as when memory runs out,
 * it is started again at the same port, but not twice in ten minutes. Signals to stop are passed on.
 */
export async function supervise(args, env) {
  let child;
  let port;
  let isStopping = false;
  let startedAgainAt = -Infinity;
  for (const name of STOPS) {
    process.on(name, () => {
      isStopping = true;
      child.kill(name);
    });
  }
  for (;;) {
    child = fork(PROGRAM, args, {
      env: port === undefined ? env : { ...env, PORT: port },
      execArgv: [...process.execArgv, YOUNG],
    });
    child.on('message', (told) => (port = String(told.port)));
    const { code, signal } = await ended(child);
    if (isStopping || signal === null || STOPS.includes(signal)) {
      process.exitCode = signal === null ? code : 128 + constants.signals[signal];
      return;
    }
    say(`The server ended ${manner(signal)}. What it said last is above.`);
    if (performance.now() - startedAgainAt < CALM_MS) {
      say('That was twice in ten minutes, so it is not started again.');
      process.exitCode = 1;
      return;
    }
    startedAgainAt = performance.now();
    say('Starting it again at the same address.');
  }
}
