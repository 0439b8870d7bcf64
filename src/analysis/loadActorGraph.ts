import type { ConfidenceLevel } from '../evidence/confidence.ts';
import { unavailable } from '../errors.ts';
import { strengthOf } from '../evidence/strength.ts';
import type { Support } from '../evidence/support.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../compose/statements.ts';
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
import type { Loading, Made } from './keepLoaded.ts';
import { touchedSince } from './touchedSince.ts';

/** Rows per read, small enough that decoding a response delays no other request noticeably. */
const PAGE = 5_000;

/** What the import noted as JSON. An earlier release did not: its record is served until the data files can be imported. */
export function readSupport(text: string | null): Support {
  const support = text === null ? undefined : (JSON.parse(text) as Partial<Support>);
  if (support?.titles !== undefined) return support as Support;
  throw unavailable('The record was imported by an earlier release, without what paths need.');
}

const [ACTORS, TIES, BESIDE] = ['actors', 'ties', 'tiesBeside'].map((name) =>
  readStatement(`_analysis/${name}.cypher`),
) as [string, string, string];

type Row = readonly unknown[];

/** Reads a part; returns whether it was the last. What fails can be called again. */
type Part = (reader: GraphReader) => Promise<boolean>;

/** Loads the whole graph or, where an earlier one is known, what imports have touched since then. */
export function createLoading(before: Made<ActorGraph> | undefined): Loading<ActorGraph> {
  const actors: LoadedActor[] = [];
  const ties: LoadedTie[] = [];
  const [toActor, toTie] = [createToActor(), createToTie()];
  /** Null: all of the record. */
  let touched: ReadonlySet<string> | null = null;
  const all = [
    { text: ACTORS, add: (row: Row) => void actors.push(toActor(row)) },
    { text: TIES, add: (row: Row) => void ties.push(toTie(row)) },
  ];
  const parts: Part[] = before === undefined ? all.map(wholeOf) : [difference(before)];
  return {
    async step(reader) {
      const [part] = parts;
      if (part === undefined) return made();
      if (await part(reader)) parts.shift();
      return undefined;
    },
  };

  function made(): ActorGraph {
    if (before === undefined || touched === null) return toActorGraph({ actors, ties });
    const kept = loadedFrom(before.of, (id) => touched?.has(id) === true);
    return toActorGraph({
      actors: [...kept.actors, ...actors],
      ties: [...kept.ties, ...ties],
    });
  }

  /** A relationship is counted to the actor that it leads from, so the ties of an actor may have changed with it. */
  function difference({ of, state }: Made<ActorGraph>): Part {
    return async (reader) => {
      const ids = await touchedSince(reader, state, 'ids');
      if (ids === null) {
        parts.push(...all.map(wholeOf));
        return true;
      }
      const beside = new Set([...ids, ...ids.flatMap((id) => tiesOf(of, id))]);
      touched = beside;
      const add = (row: Row) => void beside.add(row[0] as string);
      // What is beside is known once the ties of all actors are.
      parts.push(someOf({ text: BESIDE, add }, () => ids));
      parts.push(...all.map((one) => someOf(one, () => [...beside])));
      return true;
    };
  }
}

interface Read {
  readonly text: string;
  readonly add: (row: Row) => void;
}

/** Page by page. */
function wholeOf({ text, add }: Read): Part {
  let after = '';
  return async (reader) => {
    const rows = await reader.read(text, { after, size: PAGE, ids: [] });
    rows.forEach(add);
    after = (rows.at(-1)?.[0] ?? '') as string;
    return rows.length < PAGE;
  };
}

function someOf({ text, add }: Read, idsOf: () => readonly string[]): Part {
  let [done, ids]: [number, readonly string[] | undefined] = [0, undefined];
  return async (reader) => {
    ids ??= idsOf();
    const some = ids.slice(done, done + PAGE);
    const rows =
      some.length === 0 ? [] : await reader.read(text, { ids: some, after: '', size: 0 });
    rows.forEach(add);
    done += PAGE;
    return done >= ids.length;
  };
}

/** The ids of the ties that an actor had. */
function tiesOf({ actors, indexOf, offsets, neighbours, bonds }: ActorGraph, id: string): string[] {
  const actor = indexOf.get(id);
  if (actor === undefined) return [];
  return [...neighbours.subarray(offsets[actor], offsets[actor + 1])].flatMap(
    (bond) => bonds.ids[bond - actors.length] || [],
  );
}

/** Most actors are located by the same few sources, so what is said of these is kept once. */
function createToActor() {
  const known = new Map<string | null, Support>();
  const supportIn = (text: string | null): Support => {
    const support = known.get(text) ?? readSupport(text);
    known.set(text, support);
    return support;
  };
  return ([id, name, isCountry, stands]: Row): LoadedActor => ({
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
  level: ConfidenceLevel,
  sourceCount: number,
  support: string | null,
];

/** What many ties share is kept once. */
function createToTie() {
  const known = new Map<unknown, unknown>();
  const once = <Text extends string | null>(text: Text): Text => {
    const same = (known.get(text) ?? text) as Text;
    known.set(text, same);
    return same;
  };
  return ([id, kind, level, sourceCount, days, parties, account]: Row): LoadedTie => {
    const bounds = (days as (string | null)[]).map((day, at) =>
      day === null ? UNBOUNDED[at] : dayNumber(day),
    );
    const [name, start, end, lastConfirmed, status, support] = account as AccountRow;
    return {
      ...{ id: id as string, kind: kind as string },
      strength: strengthOf(level as ConfidenceLevel, sourceCount as number),
      days: bounds as unknown as Days,
      parties: parties as string[],
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
  support: string | null,
];
