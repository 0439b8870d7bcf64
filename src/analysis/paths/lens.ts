import type { Certainty } from '../../generated/schema.ts';
import type { ActorGraph, Bonds } from './actorGraph.ts';
import { USUAL_MEMBERS } from './bounds.ts';

/** What a path can go through; days are numbers, as in the graph. */
export interface Rules {
  readonly kinds: ReadonlySet<string> | null;
  readonly activeOn: { readonly first: number; readonly last: number } | null;
  readonly certainty: Certainty;
  /** The lowest strength of a bond. */
  readonly minStrength: number | null;
  /** A tie must be stated by a source other than these. */
  readonly withoutSources: ReadonlySet<string> | null;
  /** A tie must be stated by one of these. */
  readonly onlySources: ReadonlySet<string> | null;
  readonly notThrough: ReadonlySet<number>;
  readonly maxDegree: number | null;
  /** The most members of a network that can be an intermediate step; null: any number, to find out why there is no path. */
  readonly mostMembers: number | null;
  /** False only to find out why there is no path. */
  readonly throughCountries: boolean;
}

/**
 * For each vertex, 1 if a path can continue from it: a bond that meets the rules, an actor that can be an
 * intermediate step.
 */
export function lensOf(graph: ActorGraph, rules: Rules): Uint8Array {
  const isOpen =
    !rules.throughCountries &&
    rules.mostMembers === USUAL_MEMBERS &&
    BONDS_AND_DEGREE.every((name) => rules[name] === null);
  const base = (isOpen ? open.get(graph) : undefined) ?? lensBut(graph, rules);
  if (isOpen) open.set(graph, base);
  if (rules.notThrough.size === 0) return base;
  const lens = base.slice();
  for (const actor of rules.notThrough) lens[actor] = 0;
  return lens;
}

/** The conditions of most searches: none. */
const BONDS_AND_DEGREE = [
  ...(['kinds', 'activeOn', 'minStrength', 'maxDegree'] as const),
  ...(['withoutSources', 'onlySources'] as const),
];

const open = new WeakMap<ActorGraph, Uint8Array>();

/** By all rules except `notThrough`. */
function lensBut(graph: ActorGraph, rules: Rules): Uint8Array {
  const { actors, bonds, degrees, isCountry, memberCounts } = graph;
  const count = actors.length;
  const lens = new Uint8Array(count + bonds.ids.length);
  const most = rules.maxDegree ?? Infinity;
  const mostMembers = rules.mostMembers ?? Infinity;
  for (let actor = 0; actor < count; actor++)
    if (
      (rules.throughCountries || isCountry[actor] === 0) &&
      (degrees[actor] ?? 0) <= most &&
      (memberCounts[actor] ?? 0) <= mostMembers
    )
      lens[actor] = 1;
  for (let bond = 0; bond < bonds.ids.length; bond++)
    if (meets(graph, bond, rules)) lens[count + bond] = 1;
  return lens;
}

/** Kinds, sources and days apply to ties only. */
function meets({ bonds }: ActorGraph, bond: number, rules: Rules): boolean {
  if (rules.minStrength !== null && (bonds.strengths[bond] ?? 0) < rules.minStrength) return false;
  if (bonds.relations[bond] !== null) return true;
  if (rules.kinds?.has(bonds.kinds[bond] ?? '') === false) return false;
  return isStated(bonds.sources[bond] ?? [], rules) && wasActive(bonds, bond, rules);
}

/** By a source that meets both conditions. */
function isStated(sources: readonly string[], { withoutSources, onlySources }: Rules): boolean {
  if (withoutSources === null && onlySources === null) return true;
  return sources.some((id) => withoutSources?.has(id) !== true && onlySources?.has(id) !== false);
}

/** As in `TieFilter.activeOn`. */
function wasActive(bonds: Bonds, bond: number, { activeOn, certainty }: Rules): boolean {
  if (activeOn === null) return true;
  const { first, last } = activeOn;
  const [earliest = 0, latest = 0] = [bonds.startEarliest[bond], bonds.startLatest[bond]];
  const [endEarliest = 0, endLatest = 0] = [bonds.endEarliest[bond], bonds.endLatest[bond]];
  if (earliest > last || endLatest < first) return false;
  if (certainty === 'POSSIBLY') return true;
  if (latest <= last && Math.max(earliest, endEarliest) >= first) return true;
  const listed = bonds.listedUntil[bond] ?? 0;
  return certainty === 'LISTED' && listed >= first && (listed <= last || latest <= last);
}
