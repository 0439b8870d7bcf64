import { parentPort } from 'node:worker_threads';
import { openWorker } from './worker.ts';

interface SentTask<Task> {
  readonly id: number;
  readonly task: Task;
}

type Outcome = { readonly id: number } & (
  { readonly result: unknown } | { readonly error: SentError }
);

/** What is kept of an error on its way between threads. */
interface SentError {
  readonly message: string;
  readonly code: unknown;
}

/**
 * A thread that runs the module `name` beside another, whose `import.meta.url` is given, and does tasks one after another. It is started by
 * the first one, and again after it failed.
 */
export function createTaskThread<Task>(beside: string, name: string, workerData: unknown) {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let worker: ReturnType<typeof openWorker> | undefined;
  let last = 0;

  const open = () => {
    const opened = openWorker(beside, name, workerData);
    opened.on('message', (outcome: Outcome) => settle(outcome));
    opened.on('error', (error) => fail(error.message));
    opened.on('exit', () => fail('The thread has ended.'));
    opened.unref();
    return opened;
  };
  const settle = (outcome: Outcome) => {
    waiting.get(outcome.id)?.(outcome);
    waiting.delete(outcome.id);
    if (waiting.size === 0) worker?.unref();
  };
  const fail = (message: string) => {
    worker = undefined;
    for (const id of [...waiting.keys()]) settle({ id, error: { message, code: undefined } });
  };
  return {
    async run(task: Task): Promise<unknown> {
      worker ??= open();
      worker.ref();
      const id = ++last;
      const outcome = await new Promise<Outcome>((resolve) => {
        waiting.set(id, resolve);
        worker?.postMessage({ id, task } satisfies SentTask<Task>);
      });
      if (!('error' in outcome)) return outcome.result;
      const { message, code } = outcome.error;
      throw Object.assign(new Error(message), code !== undefined && { code });
    },
    close: () => worker?.terminate() ?? Promise.resolve(0),
  };
}

/** In such a thread: does its tasks, those of one line one after another. */
export function doTasks<Task>(
  run: (task: Task) => Promise<unknown>,
  lineOf: (task: Task) => string = () => '',
): void {
  const lines = new Map<string, Promise<unknown>>();
  parentPort?.on('message', ({ id, task }: SentTask<Task>) => {
    const before = lines.get(lineOf(task)) ?? Promise.resolve();
    const done = before.then(async () => {
      const outcome = await run(task).then(
        (result) => ({ id, result }),
        (error: unknown) => ({ id, error: sentError(error) }),
      );
      parentPort?.postMessage(outcome satisfies Outcome);
    });
    lines.set(lineOf(task), done);
  });
}

function sentError(error: unknown): SentError {
  const { message = String(error), code } = error as Partial<SentError>;
  return { message, code };
}
