import { contestText, hearsayText, independentText, primaryText, statedText } from './because.ts';
import { type ClaimWord, inOrder } from './claim.ts';
import { firsthandOf } from './firsthand.ts';
import { contestsOf, standingOn } from './fold.ts';
import { groupBy } from './groupBy.ts';
import { confirmingPair } from './independence.ts';
import { UNKNOWN, meaningOf } from './meaning.ts';

export type ConfidenceLevel = 'CONFIRMED' | 'STATED' | 'SECOND_HAND' | 'DISPUTED';

export interface Confidence {
  readonly level: ConfidenceLevel;
  /** Sentences that name the sources and, for citations, the chain. */
  readonly because: readonly string[];
}

/**
 * The confidence in the claims about one property or about a whole subject. A subject is as certain as its
 * presence on record: every source that mentions it counts, whatever it says. But a measured subject depends
 * on its measure (`MEASURES`), and properties that vary with the date and the method of counting (`VARYING`)
 * do not make a subject disputed.
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

  const pair = confirmingPair(firsthand);
  if (pair) return { level: 'CONFIRMED', because: [independentText(...pair)] };
  return { level: 'STATED', because: statedText(firsthand, upheld) };
}

/** Each item of a set is its own fact; all claims about an uncontested scalar are one fact. */
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
