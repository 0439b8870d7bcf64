import { Worker } from 'node:worker_threads';

/**
 * A thread that runs the module `name` beside another, whose `import.meta.url` is given. In development the code runs as TypeScript, and a
 * worker needs a loader for it.
 */
export function openWorker(beside: string, name: string, workerData: unknown): Worker {
  if (!beside.endsWith('.ts')) return new Worker(new URL(`${name}.js`, beside), { workerData });
  const source = JSON.stringify(new URL(`${name}.ts`, beside).href);
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(script, { workerData, eval: true });
}
