import type { Limits } from '../../config/limits.ts';
import { tooCostly, tooDeep } from '../../errors.ts';
import type { Words } from '../../words/words.ts';
import type { Measures } from './measure.ts';
import type { Size } from './size.ts';

/** Throws TOO_DEEP or TOO_COSTLY before a document is validated. */
export function assertDocumentWithin(measures: Measures, limits: Limits): void {
  const assertWithin = assertionOf(limits);
  assertWithin('maxDepth', measures.depth, (errors) => errors.depth, tooDeep);
  assertWithin('maxFields', measures.fields, (errors) => errors.fields);
  for (const [limit, what] of COUNTED)
    assertWithin(limit, measures[what], ({ counted }) => counted.bind(null, what));
}

const COUNTED = [
  ['maxAliases', 'aliases'],
  ['maxDirectives', 'directives'],
  ['maxFragments', 'fragments'],
] as const;

/** Throws TOO_COSTLY before the graph is queried. */
export function assertOperationWithin({ relations, cost }: Size, limits: Limits): void {
  const assertWithin = assertionOf(limits);
  assertWithin('maxRelations', relations, (errors) => errors.relations);
  assertWithin('maxCost', cost, (errors) => errors.cost);
}

/** Throws if a value is above the limit of that name in the schema; programs find all three in the error's extensions. */
const assertionOf =
  (limits: Limits) =>
  (
    limit: 'maxCost' | 'maxDepth' | 'maxFields' | 'maxRelations' | (typeof COUNTED)[number][0],
    actual: number,
    worded: (errors: Words['errors']) => (max: number, actual: number) => string,
    refuse = tooCostly,
  ): void => {
    const max = limits[limit];
    if (actual <= max) return;
    throw refuse(({ errors }) => worded(errors)(max, actual), { limit, max, actual });
  };
