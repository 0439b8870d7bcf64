import { z } from 'zod';
import { badInput } from '../../../../errors.ts';
import { groupBy } from '../../../../evidence/groups/groupBy.ts';
import {
  type WithId,
  NAMED,
  type NamedSubject,
  type Page,
  type WithVersion,
  cited,
  named,
} from './citing.ts';
import { after, id } from './input.ts';
import { type ToolContext, type MakeTool, toolOf } from './tool.ts';

const GET = `query mcpGet($id: ID!, $after: String) {
  dataset { version }
  node(id: $id) {
    __typename id
    ... on Subject {
      ...Named
      record {
        confidence { level because }
        contested { property because decided preferred { text } }
        claims(first: 100, after: $after) {
          totalCount pageInfo { hasNextPage }
          edges { cursor node { id property value stance rank source { id title } } }
        }
      }
    }
    ... on Place { within { ...Named } }
    ... on Institution { seat { ...Named } parent { ...Named } }
    ... on Tie { parties { role actor { ...Named } } }
  }
} ${NAMED}`;

export interface StatedClaim extends WithId {
  readonly property: string;
  readonly value: string;
  readonly stance: string;
  readonly rank: string;
  readonly source: { readonly id: string; readonly title: string };
}

interface Contest {
  readonly property: string;
  readonly because: string;
  readonly decided: boolean;
  readonly preferred: { readonly text: string };
}

interface Node extends NamedSubject {
  readonly record?: {
    readonly confidence: { readonly level: string; readonly because: readonly string[] };
    readonly contested: readonly Contest[];
    readonly claims: Page<StatedClaim>;
  };
  readonly within?: NamedSubject | null;
  readonly seat?: NamedSubject | null;
  readonly parent?: NamedSubject | null;
  readonly parties?: readonly { readonly role: string; readonly actor: NamedSubject }[];
}

export const get: MakeTool = () =>
  toolOf({
    name: 'get',
    title: 'Get one subject',
    description:
      'All facts on record about one place, institution, person, tie, event, policy, impact or source: each property with its values, the ids of the claims that state them, and whether sources disagree.',
    input: z.strictObject({ id: id('The id, as find returns it: columbus-oh.'), after }),
    async answer(input, context) {
      const { dataset, node } = await context.ask<WithVersion & { readonly node: Node | null }>(
        GET,
        input,
      );
      if (node?.record === undefined) throw unknown(input.id, node);
      const { claims, confidence, contested } = node.record;
      return {
        version: dataset.version,
        head: {
          ...named(node, context),
          claimCount: claims.totalCount,
          confidence,
          ...aroundOf(node, context),
        },
        items: runsOf(claims.edges).map((run) => ({
          cursor: run.at(-1)?.cursor ?? '',
          value: factOf(
            run.map((edge) => edge.node),
            contested,
          ),
        })),
        hasMore: claims.pageInfo.hasNextPage,
        narrower: 'Use `evidence` with a `property`.',
      };
    },
  });

export function unknown(asked: string, node: { readonly __typename: string } | null) {
  return badInput(
    node === null
      ? `Expected an id that something on record has, but got: "${asked}". \`find\` returns ids.`
      : `Expected the id of a subject, but "${asked}" is a ${node.__typename}. \`evidence\` takes it.`,
  );
}

/** What it is in, or who is party to it. */
function aroundOf({ within, seat, parent, parties }: Node, context: ToolContext) {
  const one = (name: string, node: NamedSubject | null | undefined) =>
    node ? { [name]: named(node, context) } : {};
  return {
    ...{ ...one('within', within), ...one('seat', seat), ...one('partOf', parent) },
    ...(parties && {
      parties: parties.map(({ role, actor }) => ({ role, ...named(actor, context) })),
    }),
  };
}

/** A fact with more claims is told in several items, so that one always fits. */
const MOST = 25;

/** Claims are ordered by property. */
function runsOf(edges: Page<StatedClaim>['edges']): readonly Page<StatedClaim>['edges'][] {
  const runs: Page<StatedClaim>['edges'][number][][] = [];
  for (const edge of edges) {
    const last = runs.at(-1);
    if (last && last.length < MOST && last[0]?.node.property === edge.node.property)
      last.push(edge);
    else runs.push([edge]);
  }
  return runs;
}

function factOf(claims: readonly StatedClaim[], contested: readonly Contest[]) {
  const [{ property } = { property: '' }] = claims;
  const contest = contested.find((one) => one.property === property);
  const byValue = groupBy(claims, ({ value, stance, rank }) => [value, stance, rank].join('\n'));
  return {
    property,
    values: [...byValue.values()].map((same) => {
      const [{ value, stance, rank } = { value: '', stance: '', rank: '' }] = same;
      return {
        value,
        ...(stance === 'DENIES' && { denied: true }),
        ...(rank !== 'NORMAL' && { rank }),
        ...cited(same),
        sources: [...new Set(same.map(({ source }) => source.title))].slice(0, 3),
      };
    }),
    ...(contest && {
      contested: {
        ...(contest.decided && { preferred: contest.preferred.text }),
        because: contest.because,
      },
    }),
  };
}
