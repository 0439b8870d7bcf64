import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { Fragment, Order } from './cypher/fragment.ts';
import type { ComputedField } from './model/computed.ts';
import { cutOf, orderOf, pageSizeOf, presentIn, rangesOf, readCursor, toCursor } from './page.ts';
import { columnsOf, object } from './compose.ts';
import { readMade } from './compute.ts';
import { type Binding, bind, certainly, parameter, readAfter } from './bind.ts';
import type { Read, Reading, Row } from './read.ts';
import { filtered } from './rows.ts';
import {
  type CallSite,
  type Level,
  type Position,
  type Serve,
  type Site,
  collected,
  columnOf,
  createRows,
  subquery,
} from './statement.ts';

/** A relation that is paged, in a statement under construction. */
interface Paging {
  readonly site: CallSite;
  readonly type: GraphQLObjectType;
  readonly bound: Fragment;
  readonly rows: Filtered;
  readonly cut: ReturnType<typeof cutOf>;
  readonly ranges: ReturnType<typeof rangesOf>;
  /** The parameter with the number of rows to read. */
  readonly limit: string;
  /** 1 if it is requested whether another page follows, which one more row tells. */
  spare: number;
  /** The rows of the page. */
  readonly page: Level;
}

type Filtered = ReturnType<typeof filtered>;

/** A page of a relation is an object whose fields read its rows. Rows and count are fetched only if selected. */
export function connection(site: CallSite, at: Position, fragment: Fragment): Read {
  const paging = pagingOf(site, at, fragment);
  const { type } = paging;
  const made = Object.keys(type.getFields()).flatMap((name) => {
    const { computed, fragment } = site.model.fieldSourceOf(type, name);
    return fragment ? [[name, madeOfAll(paging, fragment, computed?.resolve)] as const] : [];
  });
  return served(site, at, {
    edges: (site, at) => edges(paging, site, at),
    pageInfo: (site, at) => pageInfo(paging, site, at),
    totalCount: () => totalCount(paging),
    certainCount: () => certainCount(paging, fragment),
    ...Object.fromEntries(made),
  });
}

function pagingOf(site: CallSite, at: Position, fragment: Fragment): Paging {
  const { call } = site;
  const type = getNamedType(at.type) as GraphQLObjectType;
  const bound = bind(fragment, site, site.parent.variable);
  const rows = filtered(site, bound, type);
  const cut = cutOf(bound, call.args);
  const limitOf = (end: 'after' | 'before', at: number) =>
    parameter(call, `${end}${at}_`, (given) => readCursor(cut, given, end)[at]);
  // Whole types, and the leading keys of an order, have an index.
  const indexed = bound.from === undefined || cut.order.fixed.length > 0;
  const ranges = rangesOf(cut, call.args, limitOf, indexed);
  const limit = parameter(call, 'limit', (given) => pageSizeOf(given) + paging.spare);
  const paging: Paging = {
    ...{ site, type, bound, rows, cut, ranges, limit },
    ...{ spare: 0, page: createRows() },
  };
  return paging;
}

function edges(paging: Paging, site: Site, at: Position): Read {
  const shown = readPage(paging);
  const row = { ...site, level: paging.page, depth: site.depth + 1 };
  const columns = Object.fromEntries(columnsOf(paging.bound));
  const one = served(row, at, { ...columns, cursor: () => cursor(paging) });
  return (from, reading) => shown(from, reading).rows.map((edge) => one(edge, reading));
}

function pageInfo(paging: Paging, site: Site, at: Position): Read {
  const { cut } = paging;
  const { args } = paging.site.call;
  paging.spare = 1;
  const shown = readPage(paging);
  const more: Read = (row, reading) => shown(row, reading).more;
  return served(site, at, {
    hasNextPage: () => (cut.backward ? () => args.before != null : more),
    hasPreviousPage: () => (cut.backward ? more : () => args.after != null),
    startCursor: () => cursorAt(paging, 0),
    endCursor: () => cursorAt(paging, -1),
  });
}

function cursorAt(paging: Paging, at: number): Read {
  const [shown, read] = [readPage(paging), cursor(paging)];
  return (row, reading) => {
    const edge = shown(row, reading).rows.at(at);
    return edge === undefined ? null : read(edge, reading);
  };
}

function cursor({ cut, page }: Paging): Read {
  const columns = cut.order.keys.map((key) => columnOf(page, key));
  return (row) => {
    const keys = columns.map((column) => row[column]);
    return toCursor(cut, keys);
  };
}

/** The rows of the page in response order, and whether another page follows. */
function readPage(paging: Paging) {
  const { bound, cut, limit, page, ranges, rows } = paging;
  const { call, guard, level } = paging.site;
  const name = `rows${call.number}`;
  level.lists.set(name, page);
  const column = columnOf(level, name, () => {
    const order = `WITH * ORDER BY ${orderOf(cut)} LIMIT ${limit}`;
    const found = ranges.map((range) => `${rows.within(range)}\n${order}`);
    const all = found.length === 1 ? found : [united(bound, cut.order, found), order];
    return subquery(bound.from, [...all, ...collected(page, name)], guard);
  });
  return (row: Row, { params }: Reading) => {
    const fetched = row[column] as readonly Row[];
    const more = paging.spare > 0 && fetched.length === params[`limit${call.number}`];
    const shown = more ? fetched.slice(0, -1) : fetched;
    return { rows: cut.backward ? shown.toReversed() : shown, more };
  };
}

function totalCount({ site, bound, rows }: Paging): Read {
  return counted(site, bound, rows);
}

function certainCount(paging: Paging, fragment: Fragment): Read {
  const { rows, site, type } = paging;
  if (!rows.dated) return totalCount(paging);
  const certain = { ...site, call: certainly(site.call) };
  const again = bind(fragment, certain, site.parent.variable);
  return counted(certain, again, filtered(certain, again, type));
}

function counted(
  { call, guard, level }: Pick<CallSite, 'guard' | 'level'> & Binding,
  of: Fragment,
  { isFiltered, narrowed, within }: Filtered,
): Read {
  // The keys are conditions too, because Neo4j does not count by the index otherwise; it does know the
  // count of a whole type.
  const { keys } = cutOf(of, call.args).order;
  const all = of.from === undefined && !narrowed ? [] : presentIn(keys);
  const name = of.count === '' || isFiltered ? `count${call.number}` : of.count;
  const lines = [within(all), `RETURN count(*) AS ${name}`];
  const count = () => subquery(of.from, lines, guard);
  const column = columnOf(level, name, name === of.count ? undefined : count);
  return (row) => row[column];
}

/** A field of the connection itself, which a fragment makes of all rows. */
function madeOfAll(paging: Paging, of: Fragment, resolve: ComputedField['resolve']): Serve {
  const { bound, rows, site } = paging;
  return (_site, at) => {
    const own = bind(of, site, bound.columns.get('node') ?? '');
    const name = `made${site.call.number}${own.coordinate.split('.')[1] ?? ''}`;
    const lines = [rows.unviewed(), own.clauses, `RETURN ${own.columns.get('') ?? ''} AS ${name}`];
    const column = columnOf(site.level, name, () => subquery(bound.from, lines, site.guard));
    const read = readMade(site, at);
    return (row, reading) => {
      const found = row[column] as never;
      return read(resolve ? resolve(found, {} as never, reading.words) : found, reading);
    };
  };
}

/** Rows that several clauses find, with the variables read from them. */
function united(bound: Fragment, { keys }: Order, found: readonly string[]) {
  const own = readAfter(bound, keys).join(', ');
  const rows = found.map((lines) => `${lines}\nRETURN ${own}`).join('\nUNION ALL\n');
  return subquery(bound.from, [rows]);
}

/** An object whose fields are served as given. */
function served(site: Site, at: Position, serves: Readonly<Record<string, Serve>>): Read {
  return object(site, at, { variable: '', serves: new Map(Object.entries(serves)) });
}
