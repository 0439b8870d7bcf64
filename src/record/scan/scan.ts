import { hash } from 'node:crypto';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { misplacedFiles, tableOfFile } from '../files/meantFiles.ts';
import type { Files } from '../files/readFiles.ts';
import { readRows } from '../files/readRows.ts';
import { isTerms, termsFaults } from '../registers/terms.ts';
import { type Types, isSlug } from '../tables/cellParser.ts';
import type { DataRow } from '../tables/row.ts';
import type { Table } from '../tables/table.ts';
import { tables } from '../tables/tables.ts';
import { LINE_END, type Mark, createRowScanner, markAfter } from './rowScanner.ts';

/** Data files whose rows were told apart, but not read. */
export type FileScan = NonNullable<ReturnType<typeof scanSome>>;

export type Marks = FileScan['marks'];

interface ScannedFile {
  /** Its place among the files. */
  readonly number: number;
  readonly table: Table;
  readonly file: string;
  readonly bytes: Buffer;
  /** The bytes as they were given. */
  readonly source: Uint8Array;
  readonly header: Buffer;
}

interface Place {
  readonly of: ScannedFile;
  readonly start: number;
  readonly end: number;
}

const COMMA = 44;

const scans = new WeakMap<Files, FileScan | null>();

/** Null if something about the files is unusual or wrong, so that all of them must be read. The same files are scanned once. */
export function scanFiles(files: Files): FileScan | null {
  const known = scans.get(files);
  if (known !== undefined) return known;
  const scan = misplacedFiles(files, tables).length > 0 ? null : scanSome(files);
  scans.set(files, scan);
  return scan;
}

/** Like `scanFiles`, for some files of a record. */
export function scanSome(files: Files) {
  const [subjects, places] = [createSubjects(), createPlaces()];
  const plain: ScannedFile[] = [];
  for (const [number, [file, bytes]] of [...files].entries()) {
    if (isTerms(file) && termsFaults(file, bytes).length === 0) continue;
    const scanned = openFile(number, file, bytes);
    if (scanned === null) return null;
    if (scanned.table.rows === 'plain') plain.push(scanned);
    else if (!scanRows(scanned, subjects, places)) return null;
  }
  const { types, marks, numberOf } = subjects;
  const placesOf = (id: string) => places.of(numberOf(id));
  return {
    ...{ types, marks },
    /** Reads the rows about some subjects; null if they are faulty. Their lines are not those of the files. */
    rowsOf: (ids: readonly string[]) => readPlaces(ids.flatMap(placesOf)),
    /** Reads the rows without claims; null if they are faulty. */
    plainRows: () => readPlain(plain),
    /** Whether anything but the rows about some subjects and those of former ids has this id somewhere. */
    isMentioned: (id: string, besides: ReadonlySet<string>) =>
      isMentioned(id, [...besides].flatMap(placesOf), files),
    /** The files without the rows about some subjects. */
    without: (ids: Iterable<string>): Files =>
      new Map([...files, ...cutFrom([...ids].flatMap(placesOf))]),
  };
}

/** The files that some places are in, without these. */
function cutFrom(places: readonly Place[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...groupBy(places, ({ of }) => of)].map(([{ file, bytes }, some]) => {
      const kept: Buffer[] = [];
      let at = 0;
      for (const { start, end } of some.toSorted((a, b) => a.start - b.start)) {
        kept.push(bytes.subarray(at, start));
        at = end;
      }
      return [file, Buffer.concat([...kept, bytes.subarray(at)])];
    }),
  );
}

function openFile(number: number, file: string, found: Uint8Array | string): ScannedFile | null {
  const table = tableOfFile(file, tables);
  if (table === undefined || typeof found === 'string') return null;
  const bytes = Buffer.from(found.buffer, found.byteOffset, found.byteLength);
  const row = createRowScanner(bytes, NO_MARK);
  row.moveTo(0);
  const header = bytes.subarray(0, row.end);
  const { faults } = readRows(table, file, header);
  const isUsual = table.rows === 'plain' || /^id,/.test(header.toString('latin1'));
  return faults.length === 0 && isUsual && header.at(-1) === LINE_END
    ? { number, table, file, bytes, source: found, header }
    : null;
}

const NO_MARK: Mark = [0, 0];

type Subjects = ReturnType<typeof createSubjects>;

/** What is known of subjects, by number: there may be a million of them. */
function createSubjects() {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => numbers.get(id) ?? NONE;
  const [ownTables, low, high]: [(Table | undefined)[], number[], number[]] = [[], [], []];

  function* typed(): Generator<[string, string]> {
    for (const [id, number] of numbers) {
      const type = ownTables[number]?.type;
      if (type !== undefined) yield [id, type];
    }
  }
  const markOf = (number: number) =>
    number === NONE ? undefined : whole(low[number] ?? 0, high[number] ?? 0);
  /** The sums of the marks of those subjects that have the same number, by that number. Asks for it in the order of `keys`. */
  function sumsBy(blockOf: (id: string) => number): ReadonlyMap<number, bigint> {
    const [lows, highs] = [new Map<number, number>(), new Map<number, number>()];
    for (const [id, number] of numbers) {
      const block = blockOf(id);
      lows.set(block, (lows.get(block) ?? 0) + (low[number] ?? 0));
      highs.set(block, (highs.get(block) ?? 0) + (high[number] ?? 0));
    }
    return new Map([...lows].map(([block, sum]) => [block, whole(sum, highs.get(block) ?? 0)]));
  }
  const types: Types = { get: (id) => ownTables[numberOf(id)]?.type, [Symbol.iterator]: typed };
  return {
    /** The type of each subject, by id. */
    types,
    /** A number for the bytes of the rows about each subject, in their order, by its id. */
    marks: {
      get: (id: string) => markOf(numberOf(id)),
      keys: () => numbers.keys(),
      sumsBy,
      get size() {
        return numbers.size;
      },
    },
    numberOf,
    /** The number of a subject, which may be new. */
    number(id: string): number {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(id, number);
      ownTables.push(undefined);
      low.push(0);
      high.push(0);
      return number;
    },
    /** False if it has a row in the table of another type. */
    isOf(number: number, table: Table): boolean {
      const known = ownTables[number] ?? table;
      ownTables[number] = known;
      return known.type === table.type;
    },
    mark(number: number, row: Mark): void {
      const mark = markAfter([low[number] ?? 0, high[number] ?? 0], row);
      [low[number], high[number]] = mark;
    },
  };
}

const NONE = -1;

/** Of halves of 32 bits, or of sums of these: numbers are exact for two million of them. */
const whole = (low: number, high: number) =>
  BigInt.asUintN(64, (BigInt(high) << 32n) + BigInt(low));

type Places = ReturnType<typeof createPlaces>;

/** The places of rows by the numbers of their subjects. Rows that follow each other are one place. */
function createPlaces() {
  /** Of each subject, the first and the last of its places, and of each place the next one. */
  const [first, last, next]: [number[], number[], number[]] = [[], [], []];
  const [files, starts, ends]: [ScannedFile[], number[], number[]] = [[], [], []];
  return {
    add(number: number, { of, start, end }: Place): void {
      const before = last[number] ?? NONE;
      if (files[before] === of && ends[before] === start) {
        ends[before] = end;
        return;
      }
      const place = next.push(NONE) - 1;
      files.push(of);
      starts.push(start);
      ends.push(end);
      if (before === NONE) first[number] = place;
      else next[before] = place;
      last[number] = place;
    },
    of(number: number): readonly Place[] {
      const places: Place[] = [];
      for (let at = first[number] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
        const of = files[at];
        if (of !== undefined) places.push({ of, start: starts[at] ?? 0, end: ends[at] ?? 0 });
      }
      return places;
    },
  };
}

/** False if it met a row that must be read with all others. */
function scanRows(of: ScannedFile, subjects: Subjects, places: Places): boolean {
  const { table, bytes, header } = of;
  const row = createRowScanner(bytes, seedOf(of));
  let [previous, number] = [NO_ID, NONE];
  for (let start = header.length; row.moveTo(start); start = row.end) {
    const place = { of, start, end: row.end };
    if (!beginsWith(bytes, start, previous)) {
      const id = idIn(place);
      if (id === null) return false;
      if (id === '') continue;
      previous = Buffer.from(`${id},`);
      number = subjects.number(id);
    }
    if (table.rows === 'own' && !subjects.isOf(number, table)) return false;
    subjects.mark(number, [row.low, row.high]);
    places.add(number, place);
  }
  return true;
}

const NO_ID = Buffer.alloc(0);

/** Whether the row is about the same subject as the one before it, whose id and comma these are. */
function beginsWith(bytes: Buffer, start: number, own: Buffer): boolean {
  for (let at = 0; at < own.length; at++) if (bytes[start + at] !== own[at]) return false;
  return own.length > 0;
}

/** Rows that are the same but for the table or the columns are different. */
function seedOf({ table, header }: ScannedFile): Mark {
  const seed = hash('sha256', `${table.file}\n${header.toString()}`, 'buffer');
  return [seed.readUInt32LE(0), seed.readUInt32LE(4)];
}

/** The first cell; empty for a row without cells, null if it is no id. */
function idIn(place: Place): string | null {
  const { of, start, end } = place;
  const comma = of.bytes.indexOf(COMMA, start);
  const id = comma < 0 ? '' : of.bytes.toString('latin1', start, Math.min(comma, end));
  if (isSlug(id)) return id;
  const rows = readPlaces([place]);
  if (rows === null) return null;
  const [row] = rows;
  if (row === undefined) return '';
  const read = row.cells['id'] ?? '';
  return isSlug(read) ? read : null;
}

function readPlaces(places: readonly Place[]): readonly DataRow[] | null {
  const byFile = new Map<ScannedFile, Buffer[]>();
  for (const { of, start, end } of places) {
    const texts = byFile.get(of) ?? [of.header];
    texts.push(of.bytes.subarray(start, end));
    byFile.set(of, texts);
  }
  const inOrder = [...byFile].sort(([one], [other]) => one.number - other.number);
  return readWhole(inOrder.map(([of, texts]) => ({ ...of, bytes: Buffer.concat(texts) })));
}

type Rows = readonly DataRow[] | null;

const plainRead = new WeakMap<Uint8Array, readonly [file: string, rows: Rows]>();

/** Reads the same file once: most changes of a record leave the rows without claims as they are. */
function readPlain(files: readonly ScannedFile[]): Rows {
  const all = files.map((one): Rows => {
    const [file, known] = plainRead.get(one.source) ?? [];
    if (file === one.file && known !== undefined) return known;
    const rows = readWhole([one]);
    plainRead.set(one.source, [one.file, rows]);
    return rows;
  });
  return all.some((rows) => rows === null) ? null : all.flatMap((rows) => rows ?? []);
}

function readWhole(files: readonly ScannedFile[]): readonly DataRow[] | null {
  const read = files.map(({ table, file, bytes }) => readRows(table, file, bytes));
  return read.some(({ faults }) => faults.length > 0) ? null : read.flatMap(({ rows }) => rows);
}

const OF_ID = /[a-z0-9-]/;

function isMentioned(id: string, besides: readonly Place[], files: Files): boolean {
  for (const [file, found] of files) {
    if (typeof found === 'string' || tableOfFile(file, tables)?.type === 'Redirect') continue;
    const bytes = Buffer.from(found.buffer, found.byteOffset, found.byteLength);
    for (let at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + 1)) {
      const around = bytes.toString('latin1', Math.max(0, at - 1), at + id.length + 1);
      const [before, after] = [at === 0 ? '' : around.charAt(0), around.slice(at === 0 ? 0 : 1)];
      if (OF_ID.test(before) || OF_ID.test(after.charAt(id.length))) continue;
      const isOwn = besides.some(
        ({ of, start, end }) => of.file === file && start <= at && at < end,
      );
      if (!isOwn) return true;
    }
  }
  return false;
}
