import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Adapter, Raw, Settings } from '../adapter.ts';
import { amount, parseJson, readAs, readTextFile } from '../input/input.ts';
import type { FileThing } from '../mapped.ts';
import { expectTable, readCells, rowsBelow } from './tableCells.ts';
import { newSource, sourceOnRecord } from './registerSource.ts';
import { mapActor } from './tableActors.ts';
import { mapTie } from './tableTies.ts';
import {
  type ActorMapping,
  Mapping,
  type PartyMapping,
  type RowReading,
  type TableRow,
  type ValueMapping,
} from './tableMapping.ts';
import { proposeMapping } from './tableProposal.ts';

/** Ties or places in the rows of a CSV file or a workbook. */
export const table: Adapter = {
  description: 'ties or places from a table, as CSV or XLSX, with a mapping of its columns',
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
async function prepare(
  files: readonly string[],
  settings: Settings,
  job: string,
): Promise<Settings> {
  for (const path of files) await expectTable(path);
  const file = settings.mapping ?? join(job, 'mapping.json');
  if (!existsSync(file)) {
    const [first] = files;
    await writeFile(file, `${JSON.stringify(await proposeMapping(first ?? ''), null, 2)}\n`);
    throw new Error(
      `Proposed how to read the columns in "${file}". Complete it, then run the command again.`,
    );
  }
  const text = await readTextFile(file);
  const json = await parseJson(text, `"${file}"`);
  await readAs('a mapping', `"${file}"`, () => Mapping.parse(json));
  return { ...settings, mapping: text };
}

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

async function* map(
  records: () => AsyncIterable<Raw>,
  settings: Settings,
): AsyncGenerator<FileThing> {
  const mapping = mappingIn(settings);
  const { source } = mapping;
  yield typeof source === 'string' ? sourceOnRecord(source) : newSource(source);
  const known = new Set<string>();
  let above: Record<string, string> = {};
  let before: string | undefined;
  for await (const { at, data } of records()) {
    const { file, row } = data as { readonly file: string; readonly row: TableRow };
    if (file !== before) above = {};
    before = file;
    expectColumns(mapping, row, at);
    const whole = { ...row, ...carried(mapping, row, above) };
    const skipped = mapping.skip.find(({ column, matches }) => matches.test(whole[column] ?? ''));
    if (skipped !== undefined) continue;
    for (const [index, piece] of pieces(mapping, whole, at).entries())
      for (const one of mapRow(
        { mapping, all: settings.all === true, at: index === 0 ? at : `${at}, entry ${index + 1}` },
        piece,
      ))
        if (!known.has(one.key)) {
          known.add(one.key);
          yield one;
        }
  }
}

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

function expectColumns(mapping: Mapping, row: TableRow, at: string): void {
  const actors = [...(mapping.parties ?? []), ...(mapping.actor ? [mapping.actor] : [])];
  const values = [...Object.values(mapping.tie ?? {}), ...actors.flatMap(valuesOf)];
  const columns = values.flatMap((value) => ('column' in value ? [value.column] : []));
  const others = [...mapping.skip, ...(mapping.split ? [mapping.split] : [])];
  const named = [...columns, ...mapping.carryDown, ...others.map(({ column }) => column)];
  const missing = named.find((column) => !Object.hasOwn(row, column));
  if (missing !== undefined)
    throw new Error(
      `The mapping names the column "${missing}", but ${at} has only: ${Object.keys(row).join(', ')}.`,
    );
}

function valuesOf(actor: ActorMapping | PartyMapping): readonly ValueMapping[] {
  if ('id' in actor) return [];
  const { name, country, region, kind, latitude, longitude, identifiers = {} } = actor;
  return [name, country, region, kind, latitude, longitude, ...Object.values(identifiers)].filter(
    (value) => value !== undefined,
  );
}

function* mapRow(reading: RowReading, row: TableRow): Generator<FileThing> {
  const { actor, parties } = reading.mapping;
  if (actor !== undefined) yield* mapActor(actor, row, { ...reading, isSubject: true });
  if (parties !== undefined) yield* mapTie(parties, row, reading);
}
