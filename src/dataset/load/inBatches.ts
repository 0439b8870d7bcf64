import type { Run } from '../../graph/write.ts';
import { readStatement } from '../../graph/statements.ts';

/** Runs a statement of `cypher/` for all rows, a part of them at a time; returns what it found for them. */
export async function inBatches(
  run: Run,
  file: string,
  rows: readonly unknown[],
  { size = 10_000, onWritten }: BatchOptions = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found = [];
  for (let at = 0; at < rows.length; at += size) {
    const batch = rows.slice(at, at + size);
    found.push(...(await run(readStatement(file), { rows: batch })));
    onWritten?.(batch.length);
  }
  return found;
}

export interface BatchOptions {
  readonly size?: number;
  /** Told how many rows were written, each time. */
  readonly onWritten?: (rows: number) => void;
}
