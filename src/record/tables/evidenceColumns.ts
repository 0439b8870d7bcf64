import { readItem } from './item.ts';
import { readPastDay, readTerm, readText } from './cellParser.ts';
import type { CellColumn } from './table.ts';

const readSource = readItem({ to: ['Source'] });

/** The columns at the end of every row with claims. */
export const evidenceColumns: readonly CellColumn[] = [
  { name: 'source', reads: readSource },
  { name: 'locator', reads: readText },
  { name: 'taken_from', reads: readSource },
  { name: 'stance', reads: readTerm('Stance') },
  { name: 'rank', reads: readTerm('Rank') },
  { name: 'reason', reads: readText },
  { name: 'recorded', reads: readPastDay },
  { name: 'retired', reads: readPastDay },
];
