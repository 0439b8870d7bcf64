import type { Limits } from '../../config/limits.ts';
import { tooCostly, tooDeep } from '../../errors.ts';
import type { Measures } from './measure.ts';
import type { Size } from './size.ts';

/** Throws TOO_DEEP or TOO_COSTLY before a document is validated. */
export function assertDocumentWithin(measures: Measures, limits: Limits): void {
  const { maxDepth, maxFields } = limits;
  const { depth, fields } = measures;
  assertWithin(
    { limit: 'maxDepth', max: maxDepth, actual: depth },
    `An operation may nest up to ${maxDepth} fields, but this one nests ${depth}.`,
    tooDeep,
  );
  assertWithin(
    { limit: 'maxFields', max: maxFields, actual: fields },
    `A document may select up to ${maxFields} fields, with fragments expanded, but this one selects ${fields}.`,
  );
  for (const [limit, what] of COUNTED) {
    const [max, actual] = [limits[limit], measures[what]];
    assertWithin(
      { limit, max, actual },
      `A document may have up to ${max} ${what}, but this one has ${actual}.`,
    );
  }
}

const COUNTED = [
  ...[['maxAliases', 'aliases'] as const, ['maxDirectives', 'directives'] as const],
  ['maxFragments', 'fragments'] as const,
];

/** Throws TOO_COSTLY before the graph is queried. */
export function assertOperationWithin({ relations, cost }: Size, limits: Limits): void {
  const { maxRelations, maxCost } = limits;
  assertWithin(
    { limit: 'maxRelations', max: maxRelations, actual: relations },
    `An operation may follow relations in up to ${maxRelations} places, but this one follows them in ${relations}. Use several operations.`,
  );
  assertWithin(
    { limit: 'maxCost', max: maxCost, actual: cost },
    `An operation may ask for up to ${maxCost} values, but this one asks for up to ${cost}. Smaller pages, or fewer nested pages, cost less.`,
  );
}

/** A limit by its name in the schema, its value and the request's value; programs find them in the error's extensions. */
function assertWithin(
  measured: { readonly limit: keyof Limits; readonly max: number; readonly actual: number },
  words: string,
  refuse = tooCostly,
): void {
  if (measured.actual > measured.max) throw refuse(words, { ...measured });
}
