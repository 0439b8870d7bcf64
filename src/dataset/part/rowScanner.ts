export const LINE_END = 10;
const QUOTE = 34;

/** A number of 64 bits, lowest half first. */
export type Mark = readonly [low: number, high: number];

/** Finds the rows of a CSV file one after another, with a number for the bytes of each. */
export interface RowScanner {
  /** Moves to the row that begins here; false after the last. */
  readonly moveTo: (start: number) => boolean;
  /** Where the row ends, with its line end. */
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/** Rows that are the same have the same number if they have the same seed. It is no defense against those who look for two. */
export function createRowScanner(bytes: Uint8Array, [low, high]: Mark): RowScanner {
  const row = { end: 0, low, high, moveTo };
  function moveTo(start: number): boolean {
    let one = low;
    let other = high;
    let isOpen = false;
    let at = start;
    for (let byte = 0; at < bytes.length && (byte !== LINE_END || isOpen); at++) {
      byte = bytes[at] ?? 0;
      if (byte === QUOTE) isOpen = !isOpen;
      one = mixed(one, byte, 0x9e3779b1);
      other = mixed(other, byte, 0x85ebca77);
    }
    row.end = at;
    row.low = (one ^ (other >>> 15)) >>> 0;
    row.high = (other ^ (one >>> 13)) >>> 0;
    return at > start;
  }
  return row;
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
