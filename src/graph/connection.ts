import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isNonNullType,
} from 'graphql';
import { object } from './compose.ts';
import { type Filtering, filteringOf } from './filter.ts';
import type { Fragment } from './fragment.ts';
import { type Cut, cutOf, orderOf, pageSizeOf, rangeOf, readCursor, toCursor } from './page.ts';
import { type Placed, place, where } from './place.ts';
import { type Read, type Reading, type Row, readObject } from './read.ts';
import { type Selecting, select } from './select.ts';
import {
  type CallSite,
  type Level,
  collected,
  columnOf,
  createLevel,
  parameterOf,
  subquery,
} from './statement.ts';

interface Paging {
  readonly site: CallSite;
  readonly placed: Placed;
  readonly cut: Cut;
  /** The conditions of the client's filter. */
  readonly filtering: Filtering;
  /** What is fetched of each row. */
  readonly page: Level;
  readonly column: number;
  /** One row more than the page is fetched, if it is asked whether another follows. */
  readonly spare: number;
}

/** A page of a relation. What is not asked for is not fetched, be it the rows or their count. */
export function connection(
  site: CallSite,
  fragment: Fragment,
  type: GraphQLObjectType,
  below: readonly Selecting[],
): Read {
  const { call, composing, level } = site;
  const placed = place(fragment, { ...site, model: site.composing.model }, fragment.coordinate);
  const selected = select(composing.operation, type, below, composing.model.sourceOf);
  const asks = (name: string) => selected.some(({ field }) => field.name === name);
  const paged = asks('edges') || asks('pageInfo');
  const paging: Paging = {
    site,
    placed,
    cut: cutOf(placed.orders, call.args),
    filtering: filteringOf(composing.model, placed, call, type),
    page: createLevel(level.depth + 1),
    column: paged ? columnOf(level, placed.name) : -1,
    spare: asks('pageInfo') ? 1 : 0,
  };
  call.params.set(`limit${call.number}`, (args) => pageSizeOf(args) + paging.spare);
  setCursors(paging);
  if (paged) level.clauses.push(() => pageOf(paging));
  const parts = { edges, pageInfo, totalCount, __typename: () => () => type.name };
  const fields = selected.map(({ key, field, nodes }) => ({
    key,
    required: true,
    types: undefined,
    read: parts[field.name as keyof typeof parts](paging, field.type, nodes),
  }));
  return readObject(fields, () => type.name, false);
}

function setCursors({ site: { call }, cut: { order } }: Paging): void {
  for (const end of ['after', 'before'] as const)
    if (call.args[end] != null)
      for (const at of order.keys.keys())
        call.params.set(`${end}${call.number}_${at}`, (args) => readCursor(order, args, end)[at]);
}

function pageOf(paging: Paging): string {
  const { cut, placed, page, site } = paging;
  const limit = parameterOf(`limit${site.call.number}`);
  const order = `WITH * ORDER BY ${orderOf(cut)} LIMIT ${limit}`;
  const [clauses, returns] = collected(page, placed.name);
  const match = matching(paging, site.call.args);
  return subquery(placed.from, [...placed.guard, match, order, ...clauses], returns);
}

function matching(paging: Paging, args: object): string {
  return rowsWhere(paging, rangeOf(paging.cut, { ...args }, paging.site.call.number));
}

/** A relation's rows within a range, with what the client's filter leaves of them. */
export function rowsWhere(
  { filtering, placed }: Pick<Paging, 'filtering' | 'placed'>,
  range: readonly string[],
): string {
  const { conditions, view, viewed } = filtering;
  const rows = placed.clauses + where(placed.clauses, [...conditions, ...range]);
  return view === '' ? rows : `${rows}\n${view}${where(view, viewed)}`;
}

function totalCount(paging: Paging): Read {
  const { filtering, placed, site } = paging;
  const filtered = filtering.conditions.length > 0 || filtering.view !== '';
  const name = `count${site.call.number}`;
  const counted = filtered || placed.count === '' ? name : placed.count;
  if (counted === name && !site.level.columns.includes(name))
    site.level.clauses.push(() =>
      subquery(placed.from, [...placed.guard, allRows(paging, filtered)], `count(*) AS ${name}`),
    );
  const column = columnOf(site.level, counted);
  return (row) => row[column];
}

/** The keys are in the conditions too, since Neo4j would not count by the index without; but it knows how many there are of a type. */
function allRows(paging: Paging, filtered: boolean): string {
  return paging.placed.from === '' && !filtered ? rowsWhere(paging, []) : matching(paging, {});
}

function edges(paging: Paging, type: GraphQLOutputType, nodes: readonly Selecting[]): Read {
  const { page, placed, site } = paging;
  const scope = {
    type: getNamedType(type) as GraphQLCompositeType,
    variable: '',
    columns: placed.columns,
    cursor: () => cursor(paging),
  };
  const read = object({ ...site, level: page, scope }, nodes);
  return (row, reading) => shown(paging, row, reading).map((item) => read(item, reading));
}

function pageInfo(paging: Paging, type: GraphQLOutputType, nodes: readonly Selecting[]): Read {
  const { cut, site } = paging;
  const { args } = site.call;
  const more: Read = (row, reading) => fetched(paging, row).length === limit(paging, reading);
  const info = getNamedType(type) as GraphQLObjectType;
  const parts: Readonly<Record<string, () => Read>> = {
    hasNextPage: () => (cut.backward ? () => args.before != null : more),
    hasPreviousPage: () => (cut.backward ? more : () => args.after != null),
    startCursor: () => cursorAt(paging, 0),
    endCursor: () => cursorAt(paging, -1),
    __typename: () => () => info.name,
  };
  const { model, operation } = site.composing;
  const fields = select(operation, info, nodes, model.sourceOf).map(({ key, field }) => ({
    key,
    required: isNonNullType(field.type),
    types: undefined,
    read: parts[field.name]?.() ?? (() => null),
  }));
  return readObject(fields, () => info.name, false);
}

function cursorAt(paging: Paging, at: number): Read {
  const read = cursor(paging);
  return (row, reading) => {
    const edge = shown(paging, row, reading).at(at);
    return edge === undefined ? null : read(edge, reading);
  };
}

function cursor({ cut: { order }, page }: Paging): Read {
  const columns = order.keys.map((key) => columnOf(page, key));
  return (row) =>
    toCursor(
      order,
      columns.map((column) => row[column]),
    );
}

/** The rows of the page in the order of the response. */
function shown(paging: Paging, row: Row, reading: Reading): readonly Row[] {
  const rows = fetched(paging, row);
  const spare = paging.spare > 0 && rows.length === limit(paging, reading);
  const page = spare ? rows.slice(0, -1) : rows;
  return paging.cut.backward ? page.toReversed() : page;
}

function fetched({ column }: Paging, row: Row): readonly Row[] {
  return row[column] as readonly Row[];
}

function limit({ site }: Paging, { params }: Reading): number {
  return params[`limit${site.call.number}`] as number;
}
