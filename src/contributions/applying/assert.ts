import { BAR, claimsOf } from '../../record/claims/claim.ts';
import { readCells } from '../../record/files/readCells.ts';
import { createWorld } from '../../record/check/world.ts';
import { tidy } from '../../record/files/readRows.ts';
import { parseItem } from '../../record/tables/item.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { type Table, headerOf, tableName } from '../../record/tables/table.ts';
import { tables } from '../../record/tables/tables.ts';
import { suggest } from '../../record/words/suggest.ts';
import type { RecordOperation } from '../journal/events.ts';
import { APPLIED, SETTLED, type Fate, setAside } from './fate.ts';
import { keyText } from './judge.ts';
import { rowOfPart } from './part.ts';
import { type WorkingRecord, rowsInPlace } from './working.ts';

type Assertion = Extract<RecordOperation, { kind: 'ASSERT' }>;

/** Tables that contributions cannot add to: they say what the record is as a whole. */
const CLOSED = ['dataset', 'redirects', 'distinctions', 'themes'];

export const OPEN_TABLES: readonly Table[] = tables.filter(
  (table) => !CLOSED.includes(tableName(table)),
);

interface Asserting {
  readonly by: number;
  readonly day: string;
  /** What a merged id stands for. */
  readonly present: (id: string) => string;
}

/** The row of an assertion; what is wrong with its table or its columns otherwise. */
export function rowOf(assertion: Assertion, { by, day, present }: Asserting): DataRow | Fate {
  const { table: name, cells } = assertion;
  const table = OPEN_TABLES.find((one) => tableName(one) === name);
  if (table === undefined)
    return setAside(
      `Expected a table such as "sister_ties", but got "${name}"${suggest(name, OPEN_TABLES.map(tableName))}.`,
      'table',
    );
  const header = headerOf(table);
  const [unknown] = Object.keys(cells).filter((column) => !header.includes(column));
  if (unknown !== undefined)
    return setAside(
      `Expected no column "${unknown}" in ${name}${suggest(unknown, header)}.`,
      unknown,
    );
  const given = Object.entries(cells).map(([column, text]) => [column, tidy(text)] as const);
  const filled = Object.fromEntries(given.filter(([, text]) => text !== ''));
  const dated = header.includes('recorded') ? { ...filled, recorded: day } : filled;
  return rowOfPart(table, withIds({ table, cells: dated }, present), by);
}

/** The cells of a row with other ids in place of some. */
export function withIds(
  { table, cells }: Pick<DataRow, 'table' | 'cells'>,
  present: (id: string) => string,
): DataRow['cells'] {
  const now: Record<string, string> = { ...cells };
  for (const column of ['id', 'source', 'taken_from'])
    if (now[column] !== undefined && table.type !== 'Redirect') now[column] = present(now[column]);
  for (const { reference, columns, list } of table.facts) {
    const [column] = columns;
    const text = column && now[column.name];
    if (reference === undefined || column === undefined || text === undefined) continue;
    const items = list ? text.split(BAR) : [text];
    now[column.name] = items
      .map((item) => {
        const read = parseItem(item.trim(), reference);
        if (read === null) return item;
        const actsFor = read.actsFor === null ? '' : `@${present(read.actsFor)}`;
        return item.trim().replace(ID, `$1${present(read.id)}${actsFor}`);
      })
      .join(BAR);
  }
  return now;
}

/** Matches the id of an item after its role, with the id of whom it acts for. */
const ID = /^((?:[A-Z_]+:)?)[a-z0-9-]+(?:@[a-z0-9-]+)?/;

/** Adds what the record does not say yet. */
export function assertRow(working: WorkingRecord, row: DataRow, by: number): Fate {
  if (row.table.rows === 'plain') return assertPlain(working, row, by);
  const id = row.cells['id'] ?? '';
  const known = working.rowsOf(id);
  const type = row.table.rows === 'own' ? row.table.type : working.typeOf(id);
  const said = new Set(known.flatMap((one) => claimsOf(one.row)).map(keyText));
  const { today, types } = working.checking;
  const world = createWorld([row], { unreadTypes: [], today }, types);
  const { row: canonical, faults } = readCells(row, world);
  const claims = claimsOf(faults.length > 0 ? row : canonical);
  const fresh = claims.filter((one) => !said.has(keyText(one)));
  if (claims.length > 0 && fresh.length === 0) return SETTLED;
  const isWhole = fresh.length === claims.length || faults.length > 0 || type === undefined;
  const rows = isWhole ? [row] : rowsInPlace(row, fresh, new Map([[id, type]]));
  for (const one of rows) working.add(id, { row: one, by, isAdded: true });
  return APPLIED;
}

function assertPlain(working: WorkingRecord, row: DataRow, by: number): Fate {
  const text = textOf(row);
  if (working.plain().some((one) => one.row.table === row.table && textOf(one.row) === text))
    return SETTLED;
  working.setPlain([...working.plain(), { row, by, isAdded: true }]);
  return APPLIED;
}

function textOf({ table, cells }: DataRow): string {
  const columns = headerOf(table).filter((name) => name !== 'recorded');
  return columns.map((name) => cells[name] ?? '').join('\t');
}
