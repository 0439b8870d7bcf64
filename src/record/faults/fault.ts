import { join } from 'node:path';
import { compareText } from '../../evidence/claim.ts';
import type { DataRow } from '../tables/row.ts';

/** A position in a data file; without a line it means the whole file. */
export interface FilePosition {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}

export interface DataFault extends FilePosition {
  /** What was expected and what was found, as the rest of a line. */
  readonly message: string;
}

/** `data/cities.csv:12:within: expected ..., but got "ohoi"`. */
export function formatFault({ file, line, column, message }: DataFault, folder: string): string {
  const position = [join(folder, file), line, column].filter((part) => part !== undefined);
  return `${position.join(':')}: ${message}`.replace(HIDDEN, (sign) => `<${codePoint(sign)}>`);
}

/** Signs that nobody sees, and that a terminal, a page or XML would take for more than text, and halves of signs. */
export const HIDDEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/** `U+202E`. */
export function codePoint(sign: string): string {
  const number = sign.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `U+${number.padStart(4, '0')}`;
}

/** Data files that were not imported: the message names every fault, `reason` says it in a clause. */
export class FaultyData extends Error {
  readonly reason: string;

  constructor(
    faults: readonly DataFault[],
    folder: string,
    {
      summary,
      reason,
      remedy = '',
    }: Readonly<Record<'summary' | 'reason', string>> & { remedy?: string },
  ) {
    const lines = faults.map((fault) => formatFault(fault, folder));
    super(`${lines.join('\n')}\n${summary}; nothing was written.${remedy}`);
    this.reason = reason;
  }
}

/** In the order of files, lines and columns; repeated findings are reported once. */
export function sortFaults(faults: readonly DataFault[], columns: readonly string[]): DataFault[] {
  const rank = ({ column }: DataFault) => (column === undefined ? -1 : columns.indexOf(column));
  const sorted = [...faults].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      rank(a) - rank(b) ||
      compareText(a.message, b.message),
  );
  return [...new Map(sorted.map((fault) => [formatFault(fault, ''), fault])).values()];
}

/** A fault of a cell of a row or, with null, of the row as a whole. */
export function faultAt(
  { file, line }: Pick<DataRow, 'file' | 'line'>,
  column: string | null,
  message: string,
): DataFault {
  return { file, line, ...(column !== null && { column }), message };
}
