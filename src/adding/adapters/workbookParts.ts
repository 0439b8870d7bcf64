import { Parser, type TagListener } from 'saxen';
import { openPromise } from 'yauzl';
import { MEGABYTE, amount } from '../input/input.ts';

/** Of all parts together, as they are unpacked: what an archive says of its sizes is not to be relied on. */
const MOST_BYTES = 200 * MEGABYTE;

const MOST_PARTS = 10_000;

/** Those of the smallest rectangle that has all cells of a sheet: the reader makes every one of them. */
const MOST_CELLS = 1_000_000;

/** In characters. The reader goes over a piece of XML, such as a text or a comment, again for each chunk that it comes in. */
const LONGEST_PIECE = 1_000_000;

/** What the reader reads. Other programs keep what they like in the other folders. */
const READ = /^(?!customXml\/|docProps\/).*\.xml(\.rels)?$/;

/** Unpacks a workbook as far as it is read, within limits that hold before a cell is made. */
export async function partsOf(
  path: string,
  mostBytes = MOST_BYTES,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openPromise(path);
  if (zip.entryCount > MOST_PARTS)
    throw new Error(
      `it has ${amount(zip.entryCount)} parts, and at most ${amount(MOST_PARTS)} are read. ${ADVICE}`,
    );
  const parts = new Map<string, Buffer>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (!READ.test(fileName)) continue;
    const chunks: Buffer[] = [];
    const scan = createScan(fileName);
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostBytes)
        throw new Error(`it unpacks to more than ${mostBytes / MEGABYTE} MB. ${ADVICE}`);
      scan.read(chunk);
      chunks.push(chunk);
    }
    scan.end();
    parts.set(fileName, Buffer.concat(chunks));
  }
  return parts;
}

const ADVICE = 'Save the sheet alone, as CSV, and add that.';

/** Checks the XML of a part, as the reader takes it apart, chunk by chunk. */
function createScan(part: string) {
  const decoder = new TextDecoder();
  const parser = new Parser();
  const expectCells = createCellCount(part);
  let pending = 0;
  const isRead = () => {
    pending = 0;
  };
  for (const event of ['text', 'closeTag', 'cdata', 'comment', 'attention', 'question'] as const)
    parser.on(event, isRead);
  parser.on('openTag', (...tag) => {
    isRead();
    expectCells(...tag);
  });
  parser.on('error', (error) => {
    throw error;
  });
  return {
    read(chunk: Buffer): void {
      const text = decoder.decode(chunk, { stream: true });
      pending += text.length;
      parser.write(text);
      if (pending > LONGEST_PIECE)
        throw new Error(
          `"${part}" has a text, a tag or a comment of more than ${amount(LONGEST_PIECE)} characters. ${ADVICE}`,
        );
    },
    end: () => parser.end(),
  };
}

/** Fails once the rows and columns of a sheet up to its farthest cell are too many. */
function createCellCount(part: string): TagListener {
  let isInSheet = false;
  let [rows, columns] = [0, 1];
  return (tag, attributes, decode) => {
    const name = bare(tag);
    isInSheet ||= name === 'sheetData';
    if (!isInSheet || (name !== 'row' && name !== 'c')) return;
    // The reader takes a prefix off, so that there may be several.
    const given = Object.entries(attributes()).filter(([attribute]) => bare(attribute) === 'r');
    const addresses = given.map(([, text]) => decode(text));
    if (name === 'row') rows = Math.max(rows + 1, ...addresses.map((text) => rowIn(part, text)));
    for (const address of name === 'c' ? addresses : []) {
      const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(address) ?? [];
      rows = Math.max(rows, rowIn(part, digits, address));
      columns = Math.max(columns, columnOf(letters));
    }
    if (rows * columns > MOST_CELLS)
      throw new Error(
        `"${part}" reaches to row ${amount(rows)} and column ${amount(columns)}, and at most ${amount(MOST_CELLS)} cells are read. Delete the cells outside of the table, or save it as CSV.`,
      );
  };
}

function rowIn(part: string, digits: string, address = digits): number {
  if (/^[1-9]\d{0,6}$/.test(digits)) return Number(digits);
  throw new Error(
    `"${part}" has the address "${address.slice(0, 20)}", where one such as "B7" or "7" is expected. Save the workbook again with a spreadsheet program.`,
  );
}

/** A is 1. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
