import { z } from 'zod';
import { McpFindDocument } from '../../../../generated/doors.ts';
import { citedBy, named } from './citing.ts';
import { after, first, id, oneOf } from './input.ts';
import { type MakeTool, toolOf } from './tool.ts';

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
      const { dataset, search } = await context.ask(McpFindDocument, input);
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
