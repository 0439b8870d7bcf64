import { z } from 'zod';
import { badInput } from '../../../../errors.ts';
import {
  McpEvidenceDocument,
  type SaidFragment,
  type VersionsFragment,
} from '../../../../generated/doors.ts';
import { pageOf } from './answer.ts';
import { named } from './citing.ts';
import { after, id } from './input.ts';
import { type ToolContext, type MakeTool, toolOf } from './tool.ts';
import { unknown } from './get.ts';

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
      const { dataset, node } = await context.ask(McpEvidenceDocument, input);
      const narrower = 'Use a `property`, or the id of one claim.';
      if (node?.__typename === 'Claim') {
        const head = { about: named(node.subject, context) };
        const items = [{ value: said(node, context) }];
        return { version: dataset.version, head, items, total: 1, hasMore: false, narrower };
      }
      if (node === null || !('record' in node)) throw unknown(input.id, node);
      const { claims, confidence, contested } = node.record;
      if (claims.totalCount === 0 && input.property !== undefined)
        throw badInput(
          `Expected a property that claims about "${node.id}" are about, but got: "${input.property}". \`get\` lists them.`,
        );
      const about = named(node, context);
      return {
        ...pageOf(dataset, claims, (edge) => said(edge.node, context)),
        head: { about, confidence, contested: contestsOf(contested, input.property) },
        narrower,
      };
    },
  });

function contestsOf(contested: readonly VersionsFragment[], property: string | undefined) {
  return contested
    .filter((one) => property === undefined || one.property === property)
    .map(({ values, ...contest }) => ({
      ...contest,
      values: values.map(({ text, claims }) => ({ text, claims: claims.map((claim) => claim.id) })),
    }));
}

/** Without what is not on record. */
function said({ source, takenFrom, ...claim }: SaidFragment, context: ToolContext) {
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
