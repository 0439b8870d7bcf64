import { groupBy } from '../../evidence/groups/groupBy.ts';
import { type DataFault, faultAt } from '../faults/fault.ts';
import type { DataRow } from '../tables/row.ts';
import { type CellClaim, cellOf, upholds } from '../claims/stated.ts';
import { headerOf } from '../tables/table.ts';
import { definesNode } from './world.ts';

/** A row of a subject that repeats an earlier one in the same words. */
export function repeatedRows(rows: readonly DataRow[]): DataFault[] {
  const keyOf = ({ table, cells }: DataRow) =>
    [table.file, ...headerOf(table).map((column) => cells[column] ?? '')].join('\t');
  return repeats(
    rows,
    keyOf,
    (place) => `expected each row once, but this one repeats ${place}; remove one`,
  );
}

/** An id belongs to one subject only, and a row without evidence columns appears once. */
export function repeatedIds(rows: readonly DataRow[]): DataFault[] {
  const nodes = rows.filter((row) => definesNode(row.table) && row.cells['id'] !== undefined);
  const firsts = new Map<string, DataRow>();
  const faults = nodes.flatMap((row) => {
    const id = row.cells['id'] ?? '';
    const first = firsts.get(id) ?? row;
    firsts.set(id, first);
    if (first.table === row.table) return [];
    const message = `expected an id of its own, but "${id}" is in ${first.file} too, at line ${first.line}`;
    return [faultAt(row, 'id', message)];
  });
  const plain = rows.filter(({ table }) => table.rows === 'plain');
  const again = repeats(
    plain.filter(isKeyed),
    plainKeyOf,
    (place) => `expected one row for this, but ${place} has the same ids; merge them`,
  );
  return [...faults, ...again, ...otherNames(plain), ...redirectsOf(rows, firsts)];
}

/** The parts of a data folder are one dataset. */
function otherNames(plain: readonly DataRow[]): DataFault[] {
  const [first, ...more] = plain.filter(({ table }) => table.type === 'Dataset');
  const name = first?.cells['name'] ?? '';
  return more
    .filter(({ cells }) => (cells['name'] ?? name) !== name)
    .map((row) => {
      const message = `expected the name of the dataset, "${name}", but got "${row.cells['name'] ?? ''}"`;
      return faultAt(row, 'name', message);
    });
}

function redirectsOf(rows: readonly DataRow[], firsts: ReadonlyMap<string, DataRow>): DataFault[] {
  return rows.flatMap((row) => {
    const id = row.cells['id'] ?? '';
    const first = firsts.get(id);
    if (row.table.type !== 'Redirect' || first === undefined) return [];
    const message = `expected an id that is no longer in use, but "${id}" is in ${first.file}`;
    return [faultAt(row, 'id', message)];
  });
}

/** A cell that could not be read is a fault of its own. Several rows can cover one place, and a list has many sections. */
function isKeyed({ table, cells }: DataRow): boolean {
  if (table.type === 'Coverage' || table.type === 'List') return false;
  return table.type !== 'Distinction' || (cells['a'] !== undefined && cells['b'] !== undefined);
}

/** What identifies a row without claims. Each part of a data folder can state its licence. */
function plainKeyOf({ table, file, cells }: DataRow): string {
  const ends = [cells['a'], cells['b']].sort();
  const of = ['id', 'scheme', 'value', 'policy', 'place', 'partner'].map((name) => cells[name]);
  return [table.type === 'Dataset' ? file : table.file, ...of, ...ends].join('\t');
}

/** The same claim of a subject twice counts once, unless a curator judged it in two ways. */
export function repeatedClaims(stated: readonly CellClaim[]): DataFault[] {
  return [...groupBy(stated, ({ claim }) => claim.id).values()].flatMap(([first, ...more]) =>
    more.flatMap((word) => {
      const judged = ({ claim }: CellClaim) => [claim.rank, claim.reason, claim.retired].join('\t');
      if (first === undefined || judged(word) === judged(first)) return [];
      const other = `${first.row.file}:${first.row.line}`;
      const message = `expected the same rank, reason and retirement as ${other}, which makes the same claim`;
      return [{ ...cellOf(word), message }];
    }),
  );
}

/** One source cannot both support and deny the same value of a subject. */
export function contradictions(stated: readonly CellClaim[]): DataFault[] {
  const keyOf = ({ claim }: CellClaim) =>
    [claim.subject, claim.property, claim.value, claim.source].join('\t');
  const standing = stated.filter(({ claim }) => claim.retired === null);
  const upheld = groupBy(
    standing.filter(({ claim }) => upholds(claim)),
    keyOf,
  );
  return standing
    .filter(({ claim }) => claim.stance === 'DENIES')
    .flatMap((word) => {
      const [other] = upheld.get(keyOf(word)) ?? [];
      if (other === undefined) return [];
      const message = `expected one stance of "${word.claim.source}", but it states this at ${other.row.file}:${other.row.line} and denies it here; keep one`;
      return [{ ...cellOf(word), message }];
    });
}

/** Where a row is, as a fault of another row names it. */
export function placeOf({ file, line }: DataRow, from: DataRow): string {
  return file === from.file ? `line ${line}` : `${file}:${line}`;
}

function repeats(
  rows: readonly DataRow[],
  keyOf: (row: DataRow) => string,
  messageOf: (place: string) => string,
): DataFault[] {
  return [...groupBy(rows, keyOf).values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : more.map((row) => faultAt(row, null, messageOf(placeOf(first, row)))),
  );
}
