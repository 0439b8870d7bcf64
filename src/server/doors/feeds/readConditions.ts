import { badInput } from '../../../errors.ts';
import type { ChangeFilter } from '../../../generated/schema.ts';

/** What a feed is of, as `Query.changes` takes it. */
export interface Conditions {
  readonly since: string;
  readonly until: string | undefined;
  readonly last: number;
  readonly before: string | undefined;
  readonly filter: ChangeFilter;
}

type Search = Readonly<Record<string, unknown>>;

const LISTS = ['involving', 'subjects', 'properties', 'sources', 'kinds'] as const;
const NAMES = [...LISTS, 'since', 'until', 'last', 'before'];

/** Changes of a feed, each with the claims of its subject. */
const MOST = 50;
const MOST_IN_LIST = 20;

/** Before all changes. */
const EVER = '0001-01-01T00:00:00Z';

export function readConditions(search: Search): Conditions {
  const stray = Object.keys(search).find((name) => !NAMES.includes(name));
  if (stray !== undefined)
    throw badInput(
      `Expected parameters among ${NAMES.map((name) => `\`${name}\``).join(', ')}, but got: \`${stray.slice(0, 50)}\`.`,
    );
  const lists = LISTS.map((name) => [name, listIn(search, name)] as const);
  return {
    since: instantIn(search, 'since') ?? EVER,
    until: instantIn(search, 'until'),
    last: countIn(search),
    before: textIn(search, 'before'),
    filter: Object.fromEntries(lists.filter(([, list]) => list !== undefined)),
  };
}

function textIn(search: Search, name: string): string | undefined {
  const value = search[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw badInput(`Expected \`${name}\` once, but got it several times.`);
}

/** The parameter can be given several times. */
function listIn(search: Search, name: string): readonly string[] | undefined {
  const list = [search[name] ?? []]
    .flat()
    .map(String)
    .filter((text) => text.trim() !== '');
  if (list.length > MOST_IN_LIST)
    throw badInput(
      `Expected \`${name}\` up to ${MOST_IN_LIST} times, but got it ${list.length} times.`,
    );
  return list.length === 0 ? undefined : list;
}

/** A day stands for its first instant, as changes are dated. */
function instantIn(search: Search, name: string): string | undefined {
  const text = textIn(search, name);
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text;
}

function countIn(search: Search): number {
  const text = textIn(search, 'last') ?? String(MOST);
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST) return count;
  throw badInput(`Expected \`last\` to be from 1 to ${MOST}, but got: "${text.slice(0, 50)}".`);
}
