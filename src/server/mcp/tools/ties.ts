import { z } from 'zod';
import {
  CITED,
  type Cited,
  type Ids,
  NAMED,
  type Named,
  type Page,
  type Versioned,
  citedBy,
  fact,
  named,
} from '../citing.ts';
import { after, first, ids, oneOf, period } from '../input.ts';
import { type MakeTool, toolOf } from '../tool.ts';

const TIES = `query mcpTies($filter: TieFilter, $first: Int, $after: String) {
  dataset { version }
  ties(filter: $filter, first: $first, after: $after) {
    totalCount certainCount pageInfo { hasNextPage }
    edges { cursor node { ...Named ...Cited ...Dated } }
  }
}
fragment Dated on Tie {
  parties { actor { id name } } start { text } end { text } lastConfirmed { text } status
  record {
    start: property(name: "start") { claims { id } }
    signed: property(name: "signed") { claims { id } }
    end: property(name: "end") { claims { id } }
    expires: property(name: "expires") { claims { id } }
    status: property(name: "status") { claims { id } }
  }
} ${NAMED} ${CITED}`;

type Property = { readonly claims: readonly Ids[] } | null;
type Dated = { readonly text: string } | null;

interface Tie extends Named, Cited {
  readonly parties: readonly { readonly actor: { readonly id: string; readonly name: string } }[];
  readonly start: Dated;
  readonly end: Dated;
  readonly lastConfirmed: Dated;
  readonly status: string;
  readonly record: Cited['record'] &
    Readonly<Record<'start' | 'signed' | 'end' | 'expires' | 'status', Property>>;
}

interface Found extends Versioned {
  readonly ties: Page<Tie> & { readonly certainCount: number };
}

export const ties: MakeTool = (schema) =>
  toolOf({
    name: 'ties',
    title: 'List ties',
    description:
      'Lists ties (sister cities, partnerships, agreements, offices, memberships) that meet all conditions, latest start first. `total` counts them all; `certain` counts those that meet conditions on dates for certain.',
    input: z.strictObject({
      between: ids(
        'Up to 10 ids: each is a party or contains one. One id lists its ties; ["ohio", "china"] those between the two.',
      ),
      kinds: z.array(oneOf(schema, 'TieKind')).optional().describe('Any of these kinds.'),
      statuses: z.array(oneOf(schema, 'TieStatus')).optional().describe('Any of these statuses.'),
      activeOn: period('In force at some time then.'),
      startedFrom: period('Began then or later.'),
      startedTo: period('Began then or earlier.'),
      certainty: oneOf(schema, 'Certainty').optional().describe('How inexact dates count.'),
      contested: z.boolean().optional().describe('Only those on which sources disagree, or agree.'),
      minConfidence: oneOf(schema, 'ConfidenceLevel').optional().describe('At least this level.'),
      first: first(20, 50),
      after,
    }),
    async answer({ first, after, ...filter }, asking) {
      const { dataset, ties: found } = await asking.ask<Found>(TIES, { first, after, filter });
      return {
        ...{ version: dataset.version, total: found.totalCount },
        head: { certain: found.certainCount },
        items: found.edges.map(({ cursor, node }) => ({
          cursor,
          value: {
            ...named(node, asking),
            parties: node.parties.map(({ actor }) => actor),
            start: fact(node.start?.text, node.record.start ?? node.record.signed),
            end: fact(node.end?.text, node.record.end ?? node.record.expires),
            status: fact(node.status, node.record.status),
            lastConfirmed: node.lastConfirmed?.text,
            ...citedBy(node),
          },
        })),
        hasMore: found.pageInfo.hasNextPage,
        narrower: 'Use more conditions.',
      };
    },
  });
