import { createPaging } from '../../analysis/pageOf.ts';
import { READER, hasRole } from '../../contributions/desk/permissions.ts';
import { type Proposal, subjectsOf } from '../../contributions/journal/proposals.ts';
import { badInput, forbidden } from '../../errors.ts';
import type { QueryProposalsArgs, Role } from '../../generated/schema.ts';
import { question } from '../coordinates.ts';
import { toOutcome, toProposal } from '../proposals.ts';

const PASSING = { isPassing: true } as const;

export const viewer = question<'Query.viewer'>((_args, { caller = READER, desk }) => {
  const { name, role, organization, isAgent } = caller;
  const here = desk?.holder == null ? 'OPEN' : 'ELSEWHERE';
  return {
    ...{ name: name === '' ? null : name, organization, isAgent },
    role: role.toUpperCase() as Role,
    desk: desk ? here : 'NONE',
  };
}, PASSING);

/** A long list of proposals is read only by those who need it. */
const WORK = 100;

export const proposals = question<'Query.proposals'>(
  async (args, { caller = READER, desk }) => {
    const paging = createPaging('Query.proposals', 'CHANGED', ['changedAt', 'id'], args);
    const all = ((await desk?.proposalsFor(caller)) ?? []).filter(meets(args));
    const inOrder = all.toSorted((a, b) => compare(keysOf(b), keysOf(a)));
    const { after } = paging;
    const rest =
      after === null ? inOrder : inOrder.filter((one) => compare(keysOf(one), after) < 0);
    const fates = (await desk?.fates()) ?? new Map<string, never>();
    return {
      ...paging.pageOf(rest.slice(0, paging.limit), keysOf, (one) => toProposal(one, fates)),
      totalCount: all.length,
    };
  },
  { ...PASSING, work: WORK },
);

function meets({ states, subject, by }: Partial<QueryProposalsArgs>) {
  return (one: Proposal): boolean =>
    (states == null || states.includes(one.state)) &&
    (by == null || one.by.name === by) &&
    (subject == null || one.operations.flatMap(subjectsOf).includes(subject));
}

const keysOf = ({ changedAt, id }: Proposal): readonly [string, string] => [changedAt, id];

function compare(one: readonly unknown[], other: readonly unknown[]): number {
  const [a, b] = [one, other].map((keys) => keys.join('\t')) as [string, string];
  return a < b ? -1 : Number(a > b);
}

export const proposal = question<'Query.proposal'>(async ({ id }, { caller = READER, desk }) => {
  const found = (await desk?.proposalsFor(caller))?.find((one) => one.id === id);
  return desk && found ? toProposal(found, await desk.fates()) : null;
}, PASSING);

export const consequence = question<'Query.consequence'>(
  async ({ id }, { caller = READER, desk }) => {
    if (!hasRole(caller, 'contributor'))
      throw forbidden(({ errors }) => errors.lacksRole('contributor'));
    if (!desk) throw badInput(({ desk: words }) => words.none);
    return toOutcome(await desk.consequence(caller, id), await desk.fates());
  },
  { ...PASSING, work: 3_000 },
);
