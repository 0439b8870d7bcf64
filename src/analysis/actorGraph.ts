import type { SourceWord } from '../evidence/claim.ts';

/** How one actor is contained in another. */
export type Structure = 'LOCATED_IN' | 'PART_OF' | 'WITHIN';

/** An actor, as the actor graph stores it. */
export interface LoadedActor {
  readonly id: string;
  readonly name: string;
  readonly isCountry: boolean;
}

/** A tie, as the actor graph stores it. */
export interface LoadedTie {
  readonly id: string;
  readonly kind: string;
  readonly strength: number;
  /**
   * `startEarliest`, `startLatest`, the earliest end or else the last confirmation, `endLatest`: ISO days, null
   * where there is no bound.
   */
  readonly days: readonly (string | null)[];
  readonly parties: readonly string[];
}

/** A containment relation between two actors. */
export interface LoadedStructure {
  readonly child: string;
  readonly parent: string;
  readonly relation: Structure;
  readonly strength: number;
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
  /** All sources of the record by id, so that a claim read later only needs the id of its source. */
  readonly sources: ReadonlyMap<string, SourceWord>;
  readonly isCountry: Uint8Array;
  /** How many ties each actor is party to. */
  readonly degrees: Uint32Array;
  /** By bond number: the vertex number minus the number of actors. */
  readonly bonds: Bonds;
  /** Where the neighbors of a vertex begin in `neighbours`; those of the last vertex end with the array. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

export interface Bonds {
  /** For ties; an empty text for containment. */
  readonly ids: readonly string[];
  readonly relations: readonly (Structure | null)[];
  /** For containment: the child. */
  readonly children: Int32Array;
  readonly kinds: readonly string[];
  readonly strengths: Uint32Array;
  readonly startEarliest: Uint32Array;
  readonly startLatest: Uint32Array;
  readonly endEarliest: Uint32Array;
  readonly endLatest: Uint32Array;
}

/** A day before all others and one after, for missing bounds. */
export const [FIRST_DAY, LAST_DAY] = [0, 99_999_999];

/** `1988-11-08` as a number that sorts like the day. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** Builds the actor graph from loaded actors and bonds. Bonds to unknown actors are left out. */
export function toActorGraph(loaded: {
  readonly actors: readonly LoadedActor[];
  readonly sources: ReadonlyMap<string, SourceWord>;
  readonly ties: readonly LoadedTie[];
  readonly structures: readonly LoadedStructure[];
}): ActorGraph {
  const { sources, ties, structures } = loaded;
  const actors = loaded.actors.map(({ id }) => id);
  const indexOf = new Map(actors.map((id, index) => [id, index]));
  const ends = [
    ...ties.map(({ parties }) => parties),
    ...structures.map(({ child, parent }) => [child, parent]),
  ].map((ids) => [...new Set(ids.flatMap((id) => indexOf.get(id) ?? []))]);
  const degrees = new Uint32Array(actors.length);
  for (const parties of ends.slice(0, ties.length))
    for (const actor of parties) degrees[actor] = (degrees[actor] ?? 0) + 1;
  return {
    ...{ actors, indexOf, sources, degrees },
    names: loaded.actors.map(({ name }) => name),
    isCountry: Uint8Array.from(loaded.actors, ({ isCountry }) => (isCountry ? 1 : 0)),
    bonds: toBonds(ties, structures, indexOf),
    ...joined(actors.length, ends),
  };
}

function toBonds(
  ties: readonly LoadedTie[],
  structures: readonly LoadedStructure[],
  indexOf: ReadonlyMap<string, number>,
): Bonds {
  const strengths = [...ties, ...structures].map(({ strength }) => strength);
  const days = (at: number, missing: number) => {
    const column = new Uint32Array(strengths.length).fill(missing);
    ties.forEach((tie, index) => {
      const day = tie.days[at];
      if (day != null) column[index] = dayNumber(day);
    });
    return column;
  };
  return {
    ids: [...ties.map(({ id }) => id), ...structures.map(() => '')],
    kinds: ties.map(({ kind }) => kind),
    relations: [...ties.map(() => null), ...structures.map(({ relation }) => relation)],
    children: Int32Array.from([
      ...ties.map(() => -1),
      ...structures.map(({ child }) => indexOf.get(child) ?? -1),
    ]),
    strengths: Uint32Array.from(strengths),
    startEarliest: days(0, FIRST_DAY),
    startLatest: days(1, LAST_DAY),
    endEarliest: days(2, FIRST_DAY),
    endLatest: days(3, LAST_DAY),
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
  const neighbours = new Uint32Array(offsets.at(-1) ?? 0);
  const next = offsets.slice();
  const add = (from: number, to: number) => {
    const at = next[from] ?? 0;
    neighbours[at] = to;
    next[from] = at + 1;
  };
  ends.forEach((parties, bond) => {
    for (const actor of parties) {
      add(actor, actorCount + bond);
      add(actorCount + bond, actor);
    }
  });
  return { offsets, neighbours };
}
