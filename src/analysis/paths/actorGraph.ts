import { compareText } from '../../evidence/claim.ts';
import { addTo } from '../../evidence/groups/groupBy.ts';
import type { Period } from './periodText.ts';
import type { Support } from '../../evidence/support/support.ts';

/** How one actor is contained in another. */
export type Structure = 'LOCATED_IN' | 'PART_OF' | 'WITHIN';

/** An actor, as the actor graph stores it. */
export interface LoadedActor {
  readonly id: string;
  readonly name: string;
  readonly isCountry: boolean;
  /** What contains it. */
  readonly stands: readonly Stand[];
}

/** A containment relation of an actor. */
export interface Stand {
  readonly relation: Structure;
  readonly parent: string;
  readonly strength: number;
  readonly support: Support;
}

/** A tie, as the actor graph stores it. */
export interface LoadedTie {
  readonly id: string;
  readonly kind: string;
  readonly strength: number;
  /** `startEarliest`, `startLatest`, the earliest end or else the last confirmation, `endLatest`, `listedUntil`. */
  readonly days: Days;
  /** Of a membership, the network comes last. */
  readonly parties: readonly string[];
  /** The ids of the sources that state it. */
  readonly sources: readonly string[];
  readonly account: TieAccount;
}

/** What the account of a path says of a tie. */
export interface TieAccount extends Period {
  readonly name: string;
  /** As JSON. */
  readonly support: string;
}

/** As numbers that sort like the days; `FIRST_DAY` and `LAST_DAY` where there is no bound. */
export type Days = readonly [number, number, number, number, number];

/** What an actor graph is made of. */
export interface LoadedGraph {
  readonly actors: readonly LoadedActor[];
  readonly ties: readonly LoadedTie[];
}

/**
 * Actors and what connects them. Actors and bonds (a tie, or a containment relation as a bond of two) are
 * vertices with one numbering, actors first. The neighbors of an actor are bonds and those of a bond are
 * actors, so a step from actor to actor is two steps here.
 */
export interface ActorGraph {
  readonly actors: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Common names, in the same order. */
  readonly names: readonly string[];
  readonly isCountry: Uint8Array;
  /** How many ties each actor is party to. */
  readonly degrees: Uint32Array;
  /** How many members each has as a network. */
  readonly memberCounts: Uint32Array;
  /** By bond number: the vertex number minus the number of actors. */
  readonly bonds: Bonds;
  /** Where the neighbors of a vertex begin in `neighbors`; those of the last vertex end with the array. */
  readonly offsets: Uint32Array;
  readonly neighbors: Uint32Array;
}

/** The columns of `Days`; `listedUntil` is `FIRST_DAY` where lists do not speak for a tie. */
const DAYS = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest', 'listedUntil'] as const;

type DayColumns = Readonly<Record<(typeof DAYS)[number], Uint32Array>>;

export interface Bonds extends DayColumns {
  /** For ties; an empty text for containment. */
  readonly ids: readonly string[];
  readonly relations: readonly (Structure | null)[];
  /** For containment: the child. */
  readonly children: Int32Array;
  /** For containment. */
  readonly supports: readonly (Support | null)[];
  /** For ties, and nothing beyond them. */
  readonly accounts: readonly TieAccount[];
  readonly kinds: readonly string[];
  /** For ties: the ids of the sources that state each. */
  readonly sources: readonly (readonly string[])[];
  readonly strengths: Uint32Array;
}

/** The kind of a tie whose second party is a network. */
export const MEMBERSHIP = 'MEMBERSHIP';

/** A day before all others and one after, for missing bounds. */
export const [FIRST_DAY, LAST_DAY] = [0, 99_999_999];

/** The days of a tie without any bound. */
export const UNBOUNDED: Days = [FIRST_DAY, LAST_DAY, FIRST_DAY, LAST_DAY, FIRST_DAY];

/** `1988-11-08` as a number that sorts like the day. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** Builds the actor graph. Bonds to unknown actors are left out. */
export function toActorGraph(loaded: LoadedGraph): ActorGraph {
  const [rows, ties] = [inOrder(loaded.actors), inOrder(loaded.ties)];
  const actors = rows.map(({ id }) => id);
  const indexOf = new Map(actors.map((id, index) => [id, index]));
  const structures = rows.flatMap(({ id, stands }) =>
    stands.map((stand) => ({ ...stand, child: id })),
  );
  const ends = [
    ...ties.map(({ parties }) => parties),
    ...structures.map(({ child, parent }) => [child, parent]),
  ].map((ids) => [...new Set(ids.flatMap((id) => indexOf.get(id) ?? []))]);
  const degrees = new Uint32Array(actors.length);
  const memberCounts = new Uint32Array(actors.length);
  ties.forEach(({ kind }, bond) => {
    const parties = ends[bond] ?? [];
    for (const actor of parties) degrees[actor] = (degrees[actor] ?? 0) + 1;
    const [, network] = kind === MEMBERSHIP ? parties : [];
    if (network !== undefined) memberCounts[network] = (memberCounts[network] ?? 0) + 1;
  });
  return {
    ...{ actors, indexOf, degrees, memberCounts },
    names: rows.map(({ name }) => name),
    isCountry: Uint8Array.from(rows, ({ isCountry }) => (isCountry ? 1 : 0)),
    bonds: toBonds(ties, structures, indexOf),
    ...joined(actors.length, ends),
  };
}

/** The order of ids is that of every later step, so that a graph does not depend on how it was loaded. */
function inOrder<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => compareText(one.id, other.id));
}

function toBonds(
  ties: readonly LoadedTie[],
  structures: readonly (Stand & { readonly child: string })[],
  indexOf: ReadonlyMap<string, number>,
): Bonds {
  const strengths = [...ties, ...structures].map(({ strength }) => strength);
  const days = DAYS.map((name, at) => {
    const column = new Uint32Array(strengths.length).fill(UNBOUNDED[at] ?? FIRST_DAY);
    ties.forEach((tie, index) => (column[index] = tie.days[at] ?? FIRST_DAY));
    return [name, column] as const;
  });
  return {
    ids: [...ties.map(({ id }) => id), ...structures.map(() => '')],
    kinds: ties.map(({ kind }) => kind),
    sources: ties.map(({ sources }) => sources),
    relations: [...ties.map(() => null), ...structures.map(({ relation }) => relation)],
    supports: [...ties.map(() => null), ...structures.map(({ support }) => support)],
    accounts: ties.map(({ account }) => account),
    children: Int32Array.from([
      ...ties.map(() => -1),
      ...structures.map(({ child }) => indexOf.get(child) ?? -1),
    ]),
    strengths: Uint32Array.from(strengths),
    ...(Object.fromEntries(days) as DayColumns),
  };
}

/** Both directions, in the order of the bonds. */
function joined(actorCount: number, ends: readonly (readonly number[])[]) {
  const offsets = new Uint32Array(actorCount + ends.length + 1);
  ends.forEach((parties, bond) => {
    offsets[actorCount + bond + 1] = parties.length;
    for (const actor of parties) offsets[actor + 1] = (offsets[actor + 1] ?? 0) + 1;
  });
  for (let at = 1; at < offsets.length; at++)
    offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
  const neighbors = new Uint32Array(offsets.at(-1) ?? 0);
  const next = offsets.slice();
  const add = (from: number, to: number) => {
    const at = next[from] ?? 0;
    neighbors[at] = to;
    next[from] = at + 1;
  };
  ends.forEach((parties, bond) => {
    for (const actor of parties) {
      add(actor, actorCount + bond);
      add(actorCount + bond, actor);
    }
  });
  return { offsets, neighbors };
}

/** What an actor graph was made of, without the actors and ties that `isLeftOut`. */
export function loadedFrom(graph: ActorGraph, isLeftOut: (id: string) => boolean): LoadedGraph {
  const { actors, names, isCountry, bonds } = graph;
  const stands = new Map<number, Stand[]>();
  const ties: LoadedTie[] = [];
  bonds.ids.forEach((id, bond) => {
    const stand = standAt(graph, bond);
    if (stand !== undefined) addTo(stands, bonds.children[bond] ?? -1, stand);
    else if (!isLeftOut(id)) ties.push(...tieAt(graph, bond));
  });
  const kept = actors.flatMap((id, at) => {
    if (isLeftOut(id)) return [];
    const own = { id, name: names[at] ?? id, isCountry: isCountry[at] === 1 };
    return { ...own, stands: stands.get(at) ?? [] };
  });
  return { actors: kept, ties };
}

function standAt(graph: ActorGraph, bond: number): Stand | undefined {
  const { actors, bonds } = graph;
  const [relation, support] = [bonds.relations[bond], bonds.supports[bond]];
  if (!relation || !support) return undefined;
  const child = actors[bonds.children[bond] ?? -1];
  const parent = partiesAt(graph, bond).find((party) => party !== child) ?? '';
  return { relation, parent, strength: bonds.strengths[bond] ?? 0, support };
}

function tieAt(graph: ActorGraph, bond: number): readonly LoadedTie[] {
  const { bonds } = graph;
  const [id = '', kind = '', account] = [bonds.ids[bond], bonds.kinds[bond], bonds.accounts[bond]];
  if (account === undefined) return [];
  const [strength = 0, parties] = [bonds.strengths[bond], partiesAt(graph, bond)];
  const sources = bonds.sources[bond] ?? [];
  const days = DAYS.map((name, at) => bonds[name][bond] ?? UNBOUNDED[at]) as unknown as Days;
  return [{ id, kind, strength, days, parties, sources, account }];
}

function partiesAt({ actors, offsets, neighbors }: ActorGraph, bond: number): readonly string[] {
  const vertex = actors.length + bond;
  const parties = neighbors.subarray(offsets[vertex], offsets[vertex + 1]);
  return Array.from(parties, (actor) => actors[actor] ?? '');
}
