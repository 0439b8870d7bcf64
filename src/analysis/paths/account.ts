import { accordingToText } from '../../evidence/because.ts';
import { told } from '../../evidence/confidence.ts';
import { periodText } from '../../evidence/dates/periodText.ts';
import type { PathRecord, StepRecord } from './stepRecords.ts';

/** The name of an actor by its id. */
export type NameOf = (id: string) => string;

/** A step as a sentence: who, as what, when, and according to which sources. */
export function stepText({ from, to, bond, support }: StepRecord, nameOf: NameOf): string {
  const said = accordingToText(support.titles);
  if ('relation' in bond)
    return `${nameOf(bond.child)} ${STANDS[bond.relation]} ${nameOf(bond.parent)}, ${said}.`;
  const period = periodText({ ...bond, contestedStarts: support.contestedStarts });
  return `${nameOf(from)} and ${nameOf(to)} are parties to "${bond.name}", ${period}, ${said}.`;
}

/** A path as one sentence for each step, with a remark if its ties were never in force at the same time. */
export function pathText({ steps, together }: PathRecord, nameOf: NameOf): string {
  const apart = together ? [] : ['These ties were never all in force at the same time.'];
  return [...steps.map((step) => stepText(step, nameOf)), ...apart].join(' ');
}

/** The confidence of the weakest step, with its reasons. */
export function pathConfidence({ steps }: PathRecord, nameOf: NameOf) {
  const weakest = steps.reduce((one, other) => (other.strength < one.strength ? other : one));
  const { from, to } = weakest;
  const where = `The weakest step is from ${nameOf(from)} to ${nameOf(to)}.`;
  const { level, basis, independentSources, reasons } = weakest.support;
  const confidence = told({ level, basis, independentSources, reasons });
  return steps.length > 1 ? { ...confidence, because: [...confidence.because, where] } : confidence;
}

const STANDS = {
  LOCATED_IN: 'is located in',
  PART_OF: 'is part of',
  WITHIN: 'is in',
} as const;
