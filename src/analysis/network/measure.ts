import { Worker } from 'node:worker_threads';
import type { NetworkMeasure, Task } from './networkWorker.ts';

/** Measurements in progress, in a worker thread. */
export interface Measurement {
  /** Settles when everything is done or the work was stopped; rejects if it fails. */
  readonly finished: Promise<void>;
  readonly stop: () => void;
}

/** Reports each measure as it is done. */
export function measure(task: Task, tell: (done: NetworkMeasure) => void): Measurement {
  const worker = openWorker(task);
  worker.on('message', tell);
  const finished = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  return { finished, stop: () => void worker.terminate() };
}

/** In development the code runs as TypeScript, and a worker needs a loader for it. */
function openWorker(workerData: Task): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('networkWorker.js', import.meta.url), { workerData });
  const source = JSON.stringify(new URL('networkWorker.ts', import.meta.url).href);
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(script, { workerData, eval: true });
}
