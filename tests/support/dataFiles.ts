import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

/** The files of ties. */
export const TIES = [
  ...['sister_ties', 'partnerships', 'agreements', 'offices'],
  ...['memberships', 'affiliations', 'personal_ties'],
];

/** The rows of a data file that are still held, without those that a source denies or a curator set aside. */
export function rowsOf(file: string): readonly Row[] {
  return upheldIn(file).filter(({ stance }) => stance !== 'DENIES');
}

/** The rows of a data file by which a source denies something. */
export function denialsIn(file: string): readonly Row[] {
  return upheldIn(file).filter(({ stance }) => stance === 'DENIES');
}

function upheldIn(file: string): readonly Row[] {
  const rows = parse<Row>(readFileSync(new URL(`../../data/${file}.csv`, import.meta.url)), {
    columns: true,
  });
  return rows.filter(({ retired, rank }) => !retired && rank !== 'DEPRECATED');
}

/** Each item of a cell `A:one=a name|two@for=a name`: its role, if it has one, and its id. */
export function partiesOf(cell = ''): readonly (readonly [role: string, id: string])[] {
  return cell
    .split('|')
    .filter((item) => item !== '')
    .map((item) => (item.split(/[=@]/)[0] ?? '').split(':'))
    .map((parts) => [parts.length > 1 ? (parts[0] ?? '') : '', parts.at(-1) ?? '']);
}

export function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
