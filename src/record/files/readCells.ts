import { BAR } from '../claims/claim.ts';
import { evidenceColumns } from '../tables/evidenceColumns.ts';
import { type DataFault, HIDDEN, codePoint, faultAt } from '../faults/fault.ts';
import { readItem } from '../tables/item.ts';
import { NO_VALUES, type World, quoted, readSlug } from '../tables/cellParser.ts';
import { remember } from '../words/remember.ts';
import type { DataRow } from '../tables/row.ts';
import { type Fact, type Table, columnsOf } from '../tables/table.ts';

/** A list in one cell; more items may stand in further rows. */
const MOST_ITEMS = 1_000;

interface ReadCell {
  readonly values: readonly string[];
  readonly faults: readonly string[];
}

/** Parses each cell of a row by itself. The row that it returns has the cells in canonical text, without faulty ones. */
export function readCells(row: DataRow, world: World) {
  const cells: Record<string, string> = {};
  const faults: DataFault[] = [];
  for (const [column, reads] of readersOf(row.table)) {
    const text = row.cells[column];
    if (text === undefined) continue;
    const read = hidden(text) ?? reads(text, world);
    const value = read.values.join(BAR);
    if (read.faults.length === 0 && value !== USUAL[column]) cells[column] = value;
    faults.push(...read.faults.map((message) => faultAt(row, column, message)));
  }
  return { row: isEqual(cells, row.cells) ? row : { ...row, cells }, faults };
}

/** What is left out, because it goes without saying. */
const USUAL: Readonly<Record<string, string>> = { stance: 'SUPPORTS', rank: 'NORMAL' };

/** Control characters, characters that change the direction of the following text, and noncharacters. */
function hidden(text: string): ReadCell | undefined {
  const found = [...new Set(text.match(HIDDEN))];
  if (found.length === 0) return undefined;
  const points = found.map(codePoint).join(', ');
  const all = found.length === 1 ? 'it' : 'them';
  return faulty(
    `expected only visible characters, but got ${points} in ${quoted(text)}; remove ${all}`,
  );
}

function faulty(fault: string): ReadCell {
  return { values: [], faults: [fault] };
}

type CellReader = (text: string, world: World) => ReadCell;

const readersOf = remember((table: Table): (readonly [column: string, reads: CellReader])[] => {
  const facts = table.facts.flatMap((fact) =>
    columnsOf(fact).map(({ name, reads }) => [name, cellReader(fact, reads)] as const),
  );
  if (table.rows === 'plain') return facts;
  const id = table.rows === 'own' ? readSlug : readItem({ to: [table.type] });
  const evidence = evidenceColumns.map(({ name, reads }) => [name, alone(reads)] as const);
  return [['id', alone(id)], ...facts, ...evidence];
});

type Reads = Fact['columns'][number]['reads'];

function cellReader({ required, columns, list }: Fact, reads: Reads): CellReader {
  const mayBeNone = !required && columns.length === 1;
  const item: Reads = (text, world) =>
    mayBeNone && NO_VALUES.includes(text) ? { value: text } : reads(text, world);
  return list ? listOf(alone(item)) : alone(item);
}

function alone(reads: Reads): CellReader {
  return (text, world) => {
    const reading = reads(text, world);
    return 'value' in reading ? { values: [reading.value], faults: [] } : faulty(reading.fault);
  };
}

function listOf(reads: CellReader): CellReader {
  return (text, world) => {
    const texts = text.split(BAR);
    if (texts.length > MOST_ITEMS)
      return faulty(`expected at most ${MOST_ITEMS} items, but got ${texts.length}`);
    const items = texts.map((item) => reads(item.trim(), world));
    const values = items.flatMap((item) => item.values);
    const faults = [...items.flatMap((item) => item.faults), ...repeated(values)];
    const nothing = values.find((value) => NO_VALUES.includes(value));
    if (nothing !== undefined && items.length > 1)
      faults.push(`expected "${nothing}" to stand alone, but got ${quoted(text)}`);
    return { values, faults };
  };
}

function repeated(values: readonly string[]): string[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map(
    (value) => `expected each item once, but got ${quoted(value)} again`,
  );
}

function isEqual(some: DataRow['cells'], others: DataRow['cells']): boolean {
  const columns = Object.keys(some);
  return (
    columns.length === Object.keys(others).length &&
    columns.every((column) => some[column] === others[column])
  );
}
