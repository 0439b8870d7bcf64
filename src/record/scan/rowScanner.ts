export const LINE_END = 10;
const QUOTE = 34;

/** A number of 64 bits, lowest half first. */
export type Mark = readonly [low: number, high: number];

/**
 * Finds the rows of a CSV file one after another, with a number for the bytes of each. Rows that are the same have the same number if
 * they have the same seed. It is no defense against those who look for two.
 */
export function createRowScanner(bytes: Uint8Array, [low, high]: Mark) {
  const endFrom = createEnds(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** `end` is where the row ends, with its line end. */
  const row = { end: 0, low, high, moveTo };
  return row;

  /** Moves to the row that begins here; false after the last. */
  function moveTo(start: number): boolean {
    let one = low;
    let other = high;
    const end = endFrom(start);
    for (let at = start, word = 0; at < end; at += WORD) {
      word = at + WORD <= end ? view.getInt32(at, true) : lastWord(bytes, at, end);
      one = mixed(one, word, 0x9e3779b1);
      other = mixed(other, word, 0x85ebca77);
    }
    row.end = end;
    row.low = (one ^ (other >>> 15)) >>> 0;
    row.high = (other ^ (one >>> 13)) >>> 0;
    return end > start;
  }
}

const WORD = 4;

/** The bytes that are too few for a word, with their number, so that zeros after them make another word. */
function lastWord(bytes: Uint8Array, start: number, end: number): number {
  let word = end - start;
  for (let at = start; at < end; at++) word = (word << 8) | (bytes[at] ?? 0);
  return word;
}

/** Finds the end of the row that begins at a place, of one row after another: after the line end that no quotes surround. */
function createEnds(bytes: Uint8Array): (start: number) => number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const next = (byte: number, from: number) => {
    const at = buffer.indexOf(byte, from);
    return at < 0 ? bytes.length : at;
  };
  const after = (byte: number, from: number) => Math.min(next(byte, from) + 1, bytes.length);
  let quote = -1;
  return (start) => {
    if (quote < start) quote = next(QUOTE, start);
    let end = after(LINE_END, start);
    while (quote < end) {
      const closed = after(QUOTE, quote + 1);
      if (closed > end) end = after(LINE_END, closed);
      quote = next(QUOTE, closed);
    }
    return end;
  };
}

function mixed(state: number, value: number, factor: number): number {
  const next = Math.imul(state ^ value, factor);
  return (next << 13) | (next >>> 19);
}

/** The number of a row after those before it. */
export function markAfter([low, high]: Mark, row: Mark): Mark {
  const lower = mixed(low, row[0], 0xc2b2ae3d) >>> 0;
  return [lower, mixed(high ^ (lower >>> 16), row[1], 0x27d4eb2f) >>> 0];
}
