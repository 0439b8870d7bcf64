import { fileURLToPath } from 'node:url';

/** What a child process runs: the command of its arguments. It ends when its parent is gone. */
export const PROGRAM = fileURLToPath(new URL('./supervised.mjs', import.meta.url));

/** Signals by which somebody stops a command. */
export const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** How a child process ends, once all of its output is read. */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

/** How a signal that nobody sent to stop it ended a process. */
export function manner(signal) {
  if (signal === 'SIGKILL')
    return 'because something killed it (SIGKILL: by hand, or by the system when memory ran short)';
  return signal === 'SIGABRT'
    ? 'because it aborted (SIGABRT: mostly when its memory ran out)'
    : `by ${signal}`;
}
