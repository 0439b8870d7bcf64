import { z } from 'zod';
import type { Flat } from '../../../../flat.ts';
import {
  McpPathsDocument,
  type McpPathsQuery,
  type Structure,
} from '../../../../generated/doors.ts';
import { cited, citedBy, named, stating } from './citing.ts';
import { first, id, ids, oneOf, period } from './input.ts';
import { type ToolContext, type MakeTool, toolOf } from './tool.ts';

type Step = Flat<McpPathsQuery['paths']['paths'][number]['steps'][number]>;
type End = Flat<Step['from']>;

export const paths: MakeTool = (schema) =>
  toolOf({
    name: 'paths',
    title: 'How two are connected',
    description:
      'The best connections from one place, institution or person to another, through ties and locations, each step with its tie and claims. Networks of more than 50 members are no steps; `bothMembersOf` has those that both belong to.',
    input: z.strictObject({
      from: id('Id of a place, an institution or a person.'),
      to: id('Id of another one.'),
      kinds: z.array(oneOf(schema, 'TieKind')).optional().describe('Only ties of these kinds.'),
      activeOn: period('Only ties in force then.'),
      minConfidence: oneOf(schema, 'ConfidenceLevel').optional().describe('At least this level.'),
      notThrough: ids('Ids that a path must avoid.'),
      first: first(3, 20),
      maxHops: z.int().min(1).max(12).default(6).describe('The longest path, in steps.'),
    }),
    async answer({ from, to, first, maxHops, ...filter }, context) {
      const found = await context.ask(McpPathsDocument, { from, to, first, maxHops, filter });
      const { paths: listed, note, truncated, sharedNetworks, ...ends } = found.paths;
      const [begin, end] = [named(ends.from, context), named(ends.to, context)];
      const link = `${context.base}/paths?from=${encodeURIComponent(begin.id)}&to=${encodeURIComponent(end.id)}`;
      const shared = sharedNetworks.map((network) => named(network, context));
      return {
        version: found.dataset.version,
        head: { from: begin, to: end, link, ...(note !== null && { note }), ...sharedIn(shared) },
        items: listed.map(({ hops, text, confidence, steps }) => ({
          value: {
            hops,
            text,
            confidence: confidence.level,
            steps: steps.map((one) => told(one, context)),
          },
        })),
        hasMore: truncated,
        narrower: 'Use `first`, `kinds` or `notThrough`.',
      };
    },
  });

const sharedIn = (networks: readonly object[]) =>
  networks.length === 0 ? {} : { bothMembersOf: networks };

function told({ from, to, tie, relation }: Step, context: ToolContext) {
  const ends = { from: from.id, to: to.id };
  if (tie) return { ...ends, tie: { ...named(tie, context), ...citedBy(tie) } };
  const claims = relation === undefined ? [] : claimsOf(from, to, relation);
  return { ...ends, relation, ...cited(claims), link: context.linkTo(from) };
}

/** Either end can be the one that is inside of the other. */
function claimsOf(from: End, to: End, relation: Structure) {
  const ways = [[from, to] as const, [to, from] as const];
  return ways.flatMap(([one, outer]) => stating(one.record?.[relation]?.claims ?? [], outer.id));
}
