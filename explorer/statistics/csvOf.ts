import type { Counts } from './counting.ts';
import { quoteFormula } from '../../src/record/words/formula.ts';

interface CsvWords {
  /** The head of the counts. */
  readonly count: string;

  /** What a reader of the file must know, a line each, before the heads: lines of one cell that begin with `#`. */
  readonly notes: readonly string[];
}

/** All groups as CSV: the value and the label of each dimension, and the count. */
export function csvOf(
  groups: Counts['counts']['groups'],
  heads: readonly string[],
  { count, notes }: CsvWords,
): string {
  const head = [...heads.flatMap((name) => [name, `${name} (id)`]), count];
  const rows = groups.map(({ count: number, keys }) => [
    ...keys.flatMap(({ label, value }) => [label, value ?? '']),
    String(number),
  ]);
  const told = notes.map((note) => [`# ${note}`]);
  return [...told, head, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n');
}

/** Quoted where a sign of CSV is in it. */
function cellOf(text: string): string {
  const safe = quoteFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
