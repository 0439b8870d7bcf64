import { contestText, hearsayText, independentText, primaryText, statedText } from './because.ts';
import { type ClaimWord, inOrder } from './claim.ts';
import { firsthandOf } from './firsthand.ts';
import { contestsOf, standingOn } from './fold.ts';
import { groupBy } from './groupBy.ts';
import { independentOf } from './independence.ts';
import { UNKNOWN, meaningOf } from './meaning.ts';

export type ConfidenceLevel = 'CONFIRMED' | 'STATED' | 'SECOND_HAND' | 'DISPUTED';

export interface Confidence {
  readonly level: ConfidenceLevel;
  /** Sentences that name the sources and, where it is by citation, the chain. */
  readonly because: readonly string[];
}

/**
 * Of one property's claims, or of all of a subject's. A subject is as sure as that it is on record at all:
 * every source that speaks of it counts, whatever it says of it. But what is measured stands or falls with
 * the measure (`MEASURES`), and what varies with the day and the counting (`VARYING`) disputes no subject.
 */
export function confidenceOf(claims: readonly ClaimWord[]): Confidence {
  const judged = inOrder(standingOn(claims, null)).filter(({ value }) => value !== UNKNOWN);
  const contests = contestsOf(judged).filter(
    ({ property }) =>
      !VARYING.has(property) || judged.every((claim) => claim.property === property),
  );
  if (contests.length > 0) return { level: 'DISPUTED', because: contests.map(contestText) };

  const supports = judged.filter(({ stance }) => stance === 'SUPPORTS');
  const measures = supports.filter(({ property }) => MEASURES.has(property));
  return gradeOf(measures.length > 0 ? measures : supports);
}

const MEASURES: ReadonlySet<string> = new Set(['amount', 'low', 'high', 'effect']);
const VARYING: ReadonlySet<string> = new Set(['population', 'point', 'size']);

function gradeOf(supports: readonly ClaimWord[]): Confidence {
  const upheld = supports.filter(({ rank }) => rank !== 'DEPRECATED');
  if (upheld.length === 0) return unsupported(supports);

  const firsthand = [...groupBy(upheld, factOf).values()].flatMap(firsthandOf);
  const [first] = firsthand;
  if (!first) return { level: 'SECOND_HAND', because: hearsayText(upheld) };

  const primary = firsthand.find(
    ({ source, takenFrom }) => source.directness === 'PRIMARY' && takenFrom === null,
  );
  if (primary) return { level: 'CONFIRMED', because: [primaryText(primary)] };

  const [one, other] = independentOf(firsthand);
  if (one && other) return { level: 'CONFIRMED', because: [independentText(one, other)] };
  return { level: 'STATED', because: statedText(firsthand, upheld) };
}

/** Each item of a set is a fact of its own; all that is said of a scalar without a contest is one. */
function factOf(claim: ClaimWord) {
  return claim.form === 'SET' ? `${claim.property} ${meaningOf(claim).key}` : claim.property;
}

function unsupported([deprecated]: readonly ClaimWord[]): Confidence {
  if (!deprecated) return { level: 'SECOND_HAND', because: ['No source states it.'] };
  const reason = deprecated.reason?.replace(/\.$/, '') ?? 'no reason given';
  return {
    level: 'DISPUTED',
    because: [`A curator set aside every claim: ${reason}.`],
  };
}
