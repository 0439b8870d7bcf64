import { findGaps } from '../analysis/institutionGaps.ts';
import { findMatches } from '../analysis/matching/findMatches.ts';
import { findSharedPartners } from '../analysis/sharedPartners.ts';
import { mapTies } from '../analysis/tieMap.ts';
import { findSequences } from '../analysis/tieSequences.ts';
import { badInput } from '../errors.ts';
import type { ComputedField, Input } from '../compose/model/computed.ts';
import { MAX_PAGE_SIZE } from '../compose/page.ts';
import { subgraphOf } from '../federation.ts';
import { boxRequired } from '../search/circle.ts';
import { toSearchQuery } from '../search/searchQuery.ts';
import { typesRequired, withinRequired } from '../search/toLucene.ts';
import { isSlug } from '../record/tables/cellParser.ts';
import { createSchema } from '../schema.ts';
import { input, question } from './coordinates.ts';
import { atMost, checkedCircle, toLabel } from './inputs.ts';

export const limits = question<'Query.limits'>((_args, context) => context.limits);

export const institutionGaps = question<'Query.institutionGaps'>(
  (args, _context, reader, selected) => findGaps(reader, args, selected.has('totalCount')),
  { work: 3_000 },
);

export const match = question<'Query.match'>(
  ({ input: given }, _context, reader) => findMatches(reader, given),
  { work: 500 },
);

export const sharedPartners = question<'Query.sharedPartners'>(
  (args, _context, reader, selected) =>
    findSharedPartners(reader, args, selected.has('totalCount')),
  { lengths: () => ({ places: 2, ties: 2 }), work: 2_000 },
);

/** The ties of the record have a few hundred dates. */
const DATES = 1_000;

export const tieMap = question<'Query.tieMap'>((args, _context, reader) => mapTies(reader, args), {
  lengths: () => ({ dates: DATES }),
  work: 5_000,
});

export const tieSequences = question<'Query.tieSequences'>(
  (args, _context, reader) => findSequences(reader, args),
  { work: 3_000 },
);

/** What a filter names that coverage is about. */
export const coverage_filter = input<'Query.coverage(filter:)'>(
  ({ between, exactCountries, exactStates, kinds, party }) => {
    const lists = [between, exactCountries, exactStates, party && [party.within]];
    return { kinds: kinds ?? null, places: [...new Set(lists.flatMap((ids) => ids ?? []))] };
  },
);

const MOST_LETTERS = 200;

/** A longer word is more than Lucene can match. */
export const search_text = input<'Query.search(text:)'>((text) => {
  if (text.length <= MOST_LETTERS) return toSearchQuery(text);
  throw badInput(({ errors }) => errors.mostLetters('text', MOST_LETTERS, text.length));
});

export const search_types = input<'Query.search(types:)'>((types) => {
  const labels = types.map(toLabel);
  return { labels, query: typesRequired(labels) };
});

/** Words that are no id would be as many clauses, of which Lucene takes 1,024. */
export const search_within = input<'Query.search(within:)'>((id) => ({
  id,
  query: withinRequired(isSlug(id) ? id : 'nothing'),
}));

export const search_near = input<'Query.search(near:)'>((circle) => ({
  ...checkedCircle(circle),
  query: boxRequired(circle),
}));

export const nodes_ids = input<'Query.nodes(ids:)'>(atMost(MAX_PAGE_SIZE, 'ids'));

/** A router sends all that it has at once: it cannot ask in parts. */
const representations = atMost(1_000, 'representations');

export const _entities_representations: Input = {
  toParameter: (given: readonly { readonly __typename: string; readonly id: string }[]) =>
    representations(given).map(({ __typename: type, id }) => ({ type, id })),
};

let subgraph: string | undefined;

/** The schema has 340 KB. */
export const _service: ComputedField = {
  lengths: () => ({ sdl: 15_000 }),
  ask: () => ({ sdl: (subgraph ??= subgraphOf(createSchema())) }),
};
