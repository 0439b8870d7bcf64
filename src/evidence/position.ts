import { type ClaimWord, compareText, inOrder } from './claim.ts';
import { groupBy } from './groups/groupBy.ts';
import { type Meaning, covers, meaningOf } from './meaning.ts';

/** One of the values that sources give, or the denial of one. */
export interface ValuePosition {
  readonly text: string;
  /** Null for a denial, which agrees with no value. */
  readonly meaning: Meaning | null;
  /** The claims that state exactly this. */
  readonly own: readonly ClaimWord[];
  /** Those, and the less exact claims that it satisfies: a claim of 1979 supports October 1979. */
  readonly claims: readonly ClaimWord[];
}

/** What a source denies. */
export interface Denial extends ValuePosition {
  readonly denied: Meaning;
}

/** The stated positions, one for each meaning, in a fixed order. `claims` are in order and support something. */
export function positionsOf(claims: readonly ClaimWord[]): ValuePosition[] {
  const groups = groupBy(claims, (claim) => meaningOf(claim).key);
  const all = [...groups.values()].map((own) => ({ meaning: meaningOf(own[0] as ClaimWord), own }));
  return all
    .map(({ meaning, own }) => ({
      text: textOf(own),
      meaning,
      own,
      claims: [...own, ...vaguerThan(meaning, all)],
    }))
    .sort((a, b) => compareText(a.text, b.text));
}

function vaguerThan(meaning: Meaning, all: readonly Pick<ValuePosition, 'own' | 'meaning'>[]) {
  if (!meaning.range) return [];
  const vaguer = all.filter(
    (other) =>
      other.meaning?.key !== meaning.key && other.meaning && covers(other.meaning, meaning),
  );
  return inOrder(vaguer.flatMap(({ own }) => own));
}

/** The denied positions, one for each meaning. */
export function denialsOf(claims: readonly ClaimWord[]): Denial[] {
  return positionsOf(claims).map(({ text, meaning, own, claims }) => ({
    text: `not ${text}`,
    meaning: null,
    denied: meaning as Meaning,
    own,
    claims,
  }));
}

/** Prefers a text that includes the source's own name for the party. */
function textOf(own: readonly ClaimWord[]) {
  const [first] = own;
  const named =
    first?.form === 'SET'
      ? own.find(({ value }) => value !== meaningOf({ value, form: 'SET' }).key)
      : undefined;
  return (named ?? first)?.value ?? '';
}

/** The claims that several positions satisfy and none states, so that they decide between none of them: 1979, where others say June and November 1979. */
export function agreeingWithSeveral(
  positions: readonly Pick<ValuePosition, 'claims' | 'own'>[],
): ReadonlySet<ClaimWord> {
  const own = new Set(positions.flatMap((position) => position.own));
  const groups = groupBy(
    positions.flatMap(({ claims }) => claims),
    ({ id }) => id,
  );
  const shared = [...groups.values()].flatMap(([claim, ...more]) =>
    claim && more.length > 0 && !own.has(claim) ? [claim] : [],
  );
  return new Set(shared);
}
