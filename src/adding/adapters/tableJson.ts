import { tidy } from '../../record/files/readRows.ts';
import { LONGEST_RECORD, amount, parseJson, textLines } from '../input/input.ts';
import { jsonItems } from '../input/jsonItems.ts';

type Cells = Readonly<Record<string, string>>;

const MOST_COLUMNS = 1_000;

/**
 * The items of a JSON list as rows below a row of headings: the names of their properties, as `address.city` where they lie deeper.
 * `where` is the way to the list; else the first list of objects is meant.
 */
export async function* jsonRows(path: string, where?: string): AsyncGenerator<readonly string[]> {
  const names = new Set<string>();
  for await (const cells of itemsOf(path, where)) {
    for (const name of Object.keys(cells)) names.add(name);
    if (names.size > MOST_COLUMNS)
      throw new Error(
        `Expected at most ${amount(MOST_COLUMNS)} properties in the items of "${path}", but there are more. Keep only those that the mapping names.`,
      );
  }
  if (names.size === 0) return;
  yield [...names];
  for await (const cells of itemsOf(path, where)) yield [...names].map((name) => cells[name] ?? '');
}

async function* itemsOf(path: string, where: string | undefined): AsyncGenerator<Cells> {
  for await (const item of valuesIn(path)) {
    const list = Array.isArray(item) || where !== undefined ? undefined : listIn(item);
    const found = where === undefined ? (list ?? [item]) : at(item, where);
    for (const one of Array.isArray(found) ? found : [found]) yield flat(one);
  }
}

async function* valuesIn(path: string): AsyncGenerator {
  if (!/\.ndjson$/i.test(path)) {
    yield* jsonItems(path);
    return;
  }
  let number = 0;
  for await (const line of textLines(path, LONGEST_RECORD)) {
    number++;
    if (line.trim() !== '') yield await parseJson(line, `"${path}", line ${amount(number)}`);
  }
}

/** The first list of objects at any depth; undefined if there is none, so that the value is a row itself. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (!isObject(value)) return undefined;
  const parts: readonly unknown[] = Object.values(value);
  const own = parts.find((part) => Array.isArray(part) && part.length > 1 && part.every(isObject));
  return (own as readonly unknown[] | undefined) ?? parts.map(listIn).find((list) => list);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(value: unknown, where: string): unknown {
  return where
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], value);
}

/** The texts of an item by the way to them. */
function flat(value: unknown, way = ''): Cells {
  if (value === null || value === undefined) return {};
  const name = way === '' ? 'value' : way;
  if (Array.isArray(value) && !value.some((part) => typeof part === 'object'))
    return { [name]: tidy(value.join('; ')) };
  if (typeof value === 'string') return { [name]: tidy(value) };
  if (typeof value !== 'object') return { [name]: tidy(JSON.stringify(value)) };
  const parts = Object.entries(value).map(([key, part]: readonly [string, unknown]) =>
    flat(part, way === '' ? key : `${way}.${key}`),
  );
  return Object.assign({}, ...parts) as Cells;
}
