/** Aborted by the first Ctrl-C or SIGTERM. A second Ctrl-C ends the process at once; the watcher then ends Neo4j. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let stoppedAt = 0;
  const stop = (name: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      stoppedAt = performance.now();
      controller.abort(new Error('Stopped before it had started.'));
    } else if (name === 'SIGINT' && performance.now() - stoppedAt > SAME_MS) {
      process.exit(INTERRUPTED);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  return controller.signal;
}

/** Settles when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

/** The terminal also sends Ctrl-C to npm, which passes it on: within this time, two signals count as one. */
const SAME_MS = 500;
const INTERRUPTED = 130;
