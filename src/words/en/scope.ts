import type { Alongside, TieFilter } from '../../generated/schema.ts';
import { kindText as words } from '../../kindText.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What a condition is worded with: the rest of its filter, and the names of what it names by id. */
export interface ScopeContext {
  readonly filter: TieFilter;
  /** A date of the filter in words. */
  readonly day: (date: string) => string;
  readonly names: ReadonlyMap<string, string>;
}

/** What a network was measured of. */
export interface Scope {
  readonly ties: number;
  readonly actors: number;
  /** Ties that have fewer than two parties besides witnesses. */
  readonly left: number;
  /** Ties of more than two parties that connect nobody. */
  readonly many: number;
  readonly hasMemberships: boolean;
  readonly conditions: readonly string[];
}

export type ScopeConditions = {
  readonly [Field in Exclude<keyof TieFilter, 'activeTo' | 'certainty'>]-?: (
    value: NonNullable<TieFilter[Field]>,
    context: ScopeContext,
  ) => string;
};

const conditions: ScopeConditions = {
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
  sharedNetwork: (id, { names }) => `whose parties are both members of ${names.get(id) ?? id}`,
  notAlongside: (other) => `${sharing(other)} do not share ${sharedText(other)}`,
  selfPublished: (is) =>
    is ? 'published by a party or its surroundings' : 'published by others only',
  statuses: (statuses) => `of status ${OR.format(statuses.map(words))}`,
  listedFrom: dated('on a list of'),
  listedTo: dated('last on a list in or before'),
  notOnListsFrom: dated('not on whole lists of'),
  standings: (standings) => `of standing ${OR.format(standings.map(words))}`,
  leaveOut: (standings) => `not of standing ${OR.format(standings.map(words))}`,
  activeOn: (date, given) => {
    const to = given.filter.activeTo;
    const phrase = to == null ? 'active in' : 'active at some time from';
    const until = to == null ? '' : ` to ${given.day(to)}`;
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
  bases: (bases) => `resting on ${OR.format(bases.map(words))}`,
  notBases: (bases) => `not resting on ${OR.format(bases.map(words))} alone`,
  listCount: (count) => `on exactly ${counted(count, 'list')}`,
  minLists: (count) => `on ${counted(count, 'list')} or more`,
  startDirectness: (levels) =>
    `whose start has a most direct source that is ${OR.format(levels.map(words))}`,
  confidences: (levels) => `of confidence ${OR.format(levels.map(words))}`,
  minConfidence: (level) => `${words(level)} or better`,
  contested: (is) => (is ? 'on which sources disagree' : 'on which no sources disagree'),
  latestSourceFrom: (date, { day }) => `with a source of ${day(date)} or later`,
  changedFrom: (date, { day }) => `whose record changed in or after ${day(date)}`,
  asKnownOn: (date, { day }) => `as known at the end of ${day(date)}, graded by today's rules`,
  asPublishedBy: (date, { day }) => `by sources published in or before ${day(date)}`,
  includeSetAside: (is) => (is ? 'also ties that a curator set aside' : ''),
};

function exactly(ids: readonly string[], { names }: ScopeContext): string {
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
  return (date: string, { day, filter }: ScopeContext) =>
    `${CERTAINTY[filter.certainty ?? 'POSSIBLY']} ${phrase} ${day(date)}`;
}

/** Of a network: which ties, which days, what was left out. */
export const scope = {
  conditions,
  text: ({ actors, conditions: given, hasMemberships, left, many, ties }: Scope) =>
    [
      `${counted(ties, 'tie')} of ${counted(actors, 'actor')}: ${given.length === 0 ? 'all ties' : given.join('; ')}.`,
      'Each pair of parties of a tie is linked once, however many ties it shares. All ties have the same weight, and undated ties count as the filter says.',
      `Excluded: witnesses${hasMemberships ? '' : ', memberships unless `kinds` or `types` names them'}${left === 0 ? '' : `, and ${counted(left, 'tie')} with fewer than two other parties on record`}${many === 0 ? '' : `, and ${counted(many, 'tie')} of more than two parties unless \`manyParties\` is true`}.`,
    ].join(' '),
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
