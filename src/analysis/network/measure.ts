import { Worker } from 'node:worker_threads';
import type { Done, Task } from './networkWorker.ts';

/** Measures in the making, off the thread that answers requests. */
export interface Measuring {
  /** Settles when all are done or the work was stopped; rejects with what went wrong. */
  readonly finished: Promise<void>;
  readonly stop: () => void;
}

/** Tells each measure as it is done. */
export function measure(task: Task, tell: (done: Done) => void): Measuring {
  const worker = openWorker(task);
  worker.on('message', tell);
  const finished = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  return { finished, stop: () => void worker.terminate() };
}

/** In development the code runs as TypeScript, which a worker has to be told how to read. */
function openWorker(workerData: Task): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('networkWorker.js', import.meta.url), { workerData });
  const source = JSON.stringify(new URL('networkWorker.ts', import.meta.url).href);
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(script, { workerData, eval: true });
}
