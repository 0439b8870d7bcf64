import { badInput } from '../errors.ts';
import { toFulltextQuery } from '../graph/fulltext.ts';
import { MAX_PAGE_SIZE } from '../graph/page.ts';
import { input, question } from './coordinates.ts';
import { toLabel } from './searchType.ts';

export const limits = question<'Query.limits'>((_args, context) => context.limits);

const MOST_LETTERS = 200;

/** A longer word is more than Lucene can match. */
export const search_text = input<'Query.search(text:)'>((text) => {
  if (text.length <= MOST_LETTERS) return toFulltextQuery(text);
  throw badInput(`\`text\` takes up to ${MOST_LETTERS} characters, but got: ${text.length}.`);
});

export const search_types = input<'Query.search(types:)'>((types) => types.map(toLabel));

export const nodes_ids = input<'Query.nodes(ids:)'>((ids) => {
  if (ids.length <= MAX_PAGE_SIZE) return ids;
  throw badInput(`\`ids\` takes up to ${MAX_PAGE_SIZE} ids, but got: ${ids.length}.`);
});
