import type { Address } from '../../neo4j/driver.ts';
import type { Subgraph } from '../../projection/projection.ts';
import { createTaskThread } from '../../taskThread.ts';
import type { GraphWriter } from './graphWriter.ts';

export interface WriterOptions {
  readonly address: Address;
  readonly database: string;
  /** Of the load. */
  readonly commit: string;
}

/** A part of a graph; null: there are no more. */
export type WriterTask = Subgraph | null;

/** Writes in a thread of its own: to pack what is sent takes a third as long as to make it. */
export function openWriterThread(options: WriterOptions) {
  const thread = createTaskThread<WriterTask>(import.meta.url, 'writerWorker', options);
  return {
    write: (part) => thread.run(part) as Promise<void>,
    end: () => thread.run(null) as Promise<void>,
    close: thread.close,
  } satisfies GraphWriter & { readonly close: () => Promise<unknown> };
}
