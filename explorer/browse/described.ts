import type { Operation } from '../api/operation.ts';
import type { SearchType } from '../generated/operations.ts';
import type { OrderDirection } from '../generated/operations.ts';
import type { Column } from '../lists/Table.tsx';
import type { Connection } from '../lists/usePages.ts';

/** A filter with a few options, each with the number of rows that it leaves. Several values are separated by commas. */
export interface Choice<Filter> {
  readonly as: 'choice';
  readonly name: string;
  readonly toFilter: (values: readonly string[]) => Filter;

  /** Values that are counted one by one; default: the groups of a statistic. */
  readonly counted?: readonly string[];

  /** The value in the address for a group; null offers none. */
  readonly toValue?: (key: GroupKey) => string | null;

  /** Whether an option leaves the rows of another one too: `zh` those of `zh-Hant`. Default: only its own. */
  readonly includes?: (value: string, other: string) => boolean;
}

export interface GroupKey {
  readonly value: string | null;
  readonly label: string;
}

/** A filter by one actor. A country can be its code in the address. */
export interface ByActor<Filter> {
  readonly as: 'actor';
  readonly name: string;
  readonly toFilter: (id: string) => Filter;
  readonly types?: readonly SearchType[];
}

/** A filter by the beginning of a name. */
export interface ByText<Filter> {
  readonly as: 'text';
  readonly name: string;
  readonly toFilter: (text: string) => Filter;
}

export type Filtering<Filter> = Choice<Filter> | ByActor<Filter> | ByText<Filter>;

/** Counts by the name of a choice, or by its name and a value: `kind`, `kind_CITY`. */
export type Facets = Readonly<Record<string, Grouped | Totaled>>;

interface Grouped {
  readonly groups: readonly { readonly count: number; readonly keys: readonly GroupKey[] }[];
}

interface Totaled {
  readonly totalCount: number;
}

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
