import { tableOfFile } from '../../record/files/meantFiles.ts';
import type { Files } from '../../record/files/readFiles.ts';
import { tables } from '../../record/tables/tables.ts';

const LINE_END = 10;
const COMMA = 44;
const OF_ID = /[a-z0-9-]/;

/** The files of a record that could be read. */
export function entriesOf(files: Files): readonly (readonly [file: string, bytes: Uint8Array])[] {
  return [...files].flatMap(([file, bytes]) =>
    typeof bytes === 'string' ? [] : [[file, bytes] as const],
  );
}

/** The subjects with rows that have an id in them, besides their own; null if a row with it is not that of a subject. */
export function mentioning(
  id: string,
  files: ReturnType<typeof entriesOf>,
  isKnown: (id: string) => boolean,
): ReadonlySet<string> | null {
  const found = new Set<string>();
  for (const [file, bytes] of files) {
    if (tableOfFile(file, tables)?.rows === 'plain') continue;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = buffer.indexOf(id); at >= 0; at = buffer.indexOf(id, at + 1)) {
      if (!isAlone(buffer, at, id.length)) continue;
      const owner = ownerAt(buffer, at);
      if (!isKnown(owner)) return null;
      found.add(owner);
      // The rest of the row says the same.
      const end = buffer.indexOf(LINE_END, at);
      if (end < 0) break;
      at = end;
    }
  }
  found.delete(id);
  return found;
}

function isAlone(buffer: Buffer, at: number, length: number): boolean {
  const [before, after] = [buffer[at - 1] ?? LINE_END, buffer[at + length] ?? LINE_END];
  return ![before, after].some((byte) => OF_ID.test(String.fromCharCode(byte)));
}

/** The id of the row around a place, unless a line ends within a cell. */
function ownerAt(buffer: Buffer, at: number): string {
  const start = at === 0 ? 0 : buffer.lastIndexOf(LINE_END, at - 1) + 1;
  return buffer.toString('latin1', start, buffer.indexOf(COMMA, start));
}
