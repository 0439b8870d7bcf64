import { quoteFormula } from '../src/dataset/tables/formula.ts';

type Row = Readonly<Record<string, string>>;

/**
 * The result in the pane as CSV: a row for each item of its outermost list, or one row if it has no list. A column is
 * named after the keys that lead to a value, with dots between; `edges` and `node` have no name of their own. Lists
 * within a row are joined with `|`. Texts that a spreadsheet would run are quoted.
 */
export async function toCsv(response: string): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const { data } = parse(response);
  if (data == null || typeof data !== 'object')
    throw new Error(
      'Expected a result with data in the pane, but found none. Run the query first.',
    );
  const rows = (listIn([data]) ?? [data]).map((item) => flatten(item));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(
    rows.map((row) => columns.map((column) => quoteFormula(row[column] ?? ''))),
    { bom: true, header: true, columns },
  );
}

function parse(response: string): { readonly data?: unknown } {
  try {
    return JSON.parse(response || '{}') as { readonly data?: unknown };
  } catch {
    return {};
  }
}

/** The first list, level by level. */
function listIn(level: readonly object[]): readonly unknown[] | undefined {
  const values = level.flatMap((one) => Object.values(one) as unknown[]);
  const below = values.filter((value) => value !== null && typeof value === 'object');
  if (below.length === 0) return undefined;
  return below.find((value) => Array.isArray(value)) ?? listIn(below);
}

const UNNAMED = new Set(['edges', 'node']);

function flatten(value: unknown, name = ''): Row {
  if (Array.isArray(value)) return join(value.map((item) => flatten(item, name)));
  if (value === null) return { [name || 'value']: '' };
  if (typeof value !== 'object')
    return { [name || 'value']: typeof value === 'string' ? value : JSON.stringify(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, below]) =>
      flatten(below, UNNAMED.has(key) ? name : [name, key].filter(Boolean).join('.')),
    ),
  ) as Row;
}

/** In step: an item without a value leaves its place empty. */
function join(items: readonly Row[]): Row {
  const columns = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return Object.fromEntries(
    columns.map((column) => [column, items.map((item) => item[column] ?? '').join('|')]),
  );
}
