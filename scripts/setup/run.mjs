import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const KEPT = 200;

/**
 * Runs a program to its end: `{ code, signal, lines }` with its last lines of output and errors together.
 * `code` is null if the program does not exist; `onLine` receives each line as it arrives.
 */
export function run(command, args, { onLine = () => {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (lines.length > KEPT) lines.shift();
        onLine(line);
      });
    }
    child.once('error', (error) =>
      error.code === 'ENOENT' || error.code === 'EACCES'
        ? resolve({ code: null, signal: null, lines })
        : reject(error),
    );
    child.once('close', (code, signal) => resolve({ code: code ?? -1, signal, lines }));
  });
}
