import { badInput } from '../errors.ts';
import type { Limits, SearchType } from '../generated/schema.ts';
import { input, question } from '../graph/computed.ts';
import { toFulltextQuery } from '../graph/fulltext.ts';
import { MAX_PAGE_SIZE } from '../graph/page.ts';
import { toLabel } from './searchType.ts';

/** What the server tells the fields that ask by themselves. */
export interface Context {
  readonly limits: Omit<Limits, '__typename'>;
}

export const limits = question<object, Context, Context['limits']>(
  (_args, context) => context.limits,
);

const MOST_LETTERS = 200;

/** A longer word is more than Lucene can match. */
export const search_text = input((text: string) => {
  if (text.length <= MOST_LETTERS) return toFulltextQuery(text);
  throw badInput(`\`text\` takes up to ${MOST_LETTERS} characters, but got: ${text.length}.`);
});

export const search_types = input((types: readonly SearchType[]) => types.map(toLabel));

export const nodes_ids = input((ids: readonly string[]) => {
  if (ids.length <= MAX_PAGE_SIZE) return ids;
  throw badInput(`\`ids\` takes up to ${MAX_PAGE_SIZE} ids, but got: ${ids.length}.`);
});
