import { titlesText } from '../../evidence/because.ts';
import { type Confidence, confidenceOf } from '../../evidence/confidence.ts';
import { describeContests } from '../../evidence/describeContests.ts';
import { periodText } from '../../evidence/periodText.ts';
import { strengthOf } from '../../evidence/strength.ts';
import { sourceCountOf } from '../claimRow.ts';
import type { PathRecord, StepRecord } from './stepRecords.ts';

/** The name of an actor by its id. */
export type NameOf = (id: string) => string;

/** A step as a sentence: who, as what, when, and according to which sources. */
export function stepText({ from, to, bond, claims }: StepRecord, nameOf: NameOf): string {
  const said = wordOf(claims);
  if ('relation' in bond)
    return `${nameOf(bond.child)} ${STANDS[bond.relation]} ${nameOf(bond.parent)}, ${said}.`;
  const contest = describeContests(claims).find(({ property }) => property === 'start');
  const contestedStarts = contest?.values.map(({ text }) => text) ?? [];
  return `${nameOf(from)} and ${nameOf(to)} are parties to "${bond.name}", ${periodText({ ...bond, contestedStarts })}, ${said}.`;
}

/** A path as one sentence for each step, with a remark if its ties were never in force at the same time. */
export function pathText({ steps, together }: PathRecord, nameOf: NameOf): string {
  const apart = together ? [] : ['These ties were never all in force at the same time.'];
  return [...steps.map((step) => stepText(step, nameOf)), ...apart].join(' ');
}

/** The confidence of the weakest step, with its reasons. */
export function pathConfidence({ steps }: PathRecord, nameOf: NameOf): Confidence {
  const judged = steps.map((step) => {
    const confidence = confidenceOf(step.claims);
    return { step, confidence, strength: strengthOf(confidence.level, sourceCountOf(step.claims)) };
  });
  const weakest = judged.reduce((one, other) => (other.strength < one.strength ? other : one));
  const { from, to } = weakest.step;
  const where = `The weakest step is from ${nameOf(from)} to ${nameOf(to)}.`;
  const { because } = weakest.confidence;
  return { ...weakest.confidence, because: steps.length > 1 ? [...because, where] : because };
}

const STANDS = {
  LOCATED_IN: 'is located in',
  PART_OF: 'is part of',
  WITHIN: 'is in',
} as const;

/** Works that were read come before works that were not. */
function wordOf(claims: StepRecord['claims']): string {
  const upheld = claims.filter(
    ({ stance, rank }) => stance === 'SUPPORTS' && rank !== 'DEPRECATED',
  );
  if (upheld.length === 0) return 'although no source states it';
  const [read, unread] = [true, false].map((is) =>
    upheld.filter(({ source }) => source.read === is),
  );
  return `according to ${titlesText([...(read ?? []), ...(unread ?? [])])}`;
}
