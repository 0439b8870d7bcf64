import { parse } from 'csv-parse/sync';

/** Whether two places have, or had, a tie. */
export interface Label {
  readonly line: number;
  readonly a: string;
  readonly b: string;
  readonly exists: boolean;
  /** The page on which it was read; empty if the file does not say. */
  readonly source: string;
}

const COLUMNS = ['a', 'b', 'exists'];
const TRUTH = new Map(Object.entries({ true: true, false: false }));

/** Throws an error that says what is wrong, and where. */
export function readLabels(text: string): readonly Label[] {
  const [header = [], ...rows] = parse(text, {
    ...{ bom: true, trim: true, skip_empty_lines: true, relax_column_count: true },
  });
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new Error(
      `Expected the columns ${COLUMNS.join(', ')}, but there is no ${missing.join(', ')}.`,
    );
  if (rows.length === 0) throw new Error('Expected labelled ties, but there are none.');
  return rows.map((cells, index) =>
    toLabel(index + 2, (name) => cells[header.indexOf(name)] ?? ''),
  );
}

function toLabel(line: number, cell: (name: string) => string): Label {
  const [a, b, truth] = [cell('a'), cell('b'), cell('exists')];
  const exists = TRUTH.get(truth.toLowerCase());
  if (a === '' || b === '') throw new Error(`Line ${line}: expected two ids, but one is missing.`);
  if (a === b) throw new Error(`Line ${line}: expected two places, but got "${a}" twice.`);
  if (exists === undefined)
    throw new Error(`Line ${line}: expected true or false in \`exists\`, but got "${truth}".`);
  return { line, a, b, exists, source: cell('source') };
}
