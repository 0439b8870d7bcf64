import { type GraphQLNamedType, type GraphQLObjectType, getNamedType } from 'graphql';
import type { Fragment, Order } from './fragment.ts';
import type { Computed } from './computed.ts';
import type { Row } from './read.ts';
import { cutOf, orderOf, pageSizeOf, presentIn, rangesOf, readCursor, toCursor } from './page.ts';
import { columnsOf, object } from './compose.ts';
import { readMade } from './compute.ts';
import { bind, certainly, parameter, readAfter } from './bind.ts';
import type { Read, Reading } from './read.ts';
import { filtered } from './rows.ts';
import {
  type CallSite,
  type Position,
  type Serve,
  type Site,
  collected,
  columnOf,
  createRows,
  subquery,
} from './statement.ts';

/** A page of a relation is an object whose fields read its rows. Rows and count are fetched only if selected. */
export function connection(site: CallSite, at: Position, fragment: Fragment): Read {
  const { call, level } = site;
  const { args, number } = call;
  const bound = bind(fragment, site, site.parent.variable);
  const rows = filtered(site, bound, at.type as GraphQLNamedType);
  const cut = cutOf(bound, args);
  const limitOf = (end: 'after' | 'before', at: number) =>
    parameter(call, `${end}${at}_`, (given) => readCursor(cut, given, end)[at]);
  // Whole types, and the leading keys of an order, have an index.
  const indexed = bound.from === undefined || cut.order.fixed.length > 0;
  const ranges = rangesOf(cut, args, limitOf, indexed);
  const page = createRows();
  // The page size plus one row if it is requested whether another page follows.
  let spare = 0;
  const limit = parameter(call, 'limit', (given) => pageSizeOf(given) + spare);
  const type = getNamedType(at.type) as GraphQLObjectType;
  const made = Object.keys(type.getFields()).flatMap((name) => {
    const { computed, fragment } = site.model.fieldSourceOf(type, name);
    return fragment ? [[name, madeOfAll(fragment, computed?.resolve)] as const] : [];
  });
  return served(site, at, {
    ...{ edges, pageInfo, totalCount, certainCount },
    ...Object.fromEntries(made),
  });

  function edges(site: Site, at: Position): Read {
    const shown = readPage();
    const row = { ...site, level: page, depth: site.depth + 1 };
    const one = served(row, at, { ...Object.fromEntries(columnsOf(bound)), cursor });
    return (from, reading) => shown(from, reading).rows.map((edge) => one(edge, reading));
  }

  function pageInfo(site: Site, at: Position): Read {
    spare = 1;
    const shown = readPage();
    const more: Read = (row, reading) => shown(row, reading).more;
    return served(site, at, {
      hasNextPage: () => (cut.backward ? () => args.before != null : more),
      hasPreviousPage: () => (cut.backward ? more : () => args.after != null),
      startCursor: () => cursorAt(0),
      endCursor: () => cursorAt(-1),
    });
  }

  function totalCount(): Read {
    return counted(bound, rows, number);
  }

  function certainCount(): Read {
    if (!rows.dated) return totalCount();
    const certain = { ...site, call: certainly(call) };
    const again = bind(fragment, certain, site.parent.variable);
    return counted(again, filtered(certain, again, at.type as GraphQLNamedType), `${number}c`);
  }

  function counted(
    of: Fragment,
    { isFiltered, narrowed, within }: Filtered,
    number: number | string,
  ): Read {
    // The keys are conditions too, because Neo4j does not count by the index otherwise; it does know the
    // count of a whole type.
    const { keys } = cutOf(of, args).order;
    const all = of.from === undefined && !narrowed ? [] : presentIn(keys);
    const name = of.count === '' || isFiltered ? `count${number}` : of.count;
    const lines = [within(all), `RETURN count(*) AS ${name}`];
    const count = () => subquery(of.from, lines, site.guard);
    const column = columnOf(level, name, name === of.count ? undefined : count);
    return (row) => row[column];
  }

  /** A field of the connection itself, which a fragment makes of all rows. */
  function madeOfAll(of: Fragment, resolve: Computed['resolve']): Serve {
    return (_site, at) => {
      const own = bind(of, site, bound.columns.get('node') ?? '');
      const name = `made${number}${own.coordinate.split('.')[1] ?? ''}`;
      const value = own.columns.get('') ?? '';
      const lines = [rows.unviewed(), own.clauses, `RETURN ${value} AS ${name}`];
      const column = columnOf(level, name, () => subquery(bound.from, lines, site.guard));
      const read = readMade(site, at);
      return (row, reading) =>
        read(resolve ? resolve(row[column] as never, {} as never) : row[column], reading);
    };
  }

  function cursorAt(at: number): Read {
    const [shown, read] = [readPage(), cursor()];
    return (row, reading) => {
      const edge = shown(row, reading).rows.at(at);
      return edge === undefined ? null : read(edge, reading);
    };
  }

  function cursor(): Read {
    const columns = cut.order.keys.map((key) => columnOf(page, key));
    return (row) => {
      const keys = columns.map((column) => row[column]);
      return toCursor(cut, keys);
    };
  }

  /** The rows of the page in response order, and whether another page follows. */
  function readPage() {
    const name = `rows${number}`;
    level.lists.set(name, page);
    const column = columnOf(level, name, () => {
      const order = `WITH * ORDER BY ${orderOf(cut)} LIMIT ${limit}`;
      const found = ranges.map((range) => `${rows.within(range)}\n${order}`);
      const all = found.length === 1 ? found : [united(bound, cut.order, found), order];
      return subquery(bound.from, [...all, ...collected(page, name)], site.guard);
    });
    return (row: Row, { params }: Reading) => {
      const fetched = row[column] as readonly Row[];
      const more = spare > 0 && fetched.length === params[`limit${number}`];
      const shown = more ? fetched.slice(0, -1) : fetched;
      return { rows: cut.backward ? shown.toReversed() : shown, more };
    };
  }
}

type Filtered = ReturnType<typeof filtered>;

/** Rows that several clauses find, with the variables read from them. */
function united(bound: Fragment, { keys }: Order, found: readonly string[]) {
  const own = readAfter(bound, keys).join(', ');
  return subquery(bound.from, [
    found.map((lines) => `${lines}\nRETURN ${own}`).join('\nUNION ALL\n'),
  ]);
}

/** An object whose fields are served as given. */
function served(site: Site, at: Position, serves: Readonly<Record<string, Serve>>): Read {
  return object(site, at, { variable: '', serves: new Map(Object.entries(serves)) });
}
