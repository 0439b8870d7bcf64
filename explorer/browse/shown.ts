import type { OrderDirection } from '../generated/operations.ts';
import { LANGUAGE } from '../words/language.ts';
import type { Table } from './described.ts';

export interface Sort {
  readonly field: string;
  readonly direction: OrderDirection;
}

/** Texts begin with A, numbers and dates with the largest. */
const ASCENDING = /NAME|TITLE|INDICATOR/;

const natural = (field: string): OrderDirection => (ASCENDING.test(field) ? 'ASC' : 'DESC');

/** The order in the address: `START-DESC`. */
export function sortIn({ orders }: Table, params: URLSearchParams): Sort {
  const [wanted, direction] = params.get('sort')?.split('-') ?? [];
  const field = orders.find((one) => one === wanted) ?? orders[0];
  const known = direction === 'ASC' || direction === 'DESC' ? direction : natural(field);
  return { field, direction: field === wanted ? known : natural(field) };
}

/** Null is the default order, which the address does not name. */
export function sortText({ orders }: Table, { field, direction }: Sort): string | null {
  return field === orders[0] && direction === natural(field) ? null : `${field}-${direction}`;
}

/** All orders, the natural one of each field first. */
export const sortsOf = ({ orders }: Table): readonly Sort[] =>
  orders.flatMap((field) => {
    const direction = natural(field);
    return [
      { field, direction },
      { field, direction: opposite(direction) },
    ];
  });

const opposite = (direction: OrderDirection) => (direction === 'ASC' ? 'DESC' : 'ASC');

/** The order after its column head was pressed. */
export function toggled(table: Table, now: Sort, field: string): string | null {
  const direction = field === now.field ? opposite(now.direction) : natural(field);
  return sortText(table, { field, direction });
}

const defaultsOf = (table: Table) =>
  Object.entries(table.columns()).flatMap(([name, { isExtra }]) => (isExtra ? [] : [name]));

/** The names of the shown columns; the first is always among them. */
export function shownIn(table: Table, params: URLSearchParams): readonly string[] {
  const wanted = params.get('columns')?.split(',') ?? defaultsOf(table);
  return Object.keys(table.columns()).filter((name, at) => at === 0 || wanted.includes(name));
}

/** Null for the columns that are shown by default. */
export function columnsText(table: Table, shown: readonly string[]): string | null {
  const text = shown.join(',');
  return text === defaultsOf(table).join(',') ? null : text;
}

/** The names in the address that this table does not know, and so ignores. */
export function ignoredIn({ filters }: Table, params: URLSearchParams): readonly string[] {
  const known = ['columns', 'sort', LANGUAGE, ...filters.map(({ name }) => name)];
  return [...new Set(params.keys())].filter((name) => !known.includes(name));
}
