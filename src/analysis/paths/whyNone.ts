import type { ActorGraph } from './actorGraph.ts';
import type { Patience } from '../inSlices.ts';
import type { Rules } from './lens.ts';
import { MOST_HOPS } from './bounds.ts';
import { type PathNote, pathNote, stepsText } from './pathNote.ts';
import { type PathQuery, leastHops } from './searchPaths.ts';

/** Each condition of a filter by its name, with the rules without it. */
const DROPPED: readonly (readonly [name: string, without: Partial<Rules>])[] = [
  ['kinds', { kinds: null }],
  ['activeOn', { activeOn: null }],
  ['minConfidence', { minStrength: null }],
  ['withoutSourceKinds', { withoutSources: null }],
  ['onlySources', { onlySources: null }],
  ['notThrough', { notThrough: new Set() }],
  ['maxDegree', { maxDegree: null }],
];

/**
 * Explains why there is no path, by trying what would have to be different; `from` and `to` are the names of
 * the endpoints.
 */
export async function whyNone(
  graph: ActorGraph,
  query: PathQuery,
  { from, to, ...patience }: Patience & { readonly from: string; readonly to: string },
): Promise<readonly PathNote[]> {
  const { rules, maxHops } = query;
  const given = DROPPED.filter(([, without]) => isGiven(rules, without));
  const names = given.map(([name]) => name);
  const { mostMembers } = rules;
  const search = { given, names, maxHops, mostMembers, ...createTries(graph, query, patience) };
  const none = pathNote(
    'NONE',
    `No path connects ${from} and ${to} within ${stepsText(maxHops)}${given.length > 0 ? ' under this filter' : ''}.`,
    { hops: maxHops, arguments: names },
  );
  const reasons = [
    ...lonely(graph, query.from, from),
    ...lonely(graph, query.to, to),
    ...(await withoutOne(search)),
    ...(await farther(search)),
  ];
  return [none, ...(reasons.length > 0 ? reasons : [await otherwise(search)])];
}

/** Searches under other rules. */
function createTries(graph: ActorGraph, query: PathQuery, patience: Patience) {
  const tried: (number | null | undefined)[] = [];
  return {
    /** The number of steps of the shortest path, however long. */
    hops: async (changes: Partial<Rules> = {}): Promise<number | null> => {
      const rules = { ...query.rules, ...changes };
      const least = await leastHops(graph, { ...query, rules, maxHops: MOST_HOPS }, patience);
      tried.push(least);
      return least ?? null;
    },
    /** Whether there was no time for one of them. */
    isCut: () => tried.includes(undefined),
  };
}

interface Search extends ReturnType<typeof createTries> {
  /** The conditions of the filter. */
  readonly given: typeof DROPPED;
  readonly names: readonly string[];
  readonly maxHops: number;
  readonly mostMembers: number | null;
}

async function withoutOne({ given, names, maxHops, hops }: Search): Promise<PathNote[]> {
  const notes: PathNote[] = [];
  for (const [name, without] of given) {
    const found = await hops(without);
    if (found !== null) notes.push(oneWithout([name], found, maxHops));
  }
  if (notes.length > 0 || given.length < 2) return notes;
  const all = Object.assign({}, ...given.map(([, without]) => without)) as Partial<Rules>;
  const found = await hops(all);
  return found === null ? [] : [oneWithout(names, found, maxHops)];
}

async function farther({ maxHops, hops }: Search): Promise<PathNote[]> {
  if (maxHops === MOST_HOPS) return [];
  const found = await hops();
  if (found === null) return [];
  const text = `There is one in ${stepsText(found)}: raise \`maxHops\` to ${found}.`;
  return [pathNote('LONGER', text, { hops: found, arguments: ['maxHops'] })];
}

async function otherwise({ names, mostMembers, hops, isCut }: Search): Promise<PathNote> {
  const networks = await hops({ mostMembers: null });
  if (networks !== null) {
    const text = `One in ${stepsText(networks)} goes through a network of more than ${mostMembers} members: raise \`mostMembers\` to see it.`;
    return pathNote('THROUGH_NETWORK', text, { hops: networks, arguments: ['mostMembers'] });
  }
  const countries = await hops({ throughCountries: true });
  if (countries !== null) {
    const text = `One in ${stepsText(countries)} goes through a country, but a country cannot be an intermediate step.`;
    return pathNote('THROUGH_COUNTRY', text, { hops: countries });
  }
  if (isCut()) return pathNote('NO_TIME', 'There was no time to find out why.');
  const even = names.length > 0 ? ', even without the filter' : '';
  const text = `There is none within ${stepsText(MOST_HOPS)} either${even}.`;
  return pathNote('NONE_AT_ALL', text, { hops: MOST_HOPS, arguments: names });
}

function oneWithout(names: readonly string[], hops: number, maxHops: number): PathNote {
  const list = new Intl.ListFormat('en-GB').format(names.map((name) => `\`${name}\``));
  const together = names.length > 1 ? ' together' : '';
  const more = hops > maxHops ? `; that is more than \`maxHops\`, which is ${maxHops}` : '';
  const text = `Without ${list}${together} there is one in ${stepsText(hops)}${more}.`;
  return pathNote('WITHOUT', text, { hops, arguments: names });
}

function isGiven(rules: Rules, without: Partial<Rules>): boolean {
  if (without.notThrough !== undefined) return rules.notThrough.size > 0;
  return Object.keys(without).some((name) => rules[name as keyof Rules] !== null);
}

function lonely({ actors, offsets }: ActorGraph, actor: number, name: string): PathNote[] {
  if (offsets[actor] !== offsets[actor + 1]) return [];
  const text = `${name} has no ties and no location on record.`;
  return [pathNote('NO_TIES', text, { actor: actors[actor] ?? null })];
}
