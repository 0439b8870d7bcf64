import type { Limits } from '../../config/limits.ts';
import { tooCostly, tooDeep } from '../../errors.ts';
import type { Sentence } from '../../words/words.ts';
import type { Measures } from './measure.ts';
import type { Size } from './size.ts';

/** Throws TOO_DEEP or TOO_COSTLY before a document is validated. */
export function assertDocumentWithin(measures: Measures, limits: Limits): void {
  const { maxDepth, maxFields } = limits;
  const { depth, fields } = measures;
  assertWithin(
    { limit: 'maxDepth', max: maxDepth, actual: depth },
    ({ errors }) => errors.depth(maxDepth, depth),
    tooDeep,
  );
  assertWithin({ limit: 'maxFields', max: maxFields, actual: fields }, ({ errors }) =>
    errors.fields(maxFields, fields),
  );
  for (const [limit, what] of COUNTED) {
    const [max, actual] = [limits[limit], measures[what]];
    assertWithin({ limit, max, actual }, ({ errors }) => errors.counted(what, max, actual));
  }
}

const COUNTED = [
  ...[['maxAliases', 'aliases'] as const, ['maxDirectives', 'directives'] as const],
  ['maxFragments', 'fragments'] as const,
];

/** Throws TOO_COSTLY before the graph is queried. */
export function assertOperationWithin({ relations, cost }: Size, limits: Limits): void {
  const { maxRelations, maxCost } = limits;
  assertWithin({ limit: 'maxRelations', max: maxRelations, actual: relations }, ({ errors }) =>
    errors.relations(maxRelations, relations),
  );
  assertWithin({ limit: 'maxCost', max: maxCost, actual: cost }, ({ errors }) =>
    errors.cost(maxCost, cost),
  );
}

/** A limit by its name in the schema, its value and the request's value; programs find them in the error's extensions. */
function assertWithin(
  measured: { readonly limit: keyof Limits; readonly max: number; readonly actual: number },
  sentence: Sentence,
  refuse = tooCostly,
): void {
  if (measured.actual > measured.max) throw refuse(sentence, { ...measured });
}
