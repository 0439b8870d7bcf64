import { createHash, hash } from 'node:crypto';
import { type Files, tableOf } from '../files/readFiles.ts';
import { readRows } from '../files/readRows.ts';
import { isSlug } from '../tables/cellParser.ts';
import type { Row } from '../tables/row.ts';
import type { Table } from '../tables/table.ts';
import { tables } from '../tables/tables.ts';

/** Data files whose rows were told apart, but not read. */
export interface Scanned {
  /** The type of each subject, by id. */
  readonly types: ReadonlyMap<string, string>;
  /** A number for the bytes of the rows about each subject, in their order, by its id. */
  readonly marks: ReadonlyMap<string, bigint>;
  /** One for the files without claims. */
  readonly plainMark: string;
  /** Reads the rows about some subjects; null if they are faulty. Their lines are not those of the files. */
  readonly rowsOf: (ids: readonly string[]) => readonly Row[] | null;
  /** Reads the rows without claims; null if they are faulty. */
  readonly plainRows: () => readonly Row[] | null;
  /** Whether anything but the rows about some subjects has this id somewhere. */
  readonly isMentioned: (id: string, besides: ReadonlySet<string>) => boolean;
}

interface ScannedFile {
  /** Its place among the files. */
  readonly number: number;
  readonly table: Table;
  readonly file: string;
  readonly bytes: Buffer;
  readonly header: Buffer;
}

interface Place {
  readonly of: ScannedFile;
  readonly start: number;
  readonly end: number;
}

const LINE_END = 10;
const QUOTE = 34;
const COMMA = 44;

/** Null if something about the files is unusual or wrong, so that all of them must be read. */
export function scanFiles(files: Files): Scanned | null {
  if (tables.some(({ file, isNew }) => isNew !== true && !files.has(file))) return null;
  const types = new Map<string, string>();
  const marks = new Map<string, bigint>();
  const places = new Map<string, Place[]>();
  const plain: ScannedFile[] = [];
  for (const [number, [file, found]] of [...files].entries()) {
    const scanned = openFile(number, file, found);
    if (scanned === null) return null;
    if (scanned.table.rows === 'plain') plain.push(scanned);
    else if (!scanRows(scanned, { types, marks, places })) return null;
  }
  return {
    ...{ types, marks, plainMark: markOf(plain) },
    rowsOf: (ids) => readPlaces(ids.flatMap((id) => places.get(id) ?? [])),
    plainRows: () => readWhole(plain),
    isMentioned: (id, besides) => isMentioned(id, besides, { files, places }),
  };
}

function openFile(number: number, file: string, found: Uint8Array | string): ScannedFile | null {
  const table = tableOf(file, tables);
  if (table === undefined || typeof found === 'string') return null;
  const bytes = Buffer.from(found.buffer, found.byteOffset, found.byteLength);
  const header = bytes.subarray(0, createRowEnds(bytes)(0));
  const { faults } = readRows(table, file, header);
  const isUsual = table.rows === 'plain' || /^id,/.test(header.toString('latin1'));
  return faults.length === 0 && isUsual && header.at(-1) === LINE_END
    ? { number, table, file, bytes, header }
    : null;
}

/** Where the row that begins at a position ends, with its line end. Positions are asked for in order. */
function createRowEnds(bytes: Buffer): (start: number) => number {
  const next = (sign: number, from: number) => {
    const at = bytes.indexOf(sign, from);
    return at < 0 ? bytes.length : at;
  };
  let quote = next(QUOTE, 0);
  return (start) => {
    let isOpen = false;
    for (let end = next(LINE_END, start); ; end = next(LINE_END, end + 1)) {
      while (quote < end) {
        isOpen = !isOpen;
        quote = next(QUOTE, quote + 1);
      }
      if (!isOpen || end >= bytes.length) return Math.min(end + 1, bytes.length);
    }
  };
}

interface Found {
  readonly types: Map<string, string>;
  readonly marks: Map<string, bigint>;
  readonly places: Map<string, Place[]>;
}

/** False if it met a row that must be read with all others. */
function scanRows(of: ScannedFile, { types, marks, places }: Found): boolean {
  const { table, bytes, header } = of;
  const seed = markOf([{ ...of, bytes: header, file: table.file }]);
  const factor = BigInt(`0x${seed.slice(0, 15)}`) | 1n;
  const endOf = createRowEnds(bytes);
  endOf(0);
  for (let start = header.length; start < bytes.length;) {
    const place = { of, start, end: endOf(start) };
    start = place.end;
    const id = idIn(place);
    if (id === null) return false;
    if (id === '') continue;
    if (table.rows === 'own') {
      if ((types.get(id) ?? table.type) !== table.type) return false;
      types.set(id, table.type);
    }
    const own = hash('sha256', bytes.subarray(place.start, place.end), 'buffer');
    const mark = (marks.get(id) ?? 0n) * FACTOR + (own.readBigUInt64BE() ^ factor);
    marks.set(id, BigInt.asUintN(64, mark));
    const known = places.get(id);
    if (known) known.push(place);
    else places.set(id, [place]);
  }
  return true;
}

const FACTOR = 0x9e3779b97f4a7c15n;

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

function readPlaces(places: readonly Place[]): readonly Row[] | null {
  const byFile = new Map<ScannedFile, Buffer[]>();
  for (const { of, start, end } of places) {
    const texts = byFile.get(of) ?? [of.header];
    texts.push(of.bytes.subarray(start, end));
    byFile.set(of, texts);
  }
  const inOrder = [...byFile].sort(([one], [other]) => one.number - other.number);
  return readWhole(inOrder.map(([of, texts]) => ({ ...of, bytes: Buffer.concat(texts) })));
}

function readWhole(files: readonly ScannedFile[]): readonly Row[] | null {
  const read = files.map(({ table, file, bytes }) => readRows(table, file, bytes));
  return read.some(({ faults }) => faults.length > 0) ? null : read.flatMap(({ rows }) => rows);
}

function markOf(files: readonly ScannedFile[]): string {
  const mark = createHash('sha256');
  for (const { file, bytes } of files) mark.update(`${file}\0${bytes.length}\0`).update(bytes);
  return mark.digest('hex');
}

const OF_ID = /[a-z0-9-]/;

function isMentioned(
  id: string,
  besides: ReadonlySet<string>,
  { files, places }: { readonly files: Files; readonly places: ReadonlyMap<string, Place[]> },
): boolean {
  const own = [...besides].flatMap((one) => places.get(one) ?? []);
  for (const [file, found] of files) {
    if (typeof found === 'string') continue;
    const bytes = Buffer.from(found.buffer, found.byteOffset, found.byteLength);
    for (let at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + 1)) {
      const around = bytes.toString('latin1', Math.max(0, at - 1), at + id.length + 1);
      const [before, after] = [at === 0 ? '' : around.charAt(0), around.slice(at === 0 ? 0 : 1)];
      if (OF_ID.test(before) || OF_ID.test(after.charAt(id.length))) continue;
      const isOwn = own.some(({ of, start, end }) => of.file === file && start <= at && at < end);
      if (!isOwn) return true;
    }
  }
  return false;
}
