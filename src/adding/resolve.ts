import { type Decisions, type MatchDecision, decisionOn } from './decisions.ts';
import { type FileThing, type KeyMatch, type Mention, isDerived } from './mapped.ts';
import type { Holdings } from './record.ts';
import { createFinder } from './resolveLike.ts';
import { slug } from './slug.ts';
import { searchKey } from '../names/searchKey.ts';

/** What a key stands for. */
export type Resolution =
  | { readonly state: 'HELD' | 'MADE'; readonly id: string }
  | {
      readonly state: 'OPEN' | 'REFUSED' | 'PASSED';
      readonly because: string;
      /** Whether it was passed since it is not on record. */
      readonly isMissing?: boolean;
      /** Ids on record that a tie may be. */
      readonly candidates?: readonly string[];
    };

interface Known {
  readonly matched: ReadonlyMap<string, KeyMatch>;
  readonly decisions: Decisions;
  readonly held: Holdings;
}

/** Finds the id of each key once: on record, or a new one. */
export function createResolver({ matched, decisions, held }: Known) {
  let mapped: ReadonlyMap<string, FileThing> = new Map();
  const known = new Map<string, Resolution>();
  const refused = new Map<string, Resolution>();
  const labelOf = (key: string) => mapped.get(key)?.label ?? '';
  const endOf = (key: string) => [labelOf(key), resolve(key)] as const;
  const ids = idMaker(held);
  const once = onceMaker(held, ids.make);
  const findTie = createTieFinder(held, ids.make);
  const findLike = createFinder(held, ids.make);

  function resolve(key: string): Resolution {
    const found = known.get(key) ?? refused.get(key) ?? find(key);
    known.set(key, found);
    return found;
  }
  function find(key: string): Resolution {
    const one = mapped.get(key);
    if (one === undefined) return { state: 'REFUSED', because: `nothing is known of "${key}"` };
    const decision = decisionOn(decisions, one);
    const settled = whyNot(one, decision) ?? sameBy(decision, held);
    if (settled !== undefined) return settled;
    // What was to be added is made again if the rows were not written.
    if (decision?.decision === 'distinct' || decision?.decision === 'added') return once.make(one);
    if (one.asks.by === 'PARTIES') return findTie(one, one.asks.parties.map(endOf));
    if (one.asks.by === 'LIKE') return findLike(one, { resolve, labelOf });
    if (one.asks.by === 'ROW') return { state: 'MADE', id: '' };
    return judged(one, matched.get(key)) ?? once.make(one);
  }
  return {
    resolve,
    /** Takes the things of the next part of the files. What was made before is on record, and else forgotten: there may be a million keys. */
    begin: (things: typeof mapped): void => {
      known.clear();
      ids.begin();
      once.begin();
      mapped = things;
    },
    /** What cannot be made is refused from now on; what follows from other things is not named in later parts. */
    refuse: ({ key, asks }: FileThing, because: string): void => {
      if (!isDerived(asks)) refused.set(key, { state: 'REFUSED', because });
    },
  };
}

/** Why a thing is left alone, whatever is on record; undefined if it is not. */
function whyNot({ refused, leftOut }: FileThing, decision?: MatchDecision): Resolution | undefined {
  if (refused !== undefined) return { state: 'REFUSED', because: refused };
  if (leftOut !== undefined) return { state: 'PASSED', because: leftOut };
  if (decision?.decision === 'skip') return { state: 'PASSED', because: 'skipped by decision' };
  return undefined;
}

type TieEnd = readonly [label: string, end: Resolution];

/** Of the parties of a tie; else why it has none. */
function idsOf(
  ends: readonly TieEnd[],
): readonly string[] | Exclude<Resolution, { readonly id: string }> {
  for (const [label, end] of ends)
    if (!('id' in end)) return { ...end, because: `${label}: ${end.because}` };
  const ids = ends.flatMap(([, end]) => ('id' in end ? [end.id] : []));
  if (new Set(ids).size > 1) return ids;
  return { state: 'REFUSED', because: `expected two parties, but got "${ids[0] ?? ''}" twice` };
}

/** What a decision says that a thing is; undefined if it says none, or was to be added and the rows were not written. */
function sameBy(decision: MatchDecision | undefined, held: Holdings): Resolution | undefined {
  if (decision?.decision !== 'same' && decision?.decision !== 'added') return undefined;
  const id = held.current(decision.id);
  if (held.has(id)) return { state: 'HELD', id };
  if (decision.decision === 'added') return undefined;
  const because = `the decision names "${decision.id}", which is not on record`;
  return { state: 'REFUSED', because };
}

/** What follows from the match of a thing; undefined if it is to be made. */
function judged(one: FileThing, match: KeyMatch | undefined): Resolution | undefined {
  const { verdict = 'NEW', candidates = [], because } = match ?? {};
  const [best] = candidates;
  if (verdict === 'SAME' && best !== undefined) return { state: 'HELD', id: best.id };
  if (verdict !== 'NEW')
    return { state: 'OPEN', because: because ?? openness(one, candidates.length) };
  if (one.ifMissing === 'REFUSE')
    return {
      state: 'REFUSED',
      because: `expected an id on record, but got "${one.label}"; correct it in the table or the mapping, or name its id in "words"`,
    };
  if (one.ifMissing !== 'MAKE' && one.ifMissing !== 'MAKE_IF_NAMED')
    return { state: 'PASSED', because: 'it is not on record', isMissing: true };
  return undefined;
}

function cellIn({ rows }: FileThing, column: string): string | undefined {
  return rows.find(({ cells }) => cells[column] !== undefined)?.cells[column];
}

/** The parties; of ties that two actors can have several of, also the kind and the year. */
function tieIdFrom(one: FileThing, ids: readonly string[]): string {
  if (one.type === 'SisterTie') return ids.toSorted().join('--');
  const kind = cellIn(one, 'kind')?.toLowerCase().replaceAll('_', '-');
  const position = slug(cellIn(one, 'position') ?? '', WORDS);
  const told = [kind, yearIn(cellIn(one, 'signed')), position].filter((part) => part);
  return [...ids, ...(told.length > 0 ? [told.join('-')] : [])].join('--');
}

/** In an id made of a position. */
const WORDS = 5;

function yearIn(date: string | null | undefined): string | undefined {
  return /\d{4}/.exec(date ?? '')?.[0];
}

/**
 * A tie of ports is another than that of their cities. Of several sister ties, the one of the same kind is meant; of others, one of another
 * kind, an agreement of another year, or another position, is another one.
 */
function fittingTies(held: Holdings, one: FileThing, parties: readonly string[]) {
  const kind = cellIn(one, 'kind');
  const all = held.tiesOf(parties, one.rows[0]?.table ?? '');
  if (one.type !== 'SisterTie') return all.filter((id) => isSameTie(held, one, id));
  const known = all.filter(
    (id) => (held.value(id, 'kind') === 'SISTER_PORT') === (kind === 'SISTER_PORT'),
  );
  const same = known.filter((id) => held.value(id, 'kind') === (kind ?? 'SISTER_CITY'));
  return known.length > 1 && same.length === 1 ? same : known;
}

function isSameTie({ value }: Holdings, one: FileThing, id: string): boolean {
  const [kind = null, position] = [cellIn(one, 'kind'), cellIn(one, 'position')];
  const [year, held] = [cellIn(one, 'signed'), value(id, 'signed')].map(yearIn);
  const known = value(id, 'position');
  return (
    (kind === null || kind === value(id, 'kind')) &&
    (year === undefined || held === undefined || year === held) &&
    (position === undefined || known === null || searchKey(position) === searchKey(known))
  );
}

/** What is not on record gets an id. */
function idMaker(held: Holdings) {
  const taken = new Set<string>();
  const isKept = (id: string) => held.typeOf(id) !== undefined;
  return {
    /** What is on record by now needs no other note. */
    begin: (): void => {
      for (const id of taken) if (isKept(id)) taken.delete(id);
    },
    make: ({ idFrom, orIdFrom = '', label, key }: FileThing): string => {
      const [base = ''] = [idFrom, slug(label), slug(key)].filter((text) => text);
      for (let count = 1; ; count++) {
        const id =
          count === 1 ? base : count === 2 && orIdFrom !== '' ? orIdFrom : `${base}--${count}`;
        if (held.has(id) || isKept(id) || taken.has(id)) continue;
        taken.add(id);
        return id;
      }
    },
  };
}

/** What several keys ask for is made for the first of them. */
function onceMaker(held: Holdings, freshId: (one: FileThing) => string) {
  const ids = new Map<string, string>();
  const made = new Set<string>();
  return {
    begin: () => made.clear(),
    make: (one: FileThing): Resolution => {
      const thing = one.thing ?? one.key;
      const id = ids.get(thing) ?? freshId(one);
      if (made.has(id) || held.typeOf(id) !== undefined) return { state: 'HELD', id };
      ids.set(thing, id);
      made.add(id);
      return { state: 'MADE', id };
    },
  };
}

/** Finds or makes the tie of some parties. Two statements about one new tie share its id; a tie of ports is another one. */
function createTieFinder(held: Holdings, freshId: (one: FileThing) => string) {
  const made = new Map<string, string>();
  return (one: FileThing, ends: readonly TieEnd[]): Resolution => {
    const parties = idsOf(ends);
    if ('because' in parties) return parties;
    const known = fittingTies(held, one, parties);
    const [only] = known;
    if (known.length > 1)
      return { state: 'OPEN', because: 'the parties have several ties', candidates: known };
    if (only !== undefined) return { state: 'HELD', id: only };
    const isOfPorts = cellIn(one, 'kind') === 'SISTER_PORT';
    const idFrom = tieIdFrom(one, parties);
    const key = [one.rows[0]?.table, isOfPorts, idFrom].join(' ');
    const id = made.get(key) ?? freshId({ ...one, idFrom });
    made.set(key, id);
    return { state: 'MADE', id };
  };
}

function openness({ label }: FileThing, count: number): string {
  return count === 1
    ? `"${label}" may be one on record`
    : `"${label}" may be one of ${count} on record`;
}

/** The text of a reference in a cell. */
export function referenceText({ role, named }: Mention, id: string): string {
  return `${role === undefined ? '' : `${role}:`}${id}${named === undefined ? '' : `=${named}`}`;
}
