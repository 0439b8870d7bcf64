import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { quoteFormula } from '../../record/words/formula.ts';
import type { CellType, Value } from '../things/leaves.ts';
import { BYTE_ORDER_MARK, createTable } from '../formats/csv.ts';
import type { Head } from '../head.ts';
import type { Cells, LayoutColumn } from './columns.ts';

/** What a file says about itself, where its format has a place for it. */
export interface TableHead extends Pick<Head, 'dataset' | 'query' | 'variables' | 'exportedAt'> {
  /** The number of nodes: of rows, unless a list is expanded. */
  readonly count: number;
}

/** A file format for tables. */
export interface TableFormat {
  /** Of all formats and their options, the name of this one. */
  readonly variant: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Writes on demand, so that a slow reader is waited for. */
  readonly write: (
    head: TableHead,
    columns: readonly LayoutColumn[],
    pages: AsyncIterable<readonly Cells[]>,
  ) => AsyncIterable<string | Uint8Array>;
}

/** For spreadsheets: a text that they would run as a formula is quoted. */
const csv = csvOf('csv', quoteFormula);

/** For programs, with every text as it is. */
export const rawCsvTable = csvOf('raw.csv', (text) => text);

/** CSV that Excel takes for UTF-8 when it is opened with a double click. */
export function marked(table: TableFormat): TableFormat {
  return {
    ...{ ...table, variant: `bom.${table.variant}` },
    async *write(...given) {
      let mark = BYTE_ORDER_MARK;
      for await (const chunk of table.write(...given)) {
        if (mark !== '') yield mark;
        mark = '';
        yield chunk;
      }
    },
  };
}

const compressedCsv: TableFormat = {
  ...{ variant: 'csv.gz', extension: 'csv.gz', mediaType: 'application/gzip' },
  async *write(...given) {
    const gzip = createGzip();
    const written = pipeline(csv.write(...given), gzip);
    // The reader of the chunks is told.
    written.catch(() => undefined);
    yield* gzip as AsyncIterable<Uint8Array>;
    await written;
  },
};

const json: TableFormat = {
  ...{ variant: 'json', extension: 'json', mediaType: 'application/json; charset=utf-8' },
  async *write(_head, columns, pages) {
    let before = '[\n';
    for await (const page of pages)
      for (const cells of page) {
        const named = columns.map(({ name }, at) => [name, cells[at] ?? null]);
        yield `${before}${JSON.stringify(Object.fromEntries(named))}`;
        before = ',\n';
      }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  },
};

/** Rows in one group: what is held in memory while it is written. */
const GROUP = 10_000;

/** A cut file has no footer, and opens nowhere. */
const parquet: TableFormat = {
  ...{ variant: 'parquet', extension: 'parquet', mediaType: 'application/vnd.apache.parquet' },
  async *write(head, columns, pages) {
    const writer = new ByteWriter();
    const schema = schemaOf(columns);
    const file = new ParquetWriter({ writer, schema, kvMetadata: metadataOf(head, columns) });
    const add = (rows: readonly Cells[]) =>
      file.write({ columnData: columns.map(dataIn(rows)), rowGroupSize: GROUP });
    let rows: Cells[] = [];
    for await (const page of pages) {
      // The first page tells whether the table can be read; its header is sent at once, so that nobody waits for a whole group.
      if (writer.index > 0) yield taken(writer);
      rows.push(...page);
      if (rows.length < GROUP) continue;
      await add(rows);
      rows = [];
    }
    if (rows.length > 0) await add(rows);
    await file.finish();
    yield taken(writer);
  },
};

/** By the names that clients use. */
export const TABLE_FORMATS: Readonly<Record<string, TableFormat>> = {
  ...{ csv, 'csv.gz': compressedCsv, json, parquet },
};

function csvOf(variant: string, writeText: (text: string) => string): TableFormat {
  const table = createTable(writeText);
  return {
    ...{ variant, extension: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' },
    async *write(_head, columns, pages) {
      const cells = columns.map(({ name }, at) => ({ name, valueOf: (row: Cells) => row[at] }));
      yield* table(cells, pages) as AsyncIterable<Uint8Array>;
    },
  };
}

const PHYSICAL: Readonly<Record<CellType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

function schemaOf(columns: readonly LayoutColumn[]): SchemaElement[] {
  const fields = columns.map(({ name, type }): SchemaElement => ({
    ...{ name, repetition_type: 'OPTIONAL' },
    ...PHYSICAL[type],
  }));
  return [{ name: 'root', num_children: fields.length }, ...fields];
}

function metadataOf(head: TableHead, columns: readonly LayoutColumn[]) {
  const told = JSON.stringify(columns, ['name', 'type', 'unit', 'description']);
  return [
    { key: 'proxeny', value: JSON.stringify(head) },
    { key: 'proxeny.columns', value: told },
  ];
}

function dataIn(rows: readonly Cells[]) {
  return ({ name, type }: LayoutColumn, at: number) => ({
    name,
    data: rows.map((cells) => toPhysical(cells[at], type)),
  });
}

function toPhysical(value: Value, type: CellType): unknown {
  if (value == null) return null;
  return type === 'day' || type === 'instant' ? new Date(String(value)) : value;
}

/** The bytes so far; the writer goes on counting from them. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
