import { z } from 'zod';
import { McpContestedDocument } from '../../../../generated/doors.ts';
import { cited, named } from './citing.ts';
import { after, first, ids, oneOf } from './input.ts';
import { type MakeTool, toolOf } from './tool.ts';

export const contested: MakeTool = (schema) =>
  toolOf({
    name: 'contested',
    title: 'Where sources disagree',
    description:
      'Lists the properties on which sources disagree, with every version, its claims, and why one is preferred, if one is. The first value is the preferred one if `decided`.',
    input: z.strictObject({
      between: ids('Ids: only about ties that each of them is party to or contains a party of.'),
      property: z.string().max(100).optional().describe('Only this property: start, status.'),
      types: z.array(oneOf(schema, 'SearchType')).optional().describe('Only about these types.'),
      minSpreadDays: z.int().min(0).optional().describe('Only dates at least n days apart.'),
      first: first(10, 50),
      after,
    }),
    async answer({ first, after, ...filter }, context) {
      const { dataset, contested: found } = await context.ask(McpContestedDocument, {
        ...{ first, after, filter },
      });
      return {
        ...{ version: dataset.version, head: {}, total: found.totalCount },
        items: found.edges.map(({ cursor, node: { subject, values, ...contest } }) => ({
          cursor,
          value: {
            ...{ subject: named(subject, context), ...contest },
            values: values.map(({ text, claims }) => ({
              ...{ text, ...cited(claims) },
              sources: [...new Set(claims.map(({ source }) => source.title))].slice(0, 3),
            })),
          },
        })),
        hasMore: found.pageInfo.hasNextPage,
        narrower: 'Use `between`, `property` or `types`.',
      };
    },
  });
