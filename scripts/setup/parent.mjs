const POLL_MS = 1_000;

/**
 * npm passes a signal on to its shell only, and dies alone when it is killed: whoever runs by an npm script ends, as by
 * SIGTERM, when its parent has gone.
 */
export function endWithNpm(env) {
  if (!env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, POLL_MS);
  timer.unref();
}
