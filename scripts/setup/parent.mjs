const POLL_MS = 1_000;

/**
 * npm passes a signal only to its shell, and dies alone if it is killed. A process started by an npm script
 * therefore ends with its parent.
 */
export function endWithNpm(env) {
  if (env.npm_lifecycle_event) endWithParent();
}

/** Ends this process, as by SIGTERM, when its parent is gone. */
export function endWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, POLL_MS);
  timer.unref();
}
