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
 * Ends a process when this one ends in any way, including `kill -9`: a shell in its own session reads a pipe
 * that the system closes with this process. Call the returned function once the process has ended by itself.
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
