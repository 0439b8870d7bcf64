import type { ActorGraph } from '../actorGraph.ts';
import type { Patience } from '../inSlices.ts';
import type { Rules } from './lens.ts';
import { MOST_HOPS } from './bounds.ts';
import { type PathQuery, leastHops } from './searchPaths.ts';

/** Each condition of a filter by its name, with the rules without it. */
const DROPPED: readonly (readonly [name: string, without: Partial<Rules>])[] = [
  ['kinds', { kinds: null }],
  ['activeOn', { activeOn: null }],
  ['minConfidence', { minStrength: null }],
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
): Promise<string> {
  const { rules, maxHops } = query;
  const given = DROPPED.filter(([, without]) => isGiven(rules, without));
  const within = `within ${stepsText(maxHops)}`;
  const none = `No path connects ${from} and ${to} ${within}${given.length > 0 ? ' under this filter' : ''}.`;
  const tried: (number | null | undefined)[] = [];
  const reasons = [
    ...lonely(graph, query.from, from),
    ...lonely(graph, query.to, to),
    ...(await withoutOne()),
    ...(await farther()),
  ];
  if (reasons.length > 0) return [none, ...reasons].join(' ');
  const countries = await hops({ rules: { ...rules, throughCountries: true } });
  if (countries !== null)
    return `${none} One in ${stepsText(countries)} goes through a country, but a country cannot be an intermediate step.`;
  if (tried.includes(undefined)) return `${none} There was no time to find out why.`;
  const whatever = given.length > 0 ? ', even without any one part of the filter' : '';
  return `${none} There is none within ${stepsText(MOST_HOPS)} either${whatever}.`;

  /** The number of steps of the shortest path under other rules. */
  async function hops(otherwise: Partial<PathQuery>): Promise<number | null> {
    const least = await leastHops(graph, { ...query, ...otherwise }, patience);
    tried.push(least);
    return least ?? null;
  }

  async function withoutOne(): Promise<string[]> {
    const notes: string[] = [];
    for (const [name, without] of given) {
      const found = await hops({ rules: { ...rules, ...without } });
      if (found !== null) notes.push(`Without \`${name}\` there is one in ${stepsText(found)}.`);
    }
    if (notes.length > 0 || given.length < 2) return notes;
    const all = Object.assign({}, rules, ...given.map(([, without]) => without)) as Rules;
    const found = await hops({ rules: all });
    const names = new Intl.ListFormat('en-GB').format(given.map(([name]) => `\`${name}\``));
    return found === null ? [] : [`Without ${names} together there is one in ${stepsText(found)}.`];
  }

  async function farther(): Promise<string[]> {
    if (maxHops === MOST_HOPS) return [];
    const found = await hops({ maxHops: MOST_HOPS });
    return found === null
      ? []
      : [`There is one in ${stepsText(found)}: raise \`maxHops\` to ${found}.`];
  }
}

function isGiven(rules: Rules, without: Partial<Rules>): boolean {
  if (without.notThrough !== undefined) return rules.notThrough.size > 0;
  return Object.keys(without).some((name) => rules[name as keyof Rules] !== null);
}

function lonely({ offsets }: ActorGraph, actor: number, name: string): string[] {
  return offsets[actor] === offsets[actor + 1]
    ? [`${name} has no ties and no location on record.`]
    : [];
}

function stepsText(hops: number): string {
  return hops === 1 ? '1 step' : `${hops} steps`;
}
