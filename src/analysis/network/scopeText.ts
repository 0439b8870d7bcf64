import { readFuzzyDate } from '../../evidence/fuzzyDate.ts';
import type { TieNetwork } from './readNetwork.ts';

type Filter = Readonly<Record<string, unknown>>;

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The ids in a filter whose names a scope is told by. */
export function idsIn({ between, theme, source }: Filter): readonly string[] {
  return [between ?? [], theme ?? [], source ?? []].flat() as string[];
}

/** In words: which ties, which days, what was left out. */
export function scopeText(
  filter: Filter,
  { ties, actors, left }: TieNetwork,
  names: ReadonlyMap<string, string>,
): string {
  const conditions = CONDITIONS.flatMap(([key, text]) => {
    const value = filter[key];
    return value == null ? [] : [text(value as never, { filter, names })];
  });
  const all = conditions.length === 0 ? 'all on record' : conditions.join('; ');
  return [
    `${counted(ties.length, 'tie')} of ${counted(actors.length, 'actor')}: ${all}.`,
    'Each two parties of a tie are joined, once for all ties that they share; how much a tie is worth is not told apart, and undated ties count as the filter says.',
    `Left out: witnesses${left === 0 ? '' : `, and ${counted(left, 'tie')} with fewer than two other parties on record`}.`,
  ].join(' ');
}

interface Told {
  readonly filter: Filter;
  readonly names: ReadonlyMap<string, string>;
}

/** Each condition of `TieFilter` in words. */
const CONDITIONS: readonly (readonly [key: string, text: (value: never, told: Told) => string])[] =
  [
    ['kinds', (kinds: string[]) => OR.format(kinds.map(words))],
    [
      'between',
      (ids: string[], { names }) =>
        `between ${AND.format(ids.map((id) => names.get(id) ?? id))}, or what lies in ${ids.length === 1 ? 'it' : 'them'}`,
    ],
    ['statuses', (statuses: string[]) => `of status ${OR.format(statuses.map(words))}`],
    [
      'activeOn',
      (date: string, told) => {
        const to = told.filter.activeTo as string | null | undefined;
        const phrase = to == null ? 'in force in' : 'in force at some time from';
        const until = to == null ? '' : ` to ${dateText(to)}`;
        return dated(phrase)(date, told) + until;
      },
    ],
    ['startedFrom', dated('begun in or after')],
    ['startedTo', dated('begun in or before')],
    ['endedFrom', dated('ended in or after')],
    ['endedTo', dated('ended in or before')],
    ['theme', (id: string, { names }) => `about ${names.get(id) ?? id}`],
    ['source', (id: string, { names }) => `told of by "${names.get(id) ?? id}"`],
    ['minSources', (count: number) => `with ${counted(count, 'source')} or more`],
    ['minConfidence', (level: string) => `${words(level)} or better`],
    [
      'contested',
      (is: boolean) => (is ? 'on which sources disagree' : 'on which no sources disagree'),
    ],
    ['asKnownOn', (day: string) => `as the record had them at the end of ${dateText(day)}`],
  ];

function dated(phrase: string) {
  return (date: string, { filter }: Told) =>
    `${filter.certainty === 'CERTAINLY' ? 'certainly' : 'possibly'} ${phrase} ${dateText(date)}`;
}

function dateText(date: string): string {
  return readFuzzyDate(date).text;
}

function words(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
