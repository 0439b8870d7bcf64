import { latestToday } from '../../record/check/dataset.ts';
import type { Fact } from '../../record/tables/table.ts';
import { readVocabulary } from '../../record/words/vocabulary.ts';
import { readDatesAs } from './tableDates.ts';
import type { TableRow, ValueMapping } from './tableMapping.ts';

/** The text for a cell of the record, what is wrong with it, or that the row is left out. */
export type CellReading =
  { readonly text: string } | { readonly fault: string } | { readonly leavesOut: true };

export function readValue(value: ValueMapping, row: TableRow): CellReading {
  if ('value' in value) return { text: value.value };
  if ('text' in value) return { text: filledIn(value.text, row) };
  const { column, pattern, words, dates, else: other } = value;
  const cell = row[column] ?? '';
  const found = pattern?.exec(cell);
  const text = pattern === undefined ? cell : (found?.[1] ?? found?.[0] ?? '');
  if (text === '') return { text: other ?? '' };
  if (words !== undefined) return wordFor(text, words, other);
  if (dates === undefined) return { text };
  const date = readDatesAs(text, dates);
  return date === undefined
    ? { fault: `"${text}" has none of the forms ${dates.join(', ')}` }
    : { text: date };
}

const COLUMN = /\{([^{}]+)\}/g;

/** A text with the cells of the columns that it names; empty if one of them is. */
function filledIn(text: string, row: TableRow): string {
  const cells = columnsNamed(text).map((column) => row[column] ?? '');
  if (cells.includes('')) return '';
  return text.replace(COLUMN, (_, column: string) => row[column] ?? '');
}

export function columnsNamed(text: string): readonly string[] {
  return [...text.matchAll(COLUMN)].map(([, column = '']) => column);
}

function wordFor(
  text: string,
  words: Readonly<Record<string, string | null>>,
  other: string | undefined,
): CellReading {
  const word = words[text];
  if (word === null) return { leavesOut: true };
  const told = word ?? other;
  return told === undefined ? { fault: `the mapping has no word for "${text}"` } : { text: told };
}

/** The text of a value that may be missing; undefined if it is empty. */
export function textOf(value: ValueMapping | undefined, row: TableRow): string | undefined {
  const read = value === undefined ? { text: '' } : readValue(value, row);
  return 'text' in read && read.text !== '' ? read.text : undefined;
}

/** The texts of values that are not empty, by name. */
export function textsOf(
  values: Readonly<Record<string, ValueMapping | undefined>>,
  row: TableRow,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const text = textOf(value, row);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

/** What parsing needs to know of cells that refer to nothing. */
export function anyWorld(): Parameters<Fact['columns'][number]['reads']>[1] {
  return {
    ...{ vocabulary: readVocabulary(), types: new Map(), redirects: new Map(), unreadTypes: [] },
    today: latestToday(new Date()),
  };
}
