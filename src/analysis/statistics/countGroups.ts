import { badInput, tooCostly } from '../../errors.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { compareKeys } from '../order.ts';
import { type Dimension, type GroupKey, SHARED } from './dimensions.ts';
import type { TieRows } from '../tieRows.ts';
import { readNamed } from '../titles.ts';

/** More groups than anyone reads. */
export const MOST_GROUPS = 5_000;

/** What is counted: rows of nodes, and what they can be counted by. */
export interface Countable<Name extends string> {
  /** The field that counts, for its errors. */
  readonly field: string;
  /** The statement that goes on from the rows, and its parameters. */
  readonly rows: TieRows;
  readonly dimensions: Readonly<Record<Name, Dimension>>;
  /** By the names of columns, Cypher over a row. */
  readonly keys: ReadonlyMap<string, string>;
  /** Further columns. Those that are no aggregates divide the groups further. */
  readonly further?: readonly string[];
}

export interface CountedGroup<Name extends string> {
  readonly keys: readonly (GroupKey & { readonly dimension: Name })[];
  readonly count: number;
  /** The values of `further`. */
  readonly further: readonly unknown[];
}

/**
 * Counts by any combination of dimensions, in one aggregation. A name is in the first of `languages` that has one. With a dimension of
 * several keys for one item, the groups add up to more than the total.
 */
export async function countGroups<Name extends string>(
  reader: GraphReader,
  countable: Countable<Name>,
  by: readonly Name[],
  languages: readonly string[],
): Promise<{ readonly total: number; readonly groups: readonly CountedGroup<Name>[] }> {
  const { dimensions, field, rows } = countable;
  const twice = by.find((dimension, at) => by.indexOf(dimension) !== at);
  if (twice !== undefined)
    throw badInput(`\`by\` takes each dimension once, but got ${twice} twice.`);
  const found = await reader.read(rows.then(aggregation(countable, by)), { given: rows.given });
  if (found.length > MOST_GROUPS)
    throw tooCostly(({ errors }) => errors.groups(field, MOST_GROUPS));
  const named = await readNamed(reader, nodesIn(found, by, dimensions), languages);
  const words = named.map(
    ([id, name, code]) => [id, { name: String(name), code: String(code) }] as const,
  );
  const telling = { nodes: new Map(words), terms: reader.words.terms };
  const groups = found.map(([count, ...values]) => ({
    keys: by.map((one, at) => ({ dimension: one, ...dimensions[one].tell(values[at], telling) })),
    count: Number(count),
    further: values.slice(by.length),
  }));
  const isPartition = by.every((dimension) => dimensions[dimension].several !== true);
  return {
    total: isPartition
      ? groups.reduce((sum, { count }) => sum + count, 0)
      : await totalOf(reader, rows),
    groups: groups.sort(byKeys),
  };
}

function aggregation<Name extends string>(
  { dimensions, further = [], keys }: Countable<Name>,
  by: readonly Name[],
): string {
  const bases = ['earliest', 'latest', 'actors'].flatMap((name) => {
    const base = keys.get(name.toUpperCase());
    return base === undefined ? [] : [`${base} AS ${name}`];
  });
  const keyOf = (dimension: Name) => keys.get(dimension) ?? SHARED.get(dimension) ?? '';
  const isMany = (dimension: Name) => dimensions[dimension].several === true;
  const each = by.flatMap((dimension, at) =>
    isMany(dimension) ? [`WITH *, ${keyOf(dimension)} AS all${at}`, unwound(at)] : [],
  );
  const own = by.map((dimension, at) =>
    isMany(dimension) ? `each${at} AS key${at}` : `${keyOf(dimension)} AS key${at}`,
  );
  const more = further.map((value, at) => `${value} AS further${at}`);
  const names = [...own.keys()].map((at) => `key${at}`);
  const rest = [...more.keys()].map((at) => `further${at}`);
  return `${bases.length > 0 ? `WITH *, ${bases.join(', ')}` : ''}
${each.join('\n')}
WITH ${[...own, ...more, 'count(*) AS number'].join(', ')}
RETURN [${['number', ...names, ...rest].join(', ')}]
LIMIT ${MOST_GROUPS + 1}`;
}

/** An item without any key has the empty one. */
function unwound(at: number): string {
  return `UNWIND CASE WHEN size(all${at}) = 0 THEN [''] ELSE all${at} END AS each${at}`;
}

async function totalOf(reader: GraphReader, { given, then }: TieRows): Promise<number> {
  const text = then('WITH count(*) AS number\nRETURN [number]');
  const [[total] = [0]] = await reader.read(text, { given });
  return Number(total);
}

function nodesIn<Name extends string>(
  rows: readonly (readonly unknown[])[],
  by: readonly Name[],
  dimensions: Countable<Name>['dimensions'],
): string[] {
  const ids = rows.flatMap(([, ...keys]) =>
    by.flatMap((dimension, at) =>
      dimensions[dimension].ofNodes ? ([keys[at]].flat() as readonly string[]) : [],
    ),
  );
  return [...new Set(ids)].filter((id) => id !== '');
}

function byKeys<Name extends string>(a: CountedGroup<Name>, b: CountedGroup<Name>): number {
  for (const [at, { rank }] of a.keys.entries()) {
    const order = compareKeys(rank, b.keys[at]?.rank ?? []);
    if (order !== 0) return order;
  }
  return 0;
}

/** An estimate of the number of combinations, from one of the number of keys of each dimension. */
export function mostGroups<Name extends string>(
  by: readonly Name[],
  keys: Readonly<Record<Name, number>>,
): number {
  return by.reduce((product, dimension) => Math.min(product * keys[dimension], MOST_GROUPS), 1);
}
