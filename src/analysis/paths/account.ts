import { told } from '../../evidence/confidence.ts';
import { periodText } from './periodText.ts';
import type { Words } from '../../words/words.ts';
import type { PathRecord, StepRecord } from './stepRecords.ts';

/** What a path is told with. */
export interface Teller {
  /** The name of an actor by its id. */
  readonly nameOf: (id: string) => string;
  readonly words: Words;
}

/** A step as a sentence: who, as what, when, and according to which sources. */
export function stepText({ from, to, bond, support }: StepRecord, { nameOf, words }: Teller) {
  const { paths } = words;
  if ('relation' in bond)
    return paths.stands(bond.relation, nameOf(bond.child), nameOf(bond.parent), support.titles);
  const period = periodText({ ...bond, contestedStarts: support.contestedStarts }, words);
  return paths.tied({
    ...{ from: nameOf(from), to: nameOf(to), kind: bond.kind, name: bond.name },
    ...{ period, titles: support.titles },
  });
}

/** A path as one sentence for each step, with a remark if its ties were never in force at the same time. */
export function pathText({ steps, together }: PathRecord, teller: Teller): string {
  const { paths } = teller.words;
  const apart = together ? [] : [paths.apart];
  return [...steps.map((step) => stepText(step, teller)), ...apart].join(paths.space);
}

/** The confidence of the weakest step, with its reasons. */
export function pathConfidence({ steps }: PathRecord, { nameOf, words }: Teller) {
  const weakest = steps.reduce((one, other) => (other.strength < one.strength ? other : one));
  const { from, to } = weakest;
  const where = words.paths.weakest(nameOf(from), nameOf(to));
  const { level, basis, independentSources, reasons } = weakest.support;
  const confidence = told({ level, basis, independentSources, reasons }, words);
  return steps.length > 1 ? { ...confidence, because: [...confidence.because, where] } : confidence;
}
