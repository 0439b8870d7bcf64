import type { Group, Plan, Term } from './plan.ts';

/** Lucene refuses an empty query; required, so that a condition that is appended does not match alone. */
const NOTHING = '+name:nothing.nothing';

/** The prominence of a subject, in binary: bit 3 is set if `rank` has the token `b3.`. */
export const RANK_BITS = 7;

/** The token that every search text has. */
export const EVERY = 'all';

/**
 * A plan in Lucene's syntax. A term is a prefix query, because these count a constant however rare the token;
 * each token in the index ends with a full stop, so that `ohio.*` matches only the whole token. Tokens are
 * letters, digits, `·` and `_`, so there is nothing to escape.
 */
export function toLucene(plan: Plan, prominence = 1): string {
  if (plan.length === 0) return NOTHING;
  const bits = Array.from(
    { length: RANK_BITS },
    (_, bit) => `rank:b${bit}.*^${prominence * 2 ** bit}`,
  );
  return `+(${plan.map(toGroup).join(' ')}) ${bits.join(' ')}`;
}

/** The points of a group itself are those of a token that every search text has. */
function toGroup({ every, except, points = 0 }: Group): string {
  const required = every.map((terms) => `+(${terms.map(toTerm).join(' ')})`);
  const own = points === 0 ? [] : [`+rank:${EVERY}.*^${points}`];
  const excluded = except === undefined ? [] : [`-${toTerm(except)}`];
  return `(${[...required, ...own, ...excluded].join(' ')})`;
}

function toTerm({ field, token, begins, points }: Term): string {
  return `${field}:${token}${begins ? '' : '.'}*^${points}`;
}

/** A condition to append to a query: the subject has one of the labels. */
export function typesRequired(labels: readonly string[]): string {
  const some = labels.length === 0 ? ['nothing.nothing'] : labels.map((label) => `type_${label}.`);
  return ` +only:(${some.join(' ')})^0`;
}

/** A condition to append to a query: the subject, or an actor that it is about, lies within. */
export function withinRequired(id: string): string {
  return ` +only:in_${id.replace(/[^\p{L}\p{N}_]/gu, String.raw`\$&`)}.^0`;
}
