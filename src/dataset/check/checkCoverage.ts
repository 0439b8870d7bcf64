import { BAR } from '../claims/claim.ts';
import type { Fault } from '../tables/fault.ts';
import type { Row } from '../tables/row.ts';

/** A kind of ties of a place or a pair is covered by one row; what is complete is so by a source, as of a date. */
export function checkCoverage(rows: readonly Row[]): Fault[] {
  const entries = rows.filter(({ table }) => table.type === 'Coverage');
  return [...entries.flatMap(complaints), ...covered(entries)];
}

function complaints(row: Row): Fault[] {
  const { place, partner, completeness } = row.cells;
  const needed = completeness === 'COMPLETE' ? ['as_of', 'source'] : [];
  const faults = needed
    .filter((column) => row.cells[column] === undefined)
    .map((column) =>
      at(row, column, `expected ${column} beside COMPLETE, but the cell is empty or faulty`),
    );
  if (place === undefined || place !== partner) return faults;
  return [
    ...faults,
    at(row, 'partner', `expected another place than "${place}", but got the same`),
  ];
}

function covered(entries: readonly Row[]): Fault[] {
  const lines = new Map<string, number>();
  return entries.flatMap((row) => {
    const { place = '', partner = '', kinds = '' } = row.cells;
    const ends = [place, partner].sort();
    return kinds.split(BAR).flatMap((kind) => {
      const key = [...ends, kind].join(BAR);
      const first = lines.get(key);
      lines.set(key, first ?? row.line);
      if (first === undefined) return [];
      return [at(row, 'kinds', `expected ${kind} once for this, but line ${first} covers it too`)];
    });
  });
}

function at({ file, line }: Row, column: string, message: string): Fault {
  return { file, line, column, message };
}
