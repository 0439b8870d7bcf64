import { z } from 'zod';
import {
  McpChangesDocument,
  McpContestedDocument,
  McpFindDocument,
} from '../../../../generated/doors.ts';
import { pageOf } from './answer.ts';
import { cited, citedBy, named } from './citing.ts';
import { type MakeTool, after, first, id, ids, oneOf, someText, text, toolOf } from './tool.ts';

export const find: MakeTool = (schema) =>
  toolOf({
    name: 'find',
    title: 'Find by name',
    description:
      'Finds cities, states, countries, institutions, people, ties, events, policies and sources by name or words, in any language. Start here: other tools take the ids that it returns. `uncertain` items are guesses.',
    input: z.strictObject({
      text: text(200, 'A name, both sides of a tie (Columbus Hefei), or words: "Columbus, Ohio".'),
      types: z.array(oneOf(schema, 'SearchType')).optional().describe('Only these types.'),
      within: id('Id of a place or an institution: only what is inside of it.').optional(),
      first: first(10, 25),
      after,
    }),
    async answer(input, context) {
      const { dataset, search } = await context.ask(McpFindDocument, input);
      return {
        ...pageOf(dataset, search, ({ node, matched, why, uncertain }) => ({
          ...named(node, context),
          ...{ matched, why, uncertain, ...citedBy(node) },
        })),
        narrower: 'Use a longer text, `types` or `within`.',
      };
    },
  });

export const contested: MakeTool = (schema) =>
  toolOf({
    name: 'contested',
    title: 'Where sources disagree',
    description:
      'Lists the properties on which sources disagree, with every version, its claims, and why one is preferred, if one is. The first value is the preferred one if `decided`.',
    input: z.strictObject({
      between: ids('Ids: only about ties that each of them is party to or contains a party of.'),
      property: someText(100, 'Only this property: start, status.'),
      types: z.array(oneOf(schema, 'SearchType')).optional().describe('Only about these types.'),
      minSpreadDays: z.int().min(0).optional().describe('Only dates at least n days apart.'),
      first: first(10, 50),
      after,
    }),
    async answer({ first, after, ...filter }, context) {
      const asked = { first, after, filter };
      const { dataset, contested: found } = await context.ask(McpContestedDocument, asked);
      return {
        ...pageOf(dataset, found, ({ node: { subject, values, ...contest } }) => ({
          ...{ subject: named(subject, context), ...contest },
          values: values.map(({ text, claims }) => ({
            ...{ text, ...cited(claims) },
            sources: [...new Set(claims.map(({ source }) => source.title))].slice(0, 3),
          })),
        })),
        narrower: 'Use `between`, `property` or `types`.',
      };
    },
  });

/** A day stands for its first instant, as changes are dated. */
const instant = (day: string) => (/^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T00:00:00Z` : day);

export const changes: MakeTool = () =>
  toolOf({
    name: 'changes',
    title: 'What changed',
    description:
      'Claims that were recorded or withdrawn since a day, oldest first: what is new in the record, or no longer held.',
    input: z.strictObject({
      since: text(40, 'A day such as 2026-11-25, or an instant.'),
      until: someText(40, 'Only before this day or instant.'),
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
        ...pageOf(dataset, found, ({ node: { at, kind, claim } }) => ({
          ...{ at, kind, claim: claim.id, subject: named(claim.subject, context) },
          ...{ property: claim.property, value: claim.value, source: claim.source },
          ...(claim.reason !== null && { reason: claim.reason }),
        })),
        narrower: 'Use `until`, `involving` or `properties`.',
      };
    },
  });
