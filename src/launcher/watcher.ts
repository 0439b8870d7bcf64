import { spawn } from 'node:child_process';

const SCRIPT = `
read -r word
[ "$word" = done ] && exit
kill -TERM "$1"
seconds=0
while [ "$seconds" -lt 60 ]; do
  sleep 1
  kill -0 "$1" || exit
  seconds=$((seconds + 1))
done
kill -KILL "$1"
`;

/**
 * Ends a process when this one ends in whatever way, `kill -9` included: a shell in a session of its own reads a
 * pipe that the system closes with us. Call the function that it gives once the process has ended by itself.
 */
export function watchOver(pid: number): () => void {
  const watcher = spawn('sh', ['-c', SCRIPT, 'proxeny-watcher', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  return () => watcher.stdin.end('done\n');
}
