import { ENGLISH, type Words } from '../words/words.ts';
import {
  type Reason,
  type Side,
  contestReason,
  hearsayReasons,
  independentReason,
  primaryReason,
  proposedReason,
  registerReason,
  setAsideReason,
  statedReasons,
  unstatedReason,
} from './because.ts';
import { type ClaimWord, inOrder, upheldIn } from './claim.ts';
import { isTertiary, registers } from './directness.ts';
import { firsthandOf } from './firsthand.ts';
import { type Contest, contestsOf, foldSubject, standingOn } from './fold.ts';
import { groupBy } from './groups/groupBy.ts';
import { confirmingAmong, independentOf } from './independence.ts';
import { UNKNOWN, factOf } from './meaning.ts';
import { briefly, valueText } from './sideValue.ts';
import { isProposal } from './proposal.ts';

export type ConfidenceLevel = 'CONFIRMED' | 'STATED' | 'SECOND_HAND' | 'DOUBTFUL' | 'DISPUTED';

export type ConfidenceBasis =
  | 'PRIMARY_SOURCE'
  | 'REGISTER'
  | 'INDEPENDENT_SOURCES'
  | 'SINGLE_SOURCE'
  | 'PROPOSED'
  | 'LISTED_REPEATEDLY'
  | 'LISTED'
  | 'TERTIARY_SOURCES'
  | 'NOT_ON_LATER_LISTS'
  | 'SECOND_HAND'
  | 'DISPUTED';

export interface Confidence {
  readonly level: ConfidenceLevel;
  readonly basis: ConfidenceBasis;
  /** Of those that were read. */
  readonly independentSources: number;
  /** They name the sources and, for citations, the chain. */
  readonly reasons: readonly Reason[];
}

/** With the reasons as sentences. */
export interface ExplainedConfidence extends Omit<Confidence, 'reasons'> {
  readonly reasons: readonly (Omit<Reason, 'sides'> & { readonly text: string })[];
  readonly because: readonly string[];
}

export function told(confidence: Confidence, words: Words = ENGLISH): ExplainedConfidence {
  const sideIn = ({ value, titles }: Side) => [briefly(valueText(value, words)), titles] as const;
  const reasons = confidence.reasons.map(({ sides = [], ...reason }) => ({
    ...reason,
    text: words.reasons[reason.code]({ ...reason, sides: sides.map(sideIn) }),
  }));
  return { ...confidence, reasons, because: reasons.map(({ text }) => text) };
}

/**
 * The confidence in the claims about one property or about a whole subject. A subject is as certain as its
 * presence on record: every source that mentions it counts, whatever it says. It is disputed where a source
 * denies that it exists. Sources that disagree on its start dispute the start. But a measured subject depends
 * on its measure (`MEASURES`).
 */
export function confidenceOf(claims: readonly ClaimWord[]): Confidence {
  const standing = inOrder(standingOn(claims, null)).filter(({ value }) => value !== UNKNOWN);
  const judged = standing.every(isRemark) ? standing : standing.filter((claim) => !isRemark(claim));
  const contests = contestsOf(judged).filter(
    (contest) =>
      judged.every(({ property }) => property === contest.property) ||
      MEASURES.has(contest.property) ||
      isOfExistence(contest),
  );
  const supports = judged.filter(({ stance }) => stance === 'SUPPORTS');
  if (contests.length > 0) return disputed(supports, contests.map(contestReason));

  const measures = supports.filter(({ property }) => MEASURES.has(property));
  const findings = groupBy(
    supports.filter(({ property }) => property === FINDING),
    factOf,
  );
  if (measures.length === 0 && findings.size > 1)
    return bestOf([...findings.values()].map(gradeOf));
  const grade = gradeOf(measures.length > 0 ? measures : supports);
  return isOnlyProposed(judged) ? asProposed(grade, judged.filter(isProposal)) : grade;
}

/** What an impact says in words, if it has no measure: those who find different things do not confirm each other. */
const FINDING = 'text';

function bestOf(grades: readonly Confidence[]): Confidence {
  const [best] = grades.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return best as Confidence;
}

const LEVELS: readonly ConfidenceLevel[] = ['CONFIRMED', 'STATED', 'SECOND_HAND', 'DISPUTED'];

/** Whether claims about a subject leave it at a proposal. Claims about its status alone confirm just that. */
function isOnlyProposed(judged: readonly ClaimWord[]): boolean {
  if (!judged.some(isProposal) || judged.every(({ property }) => property === 'status'))
    return false;
  return foldSubject(judged).get('status')?.values[0] === 'PROPOSED';
}

function asProposed(grade: Confidence, proposals: readonly ClaimWord[]): Confidence {
  if (grade.level !== 'CONFIRMED' && grade.level !== 'STATED') return grade;
  const reasons = [proposedReason(proposals), ...grade.reasons];
  return { ...grade, level: 'STATED', basis: 'PROPOSED', reasons };
}

const MEASURES: ReadonlySet<string> = new Set(['amount', 'low', 'high', 'effect']);

/** It says whose rule a place is under, and nothing of whether the place or its tie exists. */
const isRemark = ({ property }: ClaimWord) => property === 'remark';

/** A source denies a tie that it says is not of its kind, or not of one of its parties. */
const EXISTENCE: ReadonlySet<string> = new Set(['kind', 'parties']);

const isOfExistence = ({ property, values }: Contest) =>
  EXISTENCE.has(property) &&
  values.some(({ claims }) => claims.some(({ stance }) => stance === 'DENIES'));

function gradeOf(supports: readonly ClaimWord[]): Confidence {
  const upheld = upheldIn(supports);
  if (upheld.length === 0) return unsupported(supports);

  const firsthand = firsthandAmong(upheld);
  const independent = independentOf(firsthand, supports);
  const independentSources = independent.length;
  if (firsthand.length === 0)
    return {
      ...{ level: 'SECOND_HAND', basis: 'SECOND_HAND', independentSources },
      reasons: hearsayReasons(upheld),
    };

  const own = firsthand.filter(({ takenFrom }) => takenFrom === null);
  const primary = own.find(({ source }) => source.directness === 'PRIMARY');
  const kept = independentOf(own.filter(registers), supports);
  const confirming = confirmingAmong(firsthand, supports);
  if (primary)
    return {
      ...{ level: 'CONFIRMED', basis: 'PRIMARY_SOURCE', independentSources },
      reasons: [primaryReason(primary)],
    };
  if (kept.length > 0)
    return {
      ...{ level: 'CONFIRMED', basis: 'REGISTER', independentSources },
      reasons: [registerReason(inOrder(kept))],
    };
  if (confirming)
    return {
      ...{ level: 'CONFIRMED', basis: 'INDEPENDENT_SOURCES', independentSources },
      reasons: [independentReason(confirming)],
    };
  return {
    level: 'STATED',
    basis: firsthand.every(isTertiary) ? 'TERTIARY_SOURCES' : 'SINGLE_SOURCE',
    independentSources,
    reasons: statedReasons(firsthand, upheld, independentSources),
  };
}

const firsthandAmong = (upheld: readonly ClaimWord[]) =>
  [...groupBy(upheld, factOf).values()].flatMap(firsthandOf);

function disputed(supports: readonly ClaimWord[], reasons: readonly Reason[]): Confidence {
  const independentSources = independentOf(firsthandAmong(upheldIn(supports)), supports).length;
  return { level: 'DISPUTED', basis: 'DISPUTED', independentSources, reasons };
}

function unsupported([deprecated]: readonly ClaimWord[]): Confidence {
  if (!deprecated)
    return {
      ...{ level: 'SECOND_HAND', basis: 'SECOND_HAND', independentSources: 0 },
      reasons: [unstatedReason()],
    };
  return disputed([], [setAsideReason(deprecated)]);
}
