import { z } from 'zod';
import { confirmedIn } from '../../../../evidence/dates/confirmation.ts';
import { isConfirmation } from '../../../../evidence/ending.ts';
import {
  type DatedFragment,
  type EvidencedFragment,
  McpTiesDocument,
  type StatingFragment,
} from '../../../../generated/doors.ts';
import { pageOf } from './answer.ts';
import { citedBy, fact, named, stating } from './citing.ts';
import { type MakeTool, after, first, ids, oneOf, period, toolOf } from './tool.ts';

type DateText = DatedFragment['start'];

export const ties: MakeTool = (schema) =>
  toolOf({
    name: 'ties',
    title: 'List ties',
    description:
      'Lists ties (sister cities, partnerships, agreements, offices, memberships) that meet all conditions, latest start first. `total` counts them all; `certain` counts those that meet conditions on dates for certain. `contested` marks a value on which sources disagree: `evidence` tells each version.',
    input: inputOf(schema),
    async answer({ first, after, ...filter }, context) {
      const { dataset, ties: found } = await context.ask(McpTiesDocument, { first, after, filter });
      return {
        ...pageOf(dataset, found, ({ node }) => ({
          ...named(node, context),
          parties: node.parties.map(({ actor }) => actor),
          ...factsOf(node),
          standing: node.standing,
          ...(node.lastListed && { lastListed: node.lastListed.text }),
          ...citedBy(node),
        })),
        head: { certain: found.certainCount },
        narrower: 'Use more conditions.',
      };
    },
  });

function inputOf(schema: Parameters<MakeTool>[0]) {
  return z.strictObject({
    between: ids(
      'Up to 10 ids: each is a party or contains one. One id lists its ties; ["ohio", "china"] those between the two.',
    ),
    kinds: z.array(oneOf(schema, 'TieKind')).optional().describe('Any of these kinds.'),
    statuses: z.array(oneOf(schema, 'TieStatus')).optional().describe('Any of these statuses.'),
    activeOn: period('In force at some time then.'),
    listedFrom: period('A list of then or later has it.'),
    leaveOut: z
      .array(oneOf(schema, 'TieStanding'))
      .optional()
      .describe('None of these standings. A tie that is LISTED is not thereby in force.'),
    startedFrom: period('Began then or later.'),
    startedTo: period('Began then or earlier.'),
    certainty: oneOf(schema, 'Certainty').optional().describe('How inexact dates count.'),
    contested: z.boolean().optional().describe('Only those on which sources disagree, or agree.'),
    minConfidence: oneOf(schema, 'ConfidenceLevel').optional().describe('At least this level.'),
    first: first(20, 50),
    after,
  });
}

/** `[2017..]` in place of an end states no end, but when the tie was last confirmed. */
function factsOf({ record, start, end, lastConfirmed, status }: DatedFragment) {
  const [begun, ended] = [record.start ?? record.signed, record.end ?? record.expires];
  const claims = ended?.claims ?? [];
  const ends = claims.filter((claim) => !isConfirmation(claim));
  const confirmations = claims
    .filter(isConfirmation)
    .map((claim) => ({ ...claim, value: confirmedIn(claim.value) ?? claim.value }));
  return {
    start: dated(start, begun?.claims ?? [], begun),
    end: dated(end, ends, ended),
    status: fact(status, tellingStatus(record.status?.claims ?? [], status), record.status),
    lastConfirmed: dated(lastConfirmed, confirmations),
  };
}

/** First those that state it, then those that tell it by a date. */
function tellingStatus(claims: readonly StatingFragment[], status: string) {
  const own = claims.filter(({ property }) => property === 'status');
  const others = claims.filter(({ property }) => TOLD_BY[property] === status);
  return [...stating(own, status), ...others];
}

const TOLD_BY: Readonly<Record<string, string>> = {
  end: 'ENDED',
  start: 'SIGNED',
  signed: 'SIGNED',
};

function dated(
  date: DateText,
  claims: readonly StatingFragment[],
  property?: EvidencedFragment | null,
) {
  return date ? fact(date.text, stating(claims, date.edtf), property) : undefined;
}
