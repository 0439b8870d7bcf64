import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Adapter, AdapterInput, Raw, Records, Settings } from '../adapter.ts';
import { amount, parseJson, readAs, readTextFile } from '../input/input.ts';
import { type FileThing, refusedRecord } from '../mapped.ts';
import { expectTable, readCells, rowsBelow } from './tableCells.ts';
import { mapActor } from './tableActors.ts';
import { createLists } from './tableLists.ts';
import { Mapping, type RowReading, type TableRow } from './tableMapping.ts';
import { proposeMapping } from './tableProposal.ts';
import { sourceOf } from './tableSource.ts';
import { mapThings } from './tableThings.ts';
import { columnsNamed } from './tableValues.ts';

/** What the rows of a CSV file or a workbook say, in any data file. */
export const table: Adapter = {
  description:
    'ties, events, people, places and all else from a table, as CSV, XLSX, JSON or HTML, with a mapping of its columns',
  options: [
    [
      '--mapping <file>',
      'how the columns are read (else mapping.json in the job folder, proposed at first)',
    ],
    ['--all', 'also make places that are not on record'],
  ],
  prepare,
  read,
  map,
};

/** Reads the mapping. The first run of a job has none: it proposes one. */
async function prepare({ files, settings, job }: AdapterInput) {
  for (const path of files) await expectTable(path);
  const file = settings.mapping ?? join(job, 'mapping.json');
  if (!existsSync(file)) throw new Error(await propose(files[0] ?? '', file));
  const text = await readTextFile(file);
  const json = await parseJson(text, `"${file}"`);
  await readAs('a mapping', `"${file}"`, () => Mapping.parse(json));
  return { files, settings: { ...settings, mapping: text } };
}

/** Writes a mapping to begin with, and says what is sure of it. */
async function propose(path: string, file: string): Promise<string> {
  const { mapping, sure, unsure } = await proposeMapping(path);
  const $schema = relative(dirname(resolve(file)), MAPPING_SCHEMA);
  await writeFile(file, `${JSON.stringify({ $schema, ...mapping }, null, 2)}\n`);
  return [
    `Proposed how to read the columns in "${file}". Complete it, then run the command again.`,
    ...(sure.length > 0 ? [`Sure: ${sure.join('; ')}.`] : []),
    `To check: ${unsure.join('; ')}.`,
  ].join(' ');
}

/** The form of mappings, for editors. */
const MAPPING_SCHEMA = fileURLToPath(
  new URL('../../../mappings/mapping.schema.json', import.meta.url),
);

function mappingIn({ mapping = '' }: Settings): Mapping {
  return Mapping.parse(JSON.parse(mapping));
}

async function* read(files: readonly string[], settings: Settings): AsyncGenerator<Raw> {
  const mapping = mappingIn(settings);
  const names = files.map((path) => basename(path));
  for (const [index, path] of files.entries()) {
    const isOnly = names.indexOf(basename(path)) === names.lastIndexOf(basename(path));
    const file = isOnly ? names[index] : path;
    for await (const [number, row] of rowsBelow(readCells(path, mapping), mapping.header))
      yield { at: `${file}, row ${number}`, data: { file, row } };
  }
}

async function* map(records: Records, settings: Settings): AsyncGenerator<FileThing> {
  const mapping = mappingIn(settings);
  const columns = [...new Set(columnsIn(mapping))];
  const known = new Set<string>();
  // Another row about the same thing can say more of it.
  const isNews = ({ key, rows }: FileThing) =>
    !known.has(key) || rows.some(({ only }) => only !== 'NEW');
  const lists = createLists(mapping.list);
  let above: Record<string, string> = {};
  let before: string | undefined;
  let count = 0;
  for await (const { at, data } of records()) {
    const part = Math.floor(count++ / ROWS_OF_PART);
    // Each part names all that it refers to.
    if (count % ROWS_OF_PART === 1) known.clear();
    const { file, row } = data as { readonly file: string; readonly row: TableRow };
    if (file !== before) above = {};
    before = file;
    expectColumns(columns, row, at);
    const whole = { ...row, ...carried(mapping, row, above) };
    const skipped = mapping.skip.find(({ column, matches }) => matches.test(whole[column] ?? ''));
    if (skipped !== undefined) continue;
    for (const [index, piece] of pieces(mapping, whole, at).entries()) {
      const all = settings.all === true;
      const where = index === 0 ? at : `${at}, entry ${index + 1}`;
      for (const one of mapRow({ row: piece, mapping, all, at: where, lists }))
        if (isNews(one)) {
          known.add(one.key);
          yield { ...one, part };
        }
    }
  }
  for (const one of lists.things()) yield { ...one, part: Math.floor(count / ROWS_OF_PART) + 1 };
}

/** The rows that are held in memory at a time. */
const ROWS_OF_PART = 2_000;

/** The cells that repeat those above. */
function carried({ carryDown }: Mapping, row: TableRow, above: Record<string, string>): TableRow {
  for (const column of carryDown) {
    const text = row[column] ?? '';
    if (text !== '') above[column] = text;
  }
  return above;
}

/** Each has all other cells of the row, too. */
const MOST_ENTRIES = 1_000;

function pieces({ split }: Mapping, row: TableRow, at: string): readonly TableRow[] {
  if (split === undefined) return [row];
  const parts = (row[split.column] ?? '').split(split.by).map((part) => part.trim());
  if (parts.length > MOST_ENTRIES)
    throw new Error(
      `Expected at most ${amount(MOST_ENTRIES)} entries in "${split.column}" of ${at}, but got ${amount(parts.length)}. Check what "split" of the mapping separates them by.`,
    );
  return parts.filter((part) => part !== '').map((part) => ({ ...row, [split.column]: part }));
}

/** The columns that a mapping names, at any depth. */
function columnsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(columnsIn);
  if (typeof part !== 'object' || part === null || part instanceof RegExp) return [];
  const { column, text, carryDown = [], ...others } = part as Record<string, unknown>;
  const own = typeof column === 'string' ? [column] : columnsIn(column);
  const named = typeof text === 'string' ? columnsNamed(text) : columnsIn(text);
  return [
    ...own,
    ...named,
    ...(carryDown as string[]),
    ...Object.values(others).flatMap(columnsIn),
  ];
}

function expectColumns(columns: readonly string[], row: TableRow, at: string): void {
  const missing = columns.find((column) => !Object.hasOwn(row, column));
  if (missing !== undefined)
    throw new Error(
      `The mapping names the column "${missing}", but ${at} has only: ${Object.keys(row).join(', ')}.`,
    );
}

interface Reading extends Omit<RowReading, 'source'> {
  readonly lists: ReturnType<typeof createLists>;
}

function* mapRow({ lists, ...reading }: Reading): Generator<FileThing> {
  const { row, mapping, at } = reading;
  const source = sourceOf(mapping.source, row, at);
  if (source === undefined) {
    yield refusedRecord(at, 'Source', 'the row names no source');
    return;
  }
  yield source.thing;
  const told = { ...reading, source };
  lists.count(told, source.thing);
  const { actor } = mapping;
  if (actor !== undefined) yield* mapActor(actor, { ...told, isSubject: true });
  yield* mapThings(told);
}
