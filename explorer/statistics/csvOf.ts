import type { Counts } from './counting.ts';
import { quoteFormula } from '../../src/record/words/formula.ts';

/** All groups as CSV: the value and the label of each dimension, and the count. */
export function csvOf(
  groups: Counts['counts']['groups'],
  heads: readonly string[],
  count: string,
): string {
  const head = [...heads.flatMap((name) => [name, `${name} (id)`]), count];
  const rows = groups.map(({ count: number, keys }) => [
    ...keys.flatMap(({ label, value }) => [label, value ?? '']),
    String(number),
  ]);
  return [head, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n');
}

/** Quoted where a sign of CSV is in it. */
function cellOf(text: string): string {
  const safe = quoteFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
