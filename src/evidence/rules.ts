import type { Sentence } from '../words/words.ts';
import { type ClaimWord, upheldIn } from './claim.ts';
import { type ContestRule, UNDECIDED } from './contest.ts';
import { distanceOf } from './directness.ts';
import { independentOf } from './independence.ts';
import { isMoreExact, isOpen } from './meaning.ts';
import { type ValuePosition, agreeingWithSeveral } from './position.ts';
import { lastPublished } from './publication.ts';
import { curatorText, directnessText, exactnessText, sourcesText } from './ruleText.ts';

/** A value that can still win, with those of its claims that have not been outranked. */
export interface Contender {
  readonly position: ValuePosition;
  readonly claims: readonly ClaimWord[];
}

interface Rule {
  readonly rule: ContestRule;
  /** Never empty. */
  readonly keep: (contenders: readonly Contender[]) => readonly Contender[];
  /** The rule in words that complete "Reason: ...". */
  readonly because: (best: Contender, dropped: readonly Contender[]) => Sentence;
}

/** In the order in which they decide. */
export const RULES: readonly Rule[] = [
  { rule: 'CURATOR', keep: byGrade(({ rank }) => RANKS.indexOf(rank)), because: curatorText },
  {
    rule: 'SOURCE_READ',
    keep: byGrade(({ source }) => (source.read ? 0 : 1)),
    because: () => (words) => words.rules.sourceRead,
  },
  {
    rule: 'DATE_OVER_BOUND',
    keep: withoutBareBounds,
    because: () => (words) => words.rules.dateOverBound,
  },
  { rule: 'DIRECTNESS', keep: byGrade(distanceOf), because: directnessText },
  { rule: 'EXACTNESS', keep: mostExact, because: exactnessText },
  {
    rule: 'INDEPENDENT_SOURCES',
    keep: withMostSources,
    because: (best, dropped) => sourcesText(sourceCounts([best, ...dropped])),
  },
  {
    rule: 'PUBLISHED_LATER',
    keep: lastPublished,
    because: () => (words) => words.rules.publishedLater,
  },
  {
    rule: 'STATED_OVER_DENIED',
    keep: stated,
    because: () => (words) => words.rules.statedOverDenied,
  },
  { rule: UNDECIDED.rule, keep: firstInOrder, because: () => (words) => words.rules.undecided },
];

const RANKS: readonly ClaimWord['rank'][] = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** Lower grades are better. */
function byGrade(gradeOf: (claim: ClaimWord) => number): Rule['keep'] {
  return (contenders) => {
    const best = Math.min(...contenders.flatMap(({ claims }) => claims.map(gradeOf)));
    return contenders
      .map(({ position, claims }) => ({
        position,
        claims: claims.filter((claim) => gradeOf(claim) === best),
      }))
      .filter(({ claims }) => claims.length > 0);
  };
}

/** An open bound such as "by 2012" does not compete with 1988: it does not say when. */
function withoutBareBounds(contenders: readonly Contender[]) {
  const meanings = contenders.flatMap(({ position }) => position.meaning ?? []);
  return contenders.filter(
    ({ position: { meaning } }) =>
      !meaning || !isOpen(meaning) || !meanings.some((other) => isMoreExact(other, meaning)),
  );
}

function mostExact(contenders: readonly Contender[]) {
  const meanings = contenders.flatMap(({ position }) => position.meaning ?? []);
  return contenders.filter(
    ({ position: { meaning } }) =>
      !meaning || !meanings.some((other) => isMoreExact(other, meaning)),
  );
}

function withMostSources(contenders: readonly Contender[]) {
  const counts = sourceCounts(contenders).map(({ sources }) => sources);
  const most = Math.max(...counts);
  return contenders.filter((_, index) => counts[index] === most);
}

/** A claim that several of them satisfy counts for none. */
function sourceCounts(contenders: readonly Pick<Contender, 'position'>[]) {
  const positions = contenders.map(({ position }) => position);
  const several = agreeingWithSeveral(positions);
  return positions.map((position) => {
    const claims = position.claims.filter((claim) => !several.has(claim));
    return { position, sources: independentOf(upheldIn(claims), position.claims).length };
  });
}

/** A denial wins by its evidence, never by chance. */
function stated(contenders: readonly Contender[]) {
  const statements = contenders.filter(({ position }) => position.meaning !== null);
  return statements.length > 0 ? statements : contenders;
}

function firstInOrder(contenders: readonly Contender[]) {
  const texts = contenders.map(({ position }) => position.text);
  const first = texts.reduce((a, b) => (isBefore(a, b) ? a : b), texts[0] ?? '');
  return contenders.slice(texts.indexOf(first)).slice(0, 1);
}

/** Numbers by their size, other texts in alphabetical order. */
function isBefore(a: string, b: string): boolean {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) || difference === 0 ? a < b : difference < 0;
}
