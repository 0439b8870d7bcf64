import { z } from 'zod';
import { badInput } from '../../../../errors.ts';
import {
  type WithId,
  NAMED,
  type NamedSubject,
  type Page,
  type WithVersion,
  named,
} from './citing.ts';
import { after, id } from './input.ts';
import { type ToolContext, type MakeTool, toolOf } from './tool.ts';
import { type StatedClaim, unknown } from './get.ts';

const EVIDENCE = `query mcpEvidence($id: ID!, $property: String, $after: String) {
  dataset { version }
  node(id: $id) {
    __typename id
    ... on Claim { ...Said subject { ...Named } }
    ... on Subject {
      ...Named
      record {
        confidence { level because }
        contested { property because decided values { text claims { id } } }
        claims(first: 50, after: $after, filter: { property: $property }) {
          totalCount pageInfo { hasNextPage } edges { cursor node { ...Said } }
        }
      }
    }
  }
}
fragment Said on Claim {
  id property value stance rank reason locator recordedAt retiredAt
  source { ...Named read directness url archivedUrl published { text } publisher { name } licence }
  takenFrom { id title }
}
${NAMED}`;

interface CitedClaim extends StatedClaim {
  readonly reason: string | null;
  readonly locator: string | null;
  readonly recordedAt: string;
  readonly retiredAt: string | null;
  readonly source: StatedClaim['source'] &
    NamedSubject & {
      readonly title: string;
      readonly read: boolean;
      readonly directness: string;
      readonly url: string | null;
      readonly archivedUrl: string | null;
      readonly published: { readonly text: string } | null;
      readonly publisher: { readonly name: string } | null;
      readonly licence: string | null;
    };
  readonly takenFrom: { readonly id: string; readonly title: string } | null;
}

interface Disagreement {
  readonly property: string;
  readonly because: string;
  readonly decided: boolean;
  readonly values: readonly { readonly text: string; readonly claims: readonly WithId[] }[];
}

interface Node extends NamedSubject {
  readonly record?: {
    readonly confidence: { readonly level: string; readonly because: readonly string[] };
    readonly contested: readonly Disagreement[];
    readonly claims: Page<CitedClaim>;
  };
  readonly subject?: NamedSubject;
}

const INPUT = z.strictObject({
  id: id('The id of a subject or of a claim.'),
  property: z.string().max(100).optional().describe('Only this property, as get names it: start.'),
  after,
});

export const evidence: MakeTool = () =>
  toolOf({
    name: 'evidence',
    title: 'Evidence of a fact',
    description:
      'Who says so: each claim about a subject or one of its properties, with its source, where in it, the work it cites, and what sources disagree on. Also takes the id of one claim.',
    input: INPUT,
    async answer(input, context) {
      const { dataset, node } = await context.ask<WithVersion & { readonly node: Node | null }>(
        EVIDENCE,
        input,
      );
      const { version } = dataset;
      const narrower = 'Use a `property`, or the id of one claim.';
      if (node?.subject !== undefined) {
        const head = { about: named(node.subject, context) };
        const items = [{ value: said(node as NamedSubject & CitedClaim, context) }];
        return { version, head, items, total: 1, hasMore: false, narrower };
      }
      if (node?.record === undefined) throw unknown(input.id, node);
      const { claims, confidence, contested } = node.record;
      if (claims.totalCount === 0 && input.property !== undefined)
        throw badInput(
          `Expected a property that claims about "${node.id}" are about, but got: "${input.property}". \`get\` lists them.`,
        );
      return {
        ...{ version, total: claims.totalCount, narrower, hasMore: claims.pageInfo.hasNextPage },
        head: {
          about: named(node, context),
          confidence,
          contested: contestsOf(contested, input.property),
        },
        items: claims.edges.map(({ cursor, node: one }) => ({ cursor, value: said(one, context) })),
      };
    },
  });

function contestsOf(contested: readonly Disagreement[], property: string | undefined) {
  return contested
    .filter((one) => property === undefined || one.property === property)
    .map(({ values, ...contest }) => ({
      ...contest,
      values: values.map(({ text, claims }) => ({ text, claims: claims.map((claim) => claim.id) })),
    }));
}

/** Without what is not on record. */
function said({ source, takenFrom, ...claim }: CitedClaim, context: ToolContext) {
  const { read, directness, url, archivedUrl, published, publisher, licence } = source;
  const about = {
    ...{ read, directness, url, archivedUrl, licence },
    ...{ published: published?.text, publisher: publisher?.name },
  };
  return present({
    claim: claim.id,
    ...{ property: claim.property, value: claim.value, stance: claim.stance },
    rank: claim.rank === 'NORMAL' ? null : claim.rank,
    ...{ reason: claim.reason, locator: claim.locator },
    ...{ recordedAt: claim.recordedAt, retiredAt: claim.retiredAt },
    source: present({ ...named(source, context), ...about }),
    takenFrom,
  });
}

function present(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}
