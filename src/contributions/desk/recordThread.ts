import type { Address } from '../../neo4j/driver.ts';
import { createTaskThread } from '../../taskThread.ts';
import type { ReaderOptions } from './recordReader.ts';
import type { Fates, Trial, TrialRequest } from './trial.ts';

/** Where the graph is that follows the record. */
export interface ImportTo {
  readonly address: Address;
  readonly database: string;
  readonly largest: number | undefined;
}

export type DeskTask =
  | { readonly kind: 'TRY'; readonly tried: TrialRequest }
  | { readonly kind: 'SURVEY' }
  | { readonly kind: 'SETTLED'; readonly ids: readonly string[] }
  | { readonly kind: 'BRING'; readonly to: ImportTo };

/** The thread that reads the record for the desk. */
export function createRecordThread(options: ReaderOptions) {
  const thread = createTaskThread<DeskTask>(import.meta.url, 'deskWorker', options);
  const run = (task: DeskTask) => thread.run(task);
  return {
    try: (tried: TrialRequest) => run({ kind: 'TRY', tried }) as Promise<Trial>,
    survey: () => run({ kind: 'SURVEY' }) as Promise<Fates>,
    settled: (ids: readonly string[]) =>
      run({ kind: 'SETTLED', ids }) as Promise<readonly string[]>,
    bring: (to: ImportTo) => run({ kind: 'BRING', to }) as Promise<void>,
    close: thread.close,
  };
}
