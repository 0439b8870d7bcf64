import { toRequest } from '../api/operation.ts';
import type { OrderDirection } from '../generated/operations.ts';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { type Column, Table } from '../lists/Table.tsx';
import { usePages } from '../lists/usePages.ts';
import { Missing } from '../parts/Missing.tsx';
import { Empty } from '../shell/states.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { tableUrl, useOffer } from '../shell/exporting.ts';
import { type Change, changing } from '../shell/params.ts';
import { words } from '../words/words.ts';
import { Columns } from './Columns.tsx';
import { Filters, SortBy } from './Filters.tsx';
import type { Row, Table as Described } from './described.ts';
import { filterOf } from './filtering.ts';
import { type Sort, ignoredIn, shownIn, sortIn, toggled } from './shown.ts';
import { TABLES, type TableName } from './tables.ts';

export interface BrowsedTableProps {
  readonly name: TableName;
  readonly params: URLSearchParams;
}

/** The filters, the rows that they leave, and the file of all of them. */
export function BrowsedTable({ name, params }: BrowsedTableProps) {
  const table: Described = TABLES[name];
  const filter = filterOf(table, params);
  const sort = sortIn(table, params);
  const ignored = ignoredIn(table, params);
  const change = changing('browse', params, name);
  useOffer(name === 'ties' ? { says: words.browse.exports, filter } : null);
  const variables = {
    first: 50,
    filter,
    orderBy: { field: sort.field, direction: sort.direction },
  };
  return (
    <section aria-label={words.browse.tables[name]}>
      <Filters {...{ name, table, params, change }}>
        <SortBy table={table} sort={sort} change={change} />
      </Filters>
      {name === 'ties' && <Missing filter={filter} />}
      {ignored.length > 0 && <p role="alert">{words.browse.ignored(ignored)}</p>}
      <Found
        key={JSON.stringify(variables)}
        {...{ name, table, params, variables, sort, change }}
      />
    </section>
  );
}

interface FoundProps extends BrowsedTableProps {
  readonly table: Described;
  readonly sort: Sort;
  readonly change: Change;
  readonly variables: {
    readonly first: number;
    readonly filter: object;
    readonly orderBy: { readonly field: string; readonly direction: OrderDirection };
  };
}

function Found({ name, table, params, variables, sort, change }: FoundProps) {
  let certain: number | undefined;
  const pages = usePages(table.rows, variables, ({ rows }) => {
    certain ??= rows.certainCount;
    return rows;
  });
  const rows = pages.edges.map(({ node }) => node);
  const shown = shownIn(table, params);
  if (pages.total === 0)
    return (
      <Empty>
        {words.browse.none[name]} <Link href={hrefTo('browse', name)}>{words.browse.clear}</Link>
      </Empty>
    );
  return (
    <>
      {pages.total !== null && (
        <div className="browse-head">
          <p role="status">
            <strong>{words.browse.total[name](pages.total)}</strong>
            {certain !== undefined && certain < pages.total && words.browse.certainly(certain)}
          </p>
          <a className="button" href={fileOf(table, variables.filter, shown)} download>
            {words.browse.save}
          </a>
          <Columns table={table} shown={shown} change={change} />
        </div>
      )}
      {rows.length > 0 && (
        <div className="wide-table">
          <Table
            caption={words.browse.tables[name]}
            columns={columnsOf(table, shown, sort, change)}
            rows={rows}
            keyOf={({ id }) => id}
            pages={pages}
          />
        </div>
      )}
      <PagesFoot pages={pages} what={words.lists.rows} />
    </>
  );
}

function columnsOf(
  table: Described,
  shown: readonly string[],
  sort: Sort,
  change: Change,
): readonly Column<Row>[] {
  return Object.entries(table.columns())
    .filter(([name]) => shown.includes(name))
    .map(([name, { cell, isNumber = false, sortedBy }]) => ({
      head: words.browse.columns[name] ?? name,
      cell,
      isNumber,
      ...(sortedBy !== undefined && {
        sort: {
          direction: sortedBy === sort.field ? sort.direction : null,
          onChange: () => change({ sort: toggled(table, sort, sortedBy) }),
        },
      }),
    }));
}

/** All rows with the shown columns, read from the server as it streams them. */
function fileOf(table: Described, filter: object, shown: readonly string[]): string {
  const [, ...optional] = Object.keys(table.columns());
  const columns = Object.fromEntries(optional.map((name) => [name, shown.includes(name)]));
  return tableUrl(toRequest(table.file, { filter, ...columns }), 'csv');
}
