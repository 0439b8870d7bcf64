import { BAR } from '../claims/claim.ts';
import { type DataFault, faultAt } from '../faults/fault.ts';
import type { DataRow } from '../tables/row.ts';
import { placeOf } from './checkRepeats.ts';

/** A kind of ties of a place or a pair is covered by one row, or by one for each network; what is complete is so by a source, as of a date. */
export function checkCoverage(rows: readonly DataRow[]): DataFault[] {
  const entries = rows.filter(({ table }) => table.type === 'Coverage');
  return [...entries.flatMap(complaints), ...covered(entries)];
}

function complaints(row: DataRow): DataFault[] {
  const { place, partner, network, kinds, completeness } = row.cells;
  const needed = completeness === 'COMPLETE' ? ['as_of', 'source'] : [];
  const faults = needed
    .filter((column) => row.cells[column] === undefined)
    .map((column) =>
      faultAt(row, column, `expected ${column} beside COMPLETE, but the cell is empty or faulty`),
    );
  if (network !== undefined && kinds !== 'MEMBERSHIP')
    faults.push(faultAt(row, 'kinds', 'expected MEMBERSHIP alone beside a network'));
  if (place === undefined || place !== partner) return faults;
  return [
    ...faults,
    faultAt(row, 'partner', `expected another place than "${place}", but got the same`),
  ];
}

function covered(entries: readonly DataRow[]): DataFault[] {
  const firsts = new Map<string, DataRow>();
  return entries.flatMap((row) => {
    const { place = '', partner = '', network = '', kinds = '' } = row.cells;
    const ends = [place, partner].sort();
    return kinds.split(BAR).flatMap((kind) => {
      const key = [...ends, network, kind].join(BAR);
      const first = firsts.get(key);
      firsts.set(key, first ?? row);
      if (first === undefined) return [];
      const place = placeOf(first, row);
      return [faultAt(row, 'kinds', `expected ${kind} once for this, but ${place} covers it too`)];
    });
  });
}
