import { quoteFormula } from '../src/record/words/formula.ts';

type Row = Readonly<Record<string, string>>;

/** A result as a file, and what a reader is told of it. */
export interface ResultFile {
  readonly csv: string;
  readonly said: string;
}

/**
 * The result in the pane as CSV: a row for each item of its outermost list of objects, or one row if it has no such list. A column
 * is named after the keys that lead to a value, with dots between; `edges` and `node` have no name of their own. Lists within a row are joined
 * with `|`. Texts that a spreadsheet would run are quoted.
 */
export async function toCsv(response: string): Promise<ResultFile> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const { data, errors } = parse(response);
  if (data == null || typeof data !== 'object')
    throw new Error(
      'Expected a result with data in the pane, but found none. Run the query first.',
    );
  const [list, ...others] = listsIn(data).toSorted((a, b) => a.depth - b.depth);
  const rows = (list?.items ?? [data]).map((item) => flatten(item));
  const columns = columnsOf(rows);
  if (columns.length === 0) throw new Error('The result has no rows: all of its lists are empty.');
  const csv = stringify(
    rows.map((row) => columns.map((column) => quoteFormula(row[column] ?? ''))),
    { bom: true, header: true, columns },
  );
  return { csv, said: told(list, others) + (errors?.length ? '. The result has errors, too' : '') };
}

function told(list: List | undefined, others: readonly List[]): string {
  if (!list) return 'Saved';
  const left = others.map(({ name }) => name).join(', ');
  return `Saved the rows of ${list.name}${left && `. Not in the file: ${left}`}`;
}

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

function parse(response: string): Result {
  try {
    return JSON.parse(response || '{}') as Result;
  } catch {
    return {};
  }
}

interface List {
  readonly name: string;
  readonly depth: number;
  readonly items: readonly unknown[];
}

/** The lists of objects that are in no other list, without empty ones. */
function listsIn(value: unknown, name = '', depth = 0): readonly List[] {
  if (Array.isArray(value)) return value.some(isObject) ? [{ name, depth, items: value }] : [];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    listsIn(below, nameUnder(name, key), depth + 1),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const UNNAMED = new Set(['edges', 'node']);

const nameUnder = (name: string, key: string) =>
  UNNAMED.has(key) ? name : [name, key].filter(Boolean).join('.');

function flatten(value: unknown, name = ''): Row {
  if (Array.isArray(value)) return join(value.map((item) => flatten(item, name)));
  if (value === null) return { [name || 'value']: '' };
  if (typeof value !== 'object')
    return { [name || 'value']: typeof value === 'string' ? value : JSON.stringify(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, below]) => flatten(below, nameUnder(name, key))),
  ) as Row;
}

/** All keys but those of objects that are null in a row, where other rows have the columns of what is in them. */
function columnsOf(rows: readonly Row[]): readonly string[] {
  const all = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isWhole = (name: string) => all.some((other) => other.startsWith(`${name}.`));
  return all.filter((name) => !isWhole(name) || rows.some((row) => row[name]));
}

/** In step: an item without a value leaves its place empty. */
function join(items: readonly Row[]): Row {
  const columns = columnsOf(items);
  return Object.fromEntries(
    columns.map((column) => [column, items.map((item) => item[column] ?? '').join('|')]),
  );
}
