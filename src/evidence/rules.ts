import type { ClaimWord } from './claim.ts';
import { readFuzzyDate } from './fuzzyDate.ts';
import { independentOf } from './independence.ts';
import { isMoreExact } from './meaning.ts';
import type { Position } from './position.ts';
import { vaguenessOf } from './vagueness.ts';

/** A value that may still win, with the claims that have not been outdone. */
export interface Contender {
  readonly position: Position;
  readonly claims: readonly ClaimWord[];
}

interface Rule {
  /** Never none of them. */
  readonly keep: (contenders: readonly Contender[]) => readonly Contender[];
  /** The rule in words, completing "preferred: ...". */
  readonly because: (best: Contender, dropped: readonly Contender[]) => string;
}

/** In the order in which they decide. */
export const RULES: readonly Rule[] = [
  { keep: bestClaims(({ rank }) => RANKS.indexOf(rank)), because: byCurator },
  {
    keep: bestClaims(({ source }) => (source.read ? 0 : 1)),
    because: () => 'read, not known only by citation',
  },
  {
    keep: bestClaims(({ source }) => DIRECTNESS.indexOf(source.directness)),
    because: byDirectness,
  },
  { keep: mostExact, because: byExactness },
  { keep: mostSources, because: bySources },
  { keep: lastPublished, because: () => 'published later' },
  { keep: stated, because: () => 'stated, and denied with no better grounds' },
  { keep: smallestId, because: () => 'nothing else decides, so the smaller claim id' },
];

const RANKS: readonly ClaimWord['rank'][] = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const DIRECTNESS: readonly ClaimWord['source']['directness'][] = [
  'PRIMARY',
  'SECONDARY',
  'TERTIARY',
];

/** The smaller grade is the better. */
function bestClaims(gradeOf: (claim: ClaimWord) => number): Rule['keep'] {
  return (contenders) => {
    const best = Math.min(...contenders.map(({ claims }) => Math.min(...claims.map(gradeOf))));
    return contenders
      .map(({ position, claims }) => ({
        position,
        claims: claims.filter((claim) => gradeOf(claim) === best),
      }))
      .filter(({ claims }) => claims.length > 0);
  };
}

function byCurator({ claims }: Contender, dropped: readonly Contender[]) {
  const [best] = claims;
  if (best?.rank === 'PREFERRED')
    return `put first by the curator: ${best.reason ?? 'no reason given'}`;
  const reason = dropped[0]?.claims.find(({ rank }) => rank === 'DEPRECATED')?.reason;
  return `the other was set aside by the curator: ${reason ?? 'no reason given'}`;
}

function byDirectness({ claims }: Contender, dropped: readonly Contender[]) {
  const [best] = claims;
  const others = dropped
    .flatMap((contender) => contender.claims)
    .map(({ source }) => source.directness);
  const next = DIRECTNESS.find((directness) => others.includes(directness)) ?? 'TERTIARY';
  const read = best?.source.read ? 'read as a' : 'a';
  return `${read} ${(best?.source.directness ?? '').toLowerCase()} source over a ${next.toLowerCase()} one`;
}

function mostExact(contenders: readonly Contender[]) {
  return contenders.filter(
    ({ position: { meaning } }) =>
      !meaning ||
      !contenders.some(
        ({ position }) => position.meaning && isMoreExact(position.meaning, meaning),
      ),
  );
}

function byExactness(_: Contender, dropped: readonly Contender[]) {
  const claim = dropped[0]?.claims[0];
  return `more exact than ${claim ? vaguenessOf(claim) : 'the other'}`;
}

function mostSources(contenders: readonly Contender[]) {
  if (contenders.length === 1) return contenders;
  const counts = contenders.map(countOf);
  return contenders.filter((_, index) => counts[index] === Math.max(...counts));
}

function bySources(best: Contender, dropped: readonly Contender[]) {
  return `more independent sources: ${countOf(best)} over ${Math.max(...dropped.map(countOf))}`;
}

function countOf({ position }: Contender) {
  return independentOf(position.claims.filter(({ rank }) => rank !== 'DEPRECATED')).length;
}

/** A source is later only if all of the days that it may be of are; with no date it is neither. */
function lastPublished(contenders: readonly Contender[]) {
  const published = contenders.map(({ claims }) => latestOf(claims));
  return contenders.filter((_, index) => {
    const own = published[index];
    return (
      !own?.latest ||
      !published.some((other) => other?.earliest && other.earliest > (own.latest as string))
    );
  });
}

function latestOf(claims: readonly ClaimWord[]) {
  const dates = claims.flatMap(({ source }) => source.published ?? []).map(readFuzzyDate);
  return dates.reduce<ReturnType<typeof readFuzzyDate> | undefined>(
    (latest, date) => ((latest?.earliest ?? '') >= (date.earliest ?? '') ? (latest ?? date) : date),
    undefined,
  );
}

/** A denial wins by its grounds, never by chance. */
function stated(contenders: readonly Contender[]) {
  const statements = contenders.filter(({ position }) => position.meaning !== null);
  return statements.length > 0 ? statements : contenders;
}

function smallestId(contenders: readonly Contender[]) {
  const ids = contenders.map(({ claims }) => claims[0]?.id ?? '');
  const smallest = ids.reduce((a, b) => (a < b ? a : b), ids[0] ?? '');
  return contenders.filter((_, index) => ids[index] === smallest);
}
