import { z } from 'zod';
import { badInput } from '../../../../errors.ts';
import { groupBy } from '../../../../evidence/groups/groupBy.ts';
import type { Flat } from '../../../../flat.ts';
import {
  type JudgedFragment,
  McpEvidenceDocument,
  McpGetDocument,
  type McpGetQuery,
  type SaidFragment,
  type StatedFragment,
  type VersionsFragment,
} from '../../../../generated/doors.ts';
import { withoutNull } from '../../../../withoutNull.ts';
import { pageOf } from './answer.ts';
import { type NamedSubject, cited, named } from './citing.ts';
import { type MakeTool, type ToolContext, after, id, someText, toolOf } from './tool.ts';

type Node = Flat<NonNullable<McpGetQuery['node']>>;

export const get: MakeTool = () =>
  toolOf({
    name: 'get',
    title: 'Get one subject',
    description:
      'All facts on record about one place, institution, person, tie, event, policy, impact or source: each property with its values, the ids of the claims that state them, and whether sources disagree.',
    input: z.strictObject({ id: id('The id, as find returns it: columbus-oh.'), after }),
    async answer(input, context) {
      const { dataset, node } = await context.ask(McpGetDocument, input);
      if (node === null || !('record' in node)) throw unknown(input.id, node);
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
          value: factOf(run, contested),
        })),
        hasMore: claims.pageInfo.hasNextPage,
        narrower: 'Use `evidence` with a `property`.',
      };
    },
  });

function unknown(asked: string, node: { readonly __typename: string } | null) {
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

type Edge = { readonly cursor: string; readonly node: StatedFragment };

/** Claims are ordered by property. */
function runsOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const runs: Edge[][] = [];
  for (const edge of edges) {
    const last = runs.at(-1);
    if (last && last.length < MOST && last[0]?.node.property === edge.node.property)
      last.push(edge);
    else runs.push([edge]);
  }
  return runs;
}

function factOf(run: readonly Edge[], contested: readonly JudgedFragment[]) {
  const claims = run.map(({ node }) => node);
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

export const evidence: MakeTool = () =>
  toolOf({
    name: 'evidence',
    title: 'Evidence of a fact',
    description:
      'Who says so: each claim about a subject or one of its properties, with its source, where in it, the work it cites, and what sources disagree on. Also takes the id of one claim.',
    input: z.strictObject({
      id: id('The id of a subject or of a claim.'),
      property: someText(100, 'Only this property, as get names it: start.'),
      after,
    }),
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
  return withoutNull({
    claim: claim.id,
    ...{ property: claim.property, value: claim.value, stance: claim.stance },
    rank: claim.rank === 'NORMAL' ? null : claim.rank,
    ...{ reason: claim.reason, locator: claim.locator },
    ...{ recordedAt: claim.recordedAt, retiredAt: claim.retiredAt },
    source: withoutNull({ ...named(source, context), ...about }),
    takenFrom,
  });
}
