import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import type { Alongside, TieFilter } from '../../generated/schema.ts';
import { lowerCase as words } from '../statistics/dimensions.ts';
import { type TieNetwork, hasMemberships } from './readNetwork.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The ids in a filter whose names appear in the scope text. */
export function idsIn(filter: TieFilter): readonly string[] {
  const { between, exactCountries, exactStates, party, theme, source } = filter;
  const lists = [between, exactCountries, exactStates].map((ids) => ids ?? []);
  return [...lists, party?.within ?? [], theme ?? [], source ?? []].flat();
}

/** In words: which ties, which days, what was left out. */
export function scopeText(
  filter: TieFilter,
  { ties, actors, left }: TieNetwork,
  names: ReadonlyMap<string, string>,
): string {
  const conditions = Object.entries(CONDITIONS).flatMap(([key, text]) => {
    const value = filter[key as keyof Conditions];
    return value == null ? [] : [text(value as never, { filter, names })].filter(Boolean);
  });
  const all = conditions.length === 0 ? 'all ties' : conditions.join('; ');
  return [
    `${counted(ties.length, 'tie')} of ${counted(actors.length, 'actor')}: ${all}.`,
    'Each pair of parties of a tie is linked once, however many ties it shares. All ties have the same weight, and undated ties count as the filter says.',
    `Excluded: witnesses${hasMemberships(filter) ? '' : ', memberships unless `kinds` or `types` names them'}${left === 0 ? '' : `, and ${counted(left, 'tie')} with fewer than two other parties on record`}.`,
  ].join(' ');
}

interface Context {
  readonly filter: TieFilter;
  readonly names: ReadonlyMap<string, string>;
}

type Conditions = {
  readonly [Field in Exclude<keyof TieFilter, 'activeTo' | 'certainty'>]-?: (
    value: NonNullable<TieFilter[Field]>,
    context: Context,
  ) => string;
};

/** Each condition of `TieFilter` in words. */
const CONDITIONS: Conditions = {
  kinds: (kinds) => OR.format(kinds.map(words)),
  between: (ids, { names }) =>
    `between ${AND.format(ids.map((id) => names.get(id) ?? id))}, or anything in ${ids.length === 1 ? 'it' : 'them'}`,
  exactCountries: exactly,
  exactStates: exactly,
  party: ({ within, levels }, { names }) =>
    `with a party in ${names.get(within) ?? within}${levels == null ? '' : ` (${OR.format(levels.map(words))})`}`,
  hasStart: (is) => (is ? 'with a date of the start' : 'without a date of the start'),
  types: (types) => `of type ${OR.format(types.map(words))}`,
  role: (role) => `with a party as ${words(role)}`,
  levels: (levels) =>
    `of levels ${OR.format(levels.map((pair) => words(pair).replace(' ', ' and ')))}`,
  isDomestic: (is) => (is ? 'within one country' : 'between countries'),
  alongside: (other) => `${sharing(other)} also share ${sharedText(other)}`,
  notAlongside: (other) => `${sharing(other)} do not share ${sharedText(other)}`,
  selfPublished: (is) =>
    is ? 'published by a party or its surroundings' : 'published by others only',
  statuses: (statuses) => `of status ${OR.format(statuses.map(words))}`,
  listedFrom: dated('on a list of'),
  notOnListsFrom: dated('not on whole lists of'),
  standings: (standings) => `of standing ${OR.format(standings.map(words))}`,
  leaveOut: (standings) => `not of standing ${OR.format(standings.map(words))}`,
  activeOn: (date, given) => {
    const to = given.filter.activeTo;
    const phrase = to == null ? 'active in' : 'active at some time from';
    const until = to == null ? '' : ` to ${dateText(to)}`;
    return dated(phrase)(date, given) + until;
  },
  startedFrom: dated('started in or after'),
  startedTo: dated('started in or before'),
  endedFrom: dated('ended in or after'),
  endedTo: dated('ended in or before'),
  statusConfirmedFrom: dated('of a status that is stated for or after'),
  theme: (id, { names }) => `about ${names.get(id) ?? id}`,
  source: (id, { names }) => `mentioned by "${names.get(id) ?? id}"`,
  sourceCount: (count) => `with exactly ${counted(count, 'source')}`,
  minSources: (count) => `with ${counted(count, 'source')} or more`,
  directness: (levels) =>
    `whose most direct source that was read is ${OR.format(levels.map(words))}`,
  confidences: (levels) => `of confidence ${OR.format(levels.map(words))}`,
  minConfidence: (level) => `${words(level)} or better`,
  contested: (is) => (is ? 'on which sources disagree' : 'on which no sources disagree'),
  latestSourceFrom: (date) => `with a source of ${dateText(date)} or later`,
  changedFrom: (date) => `whose record changed in or after ${dateText(date)}`,
  asKnownOn: (day) => `as known at the end of ${dateText(day)}`,
  asPublishedBy: (date) => `by sources published in or before ${dateText(date)}`,
  includeSetAside: (is) => (is ? 'also ties that a curator set aside' : ''),
};

function exactly(ids: readonly string[], { names }: Context): string {
  return `with parties of exactly ${AND.format(ids.map((id) => names.get(id) ?? id))}`;
}

const CERTAINTY = {
  CERTAINLY: 'certainly',
  LISTED: 'certainly, or by a list,',
  POSSIBLY: 'possibly',
};

function sharing({ inside, containing }: Alongside): string {
  const around = [
    ...(inside === false ? [] : ['anything inside of them']),
    ...(containing === true ? ['what contains them'] : []),
  ];
  return `whose parties${around.length === 0 ? '' : `, or ${OR.format(around)},`}`;
}

function sharedText({ kinds }: Alongside): string {
  return kinds == null ? 'another tie' : OR.format(kinds.map(words));
}

function dated(phrase: string) {
  return (date: string, { filter }: Context) =>
    `${CERTAINTY[filter.certainty ?? 'POSSIBLY']} ${phrase} ${dateText(date)}`;
}

function dateText(date: string): string {
  return readFuzzyDate(date).text;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
