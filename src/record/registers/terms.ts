import { basename, dirname } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DataFault } from '../faults/fault.ts';

/** How far rows go: to the user of this machine, or to others and into files for them. */
export type Reach = 'SHOWN' | 'SHIPPED';

type FileMap = ReadonlyMap<string, Uint8Array | string>;

const TERMS = 'terms.csv';

const COLUMNS = [
  ...['publisher', 'as_of', 'permitted', 'allowed_by'],
  ...['may_be_shown', 'may_be_shipped', 'conditions'],
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Whether a file makes the part that it is in a register: rows that others keep, with a permission for their use. */
export const isTerms = (file: string) => basename(file) === TERMS;

/** What is wrong with the terms of a register; none for anything other than a file, which the reader of files names. */
export function termsFaults(file: string, found: Uint8Array | string): readonly DataFault[] {
  if (typeof found === 'string') return [];
  if (dirname(file) === '.')
    return [{ file, message: 'expected terms in a part, which is the register; move them there' }];
  const rows = rowsOf(found);
  if (typeof rows === 'string') return [{ file, message: rows }];
  const [row] = rows;
  if (row === undefined || rows.length > 1)
    return [{ file, message: `expected one row of terms, but there are ${rows.length}` }];
  return cellFaults(row).map((fault) => ({ file, line: 2, ...fault }));
}

function rowsOf(bytes: Uint8Array): readonly Cells[] | string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const options = { bom: true, trim: true, skip_empty_lines: true };
    const [header = [], ...rows] = parse(text, options) as readonly string[][];
    if ([...header].sort().join() !== COLUMNS.toSorted().join())
      return `expected the header "${COLUMNS.join(',')}"`;
    return rows.map((cells): Cells =>
      Object.fromEntries(cells.map((cell, at) => [header[at] ?? '', cell])),
    );
  } catch (error) {
    return `expected CSV in UTF-8: ${(error as Error).message}`;
  }
}

function cellFaults(cells: Cells): readonly Omit<DataFault, 'file'>[] {
  const wrong = COLUMNS.flatMap((column) => {
    const expected = expectedOf(column, cells[column] ?? '');
    return expected === null ? [] : [{ column, message: `expected ${expected}` }];
  });
  if (cells.may_be_shipped !== 'yes' || cells.may_be_shown !== 'no') return wrong;
  const message = 'expected no, as what may not be shown may not be shipped';
  return [...wrong, { column: 'may_be_shipped', message }];
}

function expectedOf(column: (typeof COLUMNS)[number], text: string): string | null {
  if (column === 'conditions') return null;
  if (column.startsWith('may_')) return /^(yes|no)$/.test(text) ? null : 'yes or no';
  const isDay = column === 'as_of' || column === 'permitted';
  if (isDay) return isDayOf(text) ? null : 'a day such as 2026-05-31';
  return text === '' ? 'a value' : null;
}

function isDayOf(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether the rows of a register may go that far. Faulty terms allow nothing. */
export function isAllowed(file: string, found: Uint8Array | string, reach: Reach): boolean {
  if (typeof found === 'string' || termsFaults(file, found).length > 0) return false;
  const rows = rowsOf(found);
  const [{ may_be_shown: shown, may_be_shipped: shipped } = {}] =
    typeof rows === 'string' ? [] : rows;
  return (reach === 'SHOWN' ? shown : shipped) === 'yes';
}

/** Of the registers of some files: those with rows that may not be shipped, and those whose rows were left out. */
export function registersIn(files: FileMap) {
  const all = [...files].flatMap(([file, found]) =>
    isTerms(file) ? [{ name: dirname(file), isOpen: isAllowed(file, found, 'SHIPPED') }] : [],
  );
  const hasRows = (name: string) =>
    [...files.keys()].some((file) => dirname(file) === name && !isTerms(file));
  return {
    withheld: all.filter(({ name, isOpen }) => !isOpen && hasRows(name)).map(({ name }) => name),
    leftOut: all.filter(({ name }) => !hasRows(name)).map(({ name }) => name),
  };
}
