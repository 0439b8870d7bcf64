import { createWriteStream } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Cells, LayoutColumn } from '../../export/table/columns.ts';
import type { TableFormat, TableHead } from '../../export/table/formats.ts';

/** Rows of a table that are read once. */
export interface TableReading {
  readonly head: TableHead;
  readonly columns: readonly LayoutColumn[];
  readonly pages: AsyncIterable<readonly Cells[]>;
}

/** Writes what is read once to a file in each format; all of them go at the speed of the slowest. */
export async function writeFormats(
  { head, columns, pages }: TableReading,
  files: readonly { readonly format: TableFormat; readonly path: string }[],
  signal: AbortSignal,
): Promise<void> {
  const source = Readable.from(pages, { highWaterMark: 1 });
  // Each of its pipelines listens several times.
  source.setMaxListeners(0);
  const writings = files.flatMap(({ format, path }) => {
    const branch = new PassThrough({ objectMode: true, highWaterMark: 1 });
    const chunks = format.write(head, columns, branch as AsyncIterable<readonly Cells[]>);
    return [
      pipeline(source, branch, { signal }),
      pipeline(chunks, createWriteStream(path, { flags: 'wx' }), { signal }),
    ];
  });
  const ended = await Promise.allSettled(writings);
  // The others say no more than that they were cut off.
  const reasons = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
  const [reason] = reasons.toSorted((one, other) => Number(isCut(one)) - Number(isCut(other)));
  if (reason !== undefined) throw reason;
}

function isCut(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ABORT_ERR';
}
