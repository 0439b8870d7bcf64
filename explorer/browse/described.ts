import type { Operation } from '../api/operation.ts';
import type { OrderDirection } from '../generated/operations.ts';
import type { Column } from '../lists/Table.tsx';
import type { Connection } from '../lists/usePages.ts';
import type { Facets, Filtering } from './filtering.ts';

export interface Rows<Row> {
  readonly rows: Connection<{ readonly node: Row }> & { readonly certainCount?: number };
}

export interface RowsVariables<Filter, Field> {
  readonly filter?: Filter | null;
  readonly orderBy?: { readonly field: Field; readonly direction: OrderDirection } | null;
  readonly first: number;
  readonly after?: string | null;
}

/** What a table of one type shows, and by what it is filtered and sorted. */
export interface Described<Row, Filter, Field extends string> {
  readonly rows: Operation<Rows<Row>, RowsVariables<Filter, Field>>;
  readonly facets: Operation<Facets, Readonly<Record<string, Filter>>>;

  /** All rows as a file; a variable for each optional column says whether it is there. */
  readonly file: Operation<unknown, { filter?: Filter | null }>;
  readonly filters: readonly Filtering<NoInfer<Filter>>[];

  /** The fields to sort by; the first is the default. */
  readonly orders: readonly [NoInfer<Field>, ...NoInfer<Field>[]];

  /** By name. The first is always shown. A function, because words are loaded after the modules. */
  readonly columns: () => Readonly<Record<string, Cell<NoInfer<Row>, NoInfer<Field>>>>;
}

export interface Cell<Row, Field> extends Omit<Column<Row>, 'head' | 'sort'> {
  /** The field that sorts by it. */
  readonly sortedBy?: Field;

  /** Shown only on demand. */
  readonly isExtra?: true;
}

export interface Row {
  readonly id: string;
}

export type Table = Described<Row, object, string>;

/** Forgets which rows, filter and fields belong together, after they were checked. */
export function described<Of extends Row, Filter extends object, Field extends string>(
  table: Omit<Described<Of, Filter, Field>, 'facets' | 'file'> & {
    readonly facets: Operation<Facets, never>;
    readonly file: Operation<unknown, never>;
  },
): Table {
  return table as unknown as Table;
}
