import type { PathsQuery } from '../generated/operations.ts';
import { knownStart, untilText } from '../parts/dates.ts';
import { nameOf } from '../parts/tieName.ts';
import { words } from '../words/words.ts';

type Path = PathsQuery['paths']['paths'][number];
type Step = Path['steps'][number];

/** A step as a sentence. */
export function stepText(step: Step): string {
  const shared = {
    ...{ from: step.from.name, to: step.to.name },
    ...{ titles: step.sourceTitles, text: step.text },
  };
  if (!('tie' in step))
    return words.paths.step({ ...shared, relation: step.relation, isInside: step.upward });
  const { tie } = step;
  return words.paths.step({
    ...{ ...shared, name: nameOf(tie), since: knownStart(tie) ?? '', until: untilText(tie) },
    status: STATED.has(tie.status) ? words.terms.status[tie.status] : null,
  });
}

/** Statuses that do not follow from the dates. */
const STATED: ReadonlySet<string> = new Set(['PROPOSED', 'DORMANT', 'SUSPENDED', 'ENDED']);

/** A path as a sentence for each step. */
export const pathText = ({ steps, together, text }: Path): string =>
  words.paths.sentences({ steps: steps.map(stepText), together, text });
