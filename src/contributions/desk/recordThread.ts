import type { Address } from '../../neo4j/driver.ts';
import { openWorker } from '../../worker.ts';
import type { Survey, Trial, TrialOptions, TrialRequest } from './trial.ts';

/** Where the graph is that follows the record. */
export interface ImportTo {
  readonly address: Address;
  readonly database: string;
  readonly largest: number | undefined;
}

export type DeskTask =
  | { readonly kind: 'TRY'; readonly tried: TrialRequest }
  | { readonly kind: 'SURVEY' }
  | { readonly kind: 'BRING'; readonly to: ImportTo };

export type DeskAnswer = { readonly id: number } & (
  { readonly result: unknown } | { readonly error: string }
);

/** The thread that reads the record for the desk. It is started by the first task, and again after it failed. */
export function createRecordThread(options: TrialOptions) {
  const waiting = new Map<number, (answer: DeskAnswer) => void>();
  let worker: ReturnType<typeof openWorker> | undefined;
  let last = 0;

  const open = () => {
    const opened = openWorker(import.meta.url, 'deskWorker', options);
    opened.on('message', (answer: DeskAnswer) => settle(answer));
    opened.on('error', (error) => fail(error.message));
    opened.on('exit', () => fail('The thread that reads the record has ended.'));
    opened.unref();
    return opened;
  };
  const settle = (answer: DeskAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker?.unref();
  };
  const fail = (error: string) => {
    worker = undefined;
    for (const id of [...waiting.keys()]) settle({ id, error });
  };
  const run = async (task: DeskTask): Promise<unknown> => {
    worker ??= open();
    worker.ref();
    const id = ++last;
    const answer = await new Promise<DeskAnswer>((resolve) => {
      waiting.set(id, resolve);
      worker?.postMessage({ id, task });
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  };
  return {
    try: (tried: TrialRequest) => run({ kind: 'TRY', tried }) as Promise<Trial>,
    survey: () => run({ kind: 'SURVEY' }) as Promise<Survey>,
    bring: (to: ImportTo) => run({ kind: 'BRING', to }) as Promise<void>,
    close: () => worker?.terminate() ?? Promise.resolve(0),
  };
}
