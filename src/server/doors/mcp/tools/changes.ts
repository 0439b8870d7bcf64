import { z } from 'zod';
import { McpChangesDocument } from '../../../../generated/doors.ts';
import { named } from './citing.ts';
import { after, first, ids } from './input.ts';
import { type MakeTool, toolOf } from './tool.ts';

/** A day stands for its first instant, as changes are dated. */
const instant = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text);

export const changes: MakeTool = () =>
  toolOf({
    name: 'changes',
    title: 'What changed',
    description:
      'Claims that were recorded or withdrawn since a day, oldest first: what is new in the record, or no longer held.',
    input: z.strictObject({
      since: z.string().max(40).describe('A day such as 2026-11-25, or an instant.'),
      until: z.string().max(40).optional().describe('Only before this day or instant.'),
      involving: ids('Ids: only changes of these or of what refers to them.'),
      properties: z
        .array(z.string().max(100))
        .max(20)
        .optional()
        .describe('Only these properties.'),
      first: first(20, 100),
      after,
    }),
    async answer({ since, until, first, after, ...filter }, context) {
      const { dataset, changes: found } = await context.ask(McpChangesDocument, {
        ...{ since: instant(since), until: until === undefined ? undefined : instant(until) },
        ...{ first, after, filter: Object.keys(filter).length === 0 ? null : filter },
      });
      return {
        ...{ version: dataset.version, head: {}, total: found.totalCount },
        items: found.edges.map(({ cursor, node: { at, kind, claim } }) => ({
          cursor,
          value: {
            ...{ at, kind, claim: claim.id, subject: named(claim.subject, context) },
            ...{ property: claim.property, value: claim.value, source: claim.source },
            ...(claim.reason !== null && { reason: claim.reason }),
          },
        })),
        hasMore: found.pageInfo.hasNextPage,
        narrower: 'Use `until`, `involving` or `properties`.',
      };
    },
  });
