import { BAR } from '../claims/claim.ts';
import { type DataFault, faultAt } from '../faults/fault.ts';
import { parseItem } from '../tables/item.ts';
import type { World } from '../tables/cellParser.ts';
import type { DataRow } from '../tables/row.ts';
import { type Fact, columnsOf } from '../tables/table.ts';

type Complaint = readonly [column: string | null, message: string];

/** Problems among the cells of one row that each parsed. `raw` includes the faulty cells. */
export function checkRow(row: DataRow, raw: DataRow, world: World): DataFault[] {
  const plain = row.table.rows === 'plain';
  const complaints = [
    ...row.table.facts.flatMap((fact) => [
      ...wholeness(fact, row, raw),
      ...meaning(fact, row.cells, world),
      ...otherThanSelf(fact, row.cells),
    ]),
    ...(plain ? neededCells(row, raw) : evidence(row, raw)),
  ];
  return complaints.map(([column, message]) => faultAt(row, column, message));
}

/** Columns that make up one value are filled together, and are required if anything is said about it. */
function wholeness(fact: Fact, { table }: DataRow, { cells }: DataRow): Complaint[] {
  if (table.rows === 'other') return [];
  const filled = columnsOf(fact).filter(({ name }) => cells[name] !== undefined);
  if (filled.length === 0) return [];
  return fact.columns
    .filter(({ name }) => cells[name] === undefined)
    .map(({ name }) => [name, `expected a ${name} beside the ${filled[0]?.name ?? ''}`]);
}

function meaning(fact: Fact, cells: DataRow['cells'], world: World): Complaint[] {
  const texts = fact.columns.flatMap(({ name }) => cells[name] ?? []);
  if (fact.whole === undefined || texts.length < fact.columns.length) return [];
  const reading = fact.whole(texts.join(fact.glue), world);
  return 'value' in reading ? [] : [[fact.columns.at(-1)?.name ?? null, reading.fault]];
}

function otherThanSelf({ reference, columns }: Fact, cells: DataRow['cells']): Complaint[] {
  const [column] = columns;
  if (reference === undefined || column === undefined || column.name === 'id') return [];
  const items = (cells[column.name] ?? '').split(BAR).map((text) => parseItem(text, reference)?.id);
  if (cells['id'] === undefined || !items.includes(cells['id'])) return [];
  const message = `expected the id of something else, but got the row's own id "${cells['id']}"`;
  return [[column.name, message]];
}

function neededCells({ table }: DataRow, raw: DataRow): Complaint[] {
  return table.facts
    .filter(({ required }) => required)
    .flatMap(({ columns }) => columns)
    .flatMap(({ name }) => needed(name, raw.cells));
}

function needed(column: string, cells: DataRow['cells']): Complaint[] {
  return cells[column] === undefined
    ? [[column, `expected a ${column}, but the cell is empty`]]
    : [];
}

function evidence(row: DataRow, { cells: raw }: DataRow): Complaint[] {
  const { source, taken_from: from, rank, recorded, retired } = row.cells;
  const grounds = raw['reason'] !== undefined;
  const columns = columnsNeeded(row);
  const complaints = ['id', 'source', 'recorded', ...columns].flatMap((one) => needed(one, raw));
  const all = row.table.facts.flatMap(columnsOf);
  if (columns.length === 0 && all.every(({ name }) => raw[name] === undefined))
    complaints.push([null, 'expected at least one value, but the row has none; remove the row']);
  if (rank !== undefined && !grounds)
    complaints.push(['reason', `expected the reason for the rank ${rank}, but the cell is empty`]);
  if (retired !== undefined && !grounds)
    complaints.push(['reason', 'expected the reason why it was retired, but the cell is empty']);
  if (retired !== undefined && recorded !== undefined && retired < recorded) {
    const message = `expected a day from ${recorded} on, when it was recorded, but got "${retired}"`;
    complaints.push(['retired', message]);
  }
  if (source !== undefined && source === from) {
    const message = `expected another source than the row's own, but got "${from}"`;
    complaints.push(['taken_from', message]);
  }
  return complaints;
}

/** A row of a table with one fact about subjects of another table has nothing else to say. */
function columnsNeeded({ table }: DataRow): string[] {
  if (table.rows !== 'other' || table.facts.length > 1) return [];
  return table.facts
    .flatMap(({ columns, qualifiers }) => [
      ...columns,
      ...qualifiers.filter((column) => column.needed),
    ])
    .map(({ name }) => name);
}
