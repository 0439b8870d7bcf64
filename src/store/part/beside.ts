import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { addTo, groupBy } from '../../evidence/groups/groupBy.ts';
import type { Register } from '../../record/subjects/register.ts';
import { type SidedTie, kindsAlongside, ownPairs, pairsOf, sidedTie } from '../beside/sidedTie.ts';
import { listedTiesIn } from '../project/gathering.ts';
import type { Properties } from '../../projection/projection.ts';
import { type Registers, tiesAsStored } from './readBeyond.ts';

/** What ties have from other ties. */
export interface Beside {
  /** Of ties that the graph may not have as they are now; null for those that have nothing. */
  readonly now: ReadonlyMap<string, Properties | null>;
  /** Other ties of which that may differ. */
  readonly more: readonly string[];
}

/** More pairs of actors than this are not looked up one by one. */
const MOST_PAIRS = 20_000;

/**
 * Finds which kinds of ties are beside those ties whose parties, places or kind changed, and beside `remade`. Null if there are too many,
 * or if the graph has other kinds than it should have.
 */
export async function findBeside(
  run: Run,
  states: Registers,
  { ids, remade }: { readonly ids: ReadonlySet<string>; readonly remade: ReadonlySet<string> },
): Promise<Beside | null> {
  const [was, is] = [sidedIn(states.before, ids), sidedIn(states.after, ids)];
  const isMade = (id: string) => remade.has(id) || sidesOf(was.get(id)) !== sidesOf(is.get(id));
  const made = [...new Set([...was.keys(), ...is.keys()])].filter(isMade);
  if (made.length === 0) return { now: new Map(), more: [] };
  const [old, now] = [was, is].map((ties) => made.flatMap((id) => ties.get(id) ?? []));
  const pairs = pairsAround([...(old ?? []), ...(now ?? [])]);
  if (pairs.length > MOST_PAIRS) return null;
  const found = await run(readStatement('_import/partBeside.cypher'), { pairs, besides: made });
  const others = groupBy(found.map(toOther), ({ pair }) => pair);
  const [before, after] = [kindsBeside(old ?? [], others), kindsBeside(now ?? [], others)];
  const stored = await tiesAsStored(run, made);
  const isAsStored = [...before.own].every(([id, own]) => textOf(own) === textOf(stored.get(id)));
  if (!isAsStored) return null;
  const all = new Map(made.map((id) => [id, after.own.get(id) ?? null]));
  return { now: all, more: differing(before, after, others) };
}

function sidedIn(register: Register, ids: ReadonlySet<string>): ReadonlyMap<string, SidedTie> {
  const ties = listedTiesIn(register).filter(({ id }) => ids.has(id));
  return new Map(ties.map((tie) => [tie.id, sidedTie(tie, register)]));
}

function sidesOf(tie: SidedTie | undefined): string {
  return tie === undefined ? '' : JSON.stringify([tie.kind, tie.sides]);
}

const textOf = (kinds: Properties = {}) => JSON.stringify(NAMES.map((name) => kinds[name]));

/** Each two actors that ties join, or that contain such actors. */
function pairsAround(ties: readonly SidedTie[]) {
  const pairs = new Map<string, { key: string; from: string; to: string; isOwn: boolean }>();
  for (const tie of ties) {
    const own = ownPairs(tie);
    const depth = new Map(tie.sides.map((side) => [side[0] ?? '', side.length]));
    for (const key of pairsOf(tie.sides)) {
      const isOwn = own.has(key) || pairs.get(key)?.isOwn === true;
      // Less lies within what has more around it.
      const [from = '', to = ''] = key
        .split(' ')
        .sort((a, b) => (depth.get(b) ?? 0) - (depth.get(a) ?? 0));
      pairs.set(key, { key, from, to, isOwn });
    }
  }
  return [...pairs.values()];
}

/** A tie that is as it was; `stored` is what it has from other ties. */
function toOther({ pair, place, id, kind, ...stored }: Record<string, unknown>) {
  return {
    ...{ pair: pair as string, isInside: place === 'INSIDE' },
    ...{ id: id as string, kind: kind as string, stored: stored as Properties },
  };
}

type Others = ReadonlyMap<string, readonly ReturnType<typeof toOther>[]>;

const NAMES = ['kindsAlongside', 'kindsInside', 'kindsContaining'] as const;

/** The kinds beside some ties, and those beside others because of these: by the name of a property and the id. */
function kindsBeside(ties: readonly SidedTie[], others: Others) {
  const [own, given] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const put = (kinds: typeof own, id: string, name: (typeof NAMES)[number], kind: string) =>
    addTo(kinds, `${name} ${id}`, kind);
  for (const tie of ties) {
    const pairs = ownPairs(tie);
    for (const pair of pairsOf(tie.sides))
      for (const other of others.get(pair) ?? []) {
        if (other.isInside && !pairs.has(pair)) continue;
        put(own, tie.id, other.isInside ? 'kindsInside' : 'kindsContaining', other.kind);
        put(given, other.id, other.isInside ? 'kindsContaining' : 'kindsInside', tie.kind);
        if (other.isInside || !pairs.has(pair)) continue;
        put(own, tie.id, 'kindsAlongside', other.kind);
        put(given, other.id, 'kindsAlongside', tie.kind);
      }
  }
  const all = [...kindsAlongside(ties)].map(([id, kinds]): [string, Properties] => {
    const withOthers = NAMES.map((name) => {
      const more = [...(kinds[name] as readonly string[]), ...(own.get(`${name} ${id}`) ?? [])];
      return [name, [...new Set(more)].sort()];
    });
    return [id, Object.fromEntries(withOthers) as Properties];
  });
  return { own: new Map(all), given };
}

type Kinds = ReturnType<typeof kindsBeside>;

/** Other ties that may have lost a kind, or have one that they did not have. */
function differing(before: Kinds, after: Kinds, others: Others): readonly string[] {
  const all = new Map([...others.values()].flat().map((other) => [other.id, other.stored]));
  return [...all].flatMap(([id, stored]) => {
    const isOther = NAMES.some((name) => {
      const [old, now] = [before, after].map(({ given }) => given.get(`${name} ${id}`) ?? []);
      const has = (stored[name] ?? []) as readonly string[];
      const isLost = old?.some((kind) => now?.includes(kind) !== true);
      return isLost === true || now?.some((kind) => !has.includes(kind)) === true;
    });
    return isOther ? [id] : [];
  });
}
