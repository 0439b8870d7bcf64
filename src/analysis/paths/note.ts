import type { PathNoteCode } from '../../generated/schema.ts';
import type { Patience } from '../inSlices.ts';
import type { ActorGraph } from './actorGraph.ts';
import { MOST_HOPS, MOST_PATHS } from './bounds.ts';
import type { Rules } from './lens.ts';
import { type PathQuery, type PathResult, leastHops } from './searchPaths.ts';

/** A remark on a search for paths, of which each language makes its sentence. */
interface PathNote {
  readonly code: PathNoteCode;
  readonly hops: number | null;
  readonly arguments: readonly string[];
  /** The id of an actor. */
  readonly actor: string | null;
}

/** Why there are more paths, no more, or none. */
export async function notesOf(
  graph: ActorGraph,
  query: PathQuery,
  search: Patience & { readonly found: PathResult },
): Promise<readonly PathNote[]> {
  const { paths, more, complete } = search.found;
  const { maxHops: hops } = query;
  if (!complete) return [pathNote('STOPPED')];
  if (paths.length === 0) return whyNone(graph, query, search);
  if (!more) return [pathNote('NO_MORE', { hops })];
  if (query.count >= MOST_PATHS) return [pathNote('NARROW_FILTER', { hops })];
  return [pathNote('RAISE_FIRST', { hops, arguments: ['first'] })];
}

function pathNote(code: PathNoteCode, parts: Partial<PathNote> = {}): PathNote {
  return { hops: null, arguments: [], actor: null, ...parts, code };
}

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

/** Explains why there is no path, by trying what would have to be different. */
async function whyNone(graph: ActorGraph, query: PathQuery, patience: Patience) {
  const { maxHops, rules } = query;
  const given = DROPPED.filter(([, without]) => isGiven(rules, without));
  const names = given.map(([name]) => name);
  const search = { given, names, maxHops, ...createTries(graph, query, patience) };
  const none = pathNote('NONE', { hops: maxHops, arguments: names });
  const reasons = [
    ...lonely(graph, query.from),
    ...lonely(graph, query.to),
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
}

async function withoutOne({ given, names, hops }: Search): Promise<PathNote[]> {
  const notes: PathNote[] = [];
  for (const [name, without] of given) {
    const found = await hops(without);
    if (found !== null) notes.push(pathNote('WITHOUT', { hops: found, arguments: [name] }));
  }
  if (notes.length > 0 || given.length < 2) return notes;
  const all = Object.assign({}, ...given.map(([, without]) => without)) as Partial<Rules>;
  const found = await hops(all);
  return found === null ? [] : [pathNote('WITHOUT', { hops: found, arguments: names })];
}

async function farther({ maxHops, hops }: Search): Promise<PathNote[]> {
  const found = maxHops === MOST_HOPS ? null : await hops();
  return found === null ? [] : [pathNote('LONGER', { hops: found, arguments: ['maxHops'] })];
}

async function otherwise({ names, hops, isCut }: Search): Promise<PathNote> {
  const networks = await hops({ mostMembers: null });
  if (networks !== null)
    return pathNote('THROUGH_NETWORK', { hops: networks, arguments: ['mostMembers'] });
  const countries = await hops({ throughCountries: true });
  if (countries !== null) return pathNote('THROUGH_COUNTRY', { hops: countries });
  if (isCut()) return pathNote('NO_TIME');
  return pathNote('NONE_AT_ALL', { hops: MOST_HOPS, arguments: names });
}

function isGiven(rules: Rules, without: Partial<Rules>): boolean {
  if (without.notThrough !== undefined) return rules.notThrough.size > 0;
  return Object.keys(without).some((name) => rules[name as keyof Rules] !== null);
}

function lonely({ actors, offsets }: ActorGraph, actor: number): PathNote[] {
  if (offsets[actor] !== offsets[actor + 1]) return [];
  return [pathNote('NO_TIES', { actor: actors[actor] ?? null })];
}
