import { BAR } from '../claims/claim.ts';
import { type DataFault, faultAt } from '../faults/fault.ts';
import type { DataRow } from '../tables/row.ts';
import { placeOf } from './checkRepeats.ts';

/** What is wrong with rows without claims, apart from what each column must be. */
export function checkPlain(rows: readonly DataRow[]): DataFault[] {
  const of = (type: string) => rows.filter(({ table }) => table.type === type);
  return [
    ...of('Distinction').flatMap((row) => same(row, 'a', 'b', 'actor')),
    ...of('Coverage').flatMap(checkCoverage),
    ...coveredTwice(of('Coverage')),
    ...of('List').flatMap(checkList),
    ...checkIdentities(of('Identity')),
    ...of('Dataset').flatMap(checkTables),
  ];
}

function same(row: DataRow, one: string, other: string, what: string): readonly DataFault[] {
  const { [one]: id, [other]: again } = row.cells;
  if (id === undefined || id !== again) return [];
  return [faultAt(row, other, `expected another ${what} than "${id}", but got the same`)];
}

/** Cells that must be filled because of another one. */
function lacking(row: DataRow, columns: readonly string[], where: string): readonly DataFault[] {
  return columns
    .filter((column) => row.cells[column] === undefined)
    .map((column) =>
      faultAt(row, column, `expected ${column} ${where}, but the cell is empty or faulty`),
    );
}

/** What is complete is so by a source, as of a date. */
function checkCoverage(row: DataRow): readonly DataFault[] {
  const { network, kinds, completeness } = row.cells;
  const needed = completeness === 'COMPLETE' ? ['as_of', 'source'] : [];
  const isOther = network !== undefined && kinds !== 'MEMBERSHIP';
  return [
    ...lacking(row, needed, 'beside COMPLETE'),
    ...(isOther ? [faultAt(row, 'kinds', 'expected MEMBERSHIP alone beside a network')] : []),
    ...same(row, 'place', 'partner', 'place'),
  ];
}

/** A kind of ties of a place or a pair is covered by one row, or by one for each network. */
function coveredTwice(entries: readonly DataRow[]): readonly DataFault[] {
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

/** A list is whole for a place, for kinds of ties and as of a day, or what it lacks means nothing. */
function checkList(row: DataRow): readonly DataFault[] {
  const needed = row.cells['whole'] === 'yes' ? ['host', 'kinds', 'as_of'] : [];
  return lacking(row, needed, 'in the row of a whole list');
}

/** What is judged is the same as one place or institution at most. */
function checkIdentities(entries: readonly DataRow[]): readonly DataFault[] {
  const firsts = new Map<string, DataRow>();
  return entries.flatMap((row) => {
    const { scheme, value, judgement, id } = row.cells;
    if (judgement !== 'same' || value === undefined) return [];
    const key = `${scheme ?? ''}:${value}`;
    const first = firsts.get(key) ?? row;
    firsts.set(key, first);
    if (first.cells['id'] === id) return [];
    const message = `expected ${key} to be the same as one id, but ${placeOf(first, row)} says "${first.cells['id'] ?? ''}"`;
    return [faultAt(row, 'id', message)];
  });
}

/** The folder itself says which files are meant, for its parts too. */
function checkTables(row: DataRow): readonly DataFault[] {
  if (row.file === row.table.file || row.cells['tables'] === undefined) return [];
  const message =
    'expected none in a part: dataset.csv of the folder itself names the tables of its parts too';
  return [faultAt(row, 'tables', message)];
}
