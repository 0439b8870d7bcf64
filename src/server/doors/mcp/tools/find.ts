import { z } from 'zod';
import {
  CITED,
  type CitedSubject,
  NAMED,
  type NamedSubject,
  type Page,
  type WithVersion,
  citedBy,
  named,
} from './citing.ts';
import { after, first, id, oneOf } from './input.ts';
import { type MakeTool, toolOf } from './tool.ts';

const FIND = `query mcpFind($text: String!, $types: [SearchType!], $within: ID, $first: Int, $after: String) {
  dataset { version }
  search(text: $text, types: $types, within: $within, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor matched why uncertain node { ...Named ...Cited } }
  }
} ${NAMED} ${CITED}`;

interface Found extends WithVersion {
  readonly search: Page<
    NamedSubject & CitedSubject,
    { readonly matched: string; readonly why: string; readonly uncertain: boolean }
  >;
}

export const find: MakeTool = (schema) =>
  toolOf({
    name: 'find',
    title: 'Find by name',
    description:
      'Finds cities, states, countries, institutions, people, ties, events, policies and sources by name or words, in any language. Start here: other tools take the ids that it returns. `uncertain` items are guesses.',
    input: z.strictObject({
      text: z
        .string()
        .max(200)
        .describe('A name, both sides of a tie (Columbus Hefei), or words: "Columbus, Ohio".'),
      types: z.array(oneOf(schema, 'SearchType')).optional().describe('Only these types.'),
      within: id('Id of a place or an institution: only what is inside of it.').optional(),
      first: first(10, 25),
      after,
    }),
    async answer(input, context) {
      const { dataset, search } = await context.ask<Found>(FIND, input);
      return {
        ...{ version: dataset.version, head: {}, total: search.totalCount },
        items: search.edges.map(({ cursor, node, matched, why, uncertain }) => ({
          cursor,
          value: { ...named(node, context), matched, why, uncertain, ...citedBy(node) },
        })),
        hasMore: search.pageInfo.hasNextPage,
        narrower: 'Use a longer text, `types` or `within`.',
      };
    },
  });
