import type { Confidence } from '../../evidence/confidence.ts';
import { strengthOf } from '../../evidence/support/strength.ts';
import type { Support } from '../../evidence/support/support.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import {
  type ActorGraph,
  type Days,
  type LoadedActor,
  type LoadedTie,
  type Structure,
  UNBOUNDED,
  dayNumber,
  loadedFrom,
  toActorGraph,
} from './actorGraph.ts';
import {
  type Loader,
  type PagedRow,
  type Part,
  type Snapshot,
  inParts,
  keepLoaded,
  someOf,
  wholeOf,
} from '../loading/keepLoaded.ts';
import { remember } from '../../record/words/remember.ts';
import { touchedSince } from '../loading/touchedSince.ts';

const PAGE = 5_000;

const ACTORS = readStatement('_analysis/actors.cypher');
const TIES = readStatement('_analysis/ties.cypher');
const BESIDE = readStatement('_analysis/tiesBeside.cypher');

/** Loads the whole graph or, where an earlier one is known, what imports have touched since then. */
export function createLoading(before: Snapshot<ActorGraph> | undefined): Loader<ActorGraph> {
  const actors: LoadedActor[] = [];
  const ties: LoadedTie[] = [];
  const [toActor, toTie] = [createToActor(), createToTie()];
  /** Null: all of the record. */
  let touched: ReadonlySet<string> | null = null;
  const all = [
    { text: ACTORS, size: PAGE, add: (row: PagedRow) => void actors.push(toActor(row)) },
    { text: TIES, size: PAGE, add: (row: PagedRow) => void ties.push(toTie(row)) },
  ];
  const parts: Part[] = before === undefined ? all.map(wholeOf) : [difference(before)];
  return inParts(parts, () => Promise.resolve(made()));

  function made(): ActorGraph {
    if (before === undefined || touched === null) return toActorGraph({ actors, ties });
    const kept = loadedFrom(before.of, (id) => touched?.has(id) === true);
    return toActorGraph({ actors: [...kept.actors, ...actors], ties: [...kept.ties, ...ties] });
  }

  /** A relationship is counted to the actor that it leads from, so the ties of an actor may have changed with it. */
  function difference({ of, state }: Snapshot<ActorGraph>): Part {
    return async (reader) => {
      const ids = await touchedSince(reader, state);
      if (ids === null) {
        parts.push(...all.map(wholeOf));
        return true;
      }
      const beside = new Set([...ids, ...ids.flatMap((id) => tiesOf(of, id))]);
      touched = beside;
      const add = (row: PagedRow) => void beside.add(row[0] as string);
      // What is beside is known once the ties of all actors are.
      parts.push(someOf({ text: BESIDE, size: PAGE, add }, () => ids));
      parts.push(...all.map((one) => someOf(one, () => [...beside])));
      return true;
    };
  }
}

/** The actor graph of the record that the operation reads. */
export const actorGraphOf = keepLoaded(createLoading);

/** The ids of the ties that an actor had. */
function tiesOf({ actors, indexOf, offsets, neighbors, bonds }: ActorGraph, id: string): string[] {
  const actor = indexOf.get(id);
  if (actor === undefined) return [];
  return [...neighbors.subarray(offsets[actor], offsets[actor + 1])].flatMap(
    (bond) => bonds.ids[bond - actors.length] || [],
  );
}

/** Most actors are located by the same few sources, so what is said of these is kept once. */
function createToActor() {
  const supportIn = remember((text: string) => JSON.parse(text) as Support);
  return ([id, name, isCountry, stands]: PagedRow): LoadedActor => ({
    ...{ id: id as string, name: name as string, isCountry: isCountry as boolean },
    stands: (stands as StandRow[]).map(([relation, parent, level, sourceCount, support]) => ({
      ...{ relation, parent, strength: strengthOf(level, sourceCount) },
      support: supportIn(support),
    })),
  });
}

type StandRow = readonly [
  relation: Structure,
  parent: string,
  level: Confidence['level'],
  sourceCount: number,
  support: string,
];

/** What many ties share is kept once. */
function createToTie() {
  const same = remember((text: string | null) => text);
  const once = <Text extends string | null>(text: Text) => same(text) as Text;
  const listOf = remember((ids: string) => ids.split(' ').map(once));
  const listOnce = (ids: readonly string[]) => (ids.length === 0 ? [] : listOf(ids.join(' ')));
  return ([id, kind, level, sourceCount, days, parties, account, sources]: PagedRow): LoadedTie => {
    const bounds = (days as (string | null)[]).map((day, at) =>
      day === null ? UNBOUNDED[at] : dayNumber(day),
    );
    const [name, start, end, lastConfirmed, status, support] = account as AccountRow;
    return {
      ...{ id: id as string, kind: kind as string },
      strength: strengthOf(level as Confidence['level'], sourceCount as number),
      days: bounds as unknown as Days,
      parties: parties as string[],
      sources: listOnce(sources as string[]),
      account: {
        ...{ name, start: once(start), end: once(end), lastConfirmed: once(lastConfirmed) },
        ...{ status: once(status), support: once(support) },
      },
    };
  };
}

type AccountRow = readonly [
  name: string,
  start: string | null,
  end: string | null,
  lastConfirmed: string | null,
  status: string,
  support: string,
];
