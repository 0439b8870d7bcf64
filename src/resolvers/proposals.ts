import type { Fate } from '../contributions/applying/fate.ts';
import type { ProposeOutcome } from '../contributions/desk/desk.ts';
import type { Fates } from '../contributions/desk/trial.ts';
import type { RecordOperation } from '../contributions/journal/events.ts';
import { type Proposal, subjectsOf } from '../contributions/journal/proposals.ts';
import type * as Schema from '../generated/schema.ts';

/** A proposal as clients get it. */
export function toProposal(proposal: Proposal, fates: Fates): Schema.Proposal {
  const { commit, operations, undoneBy } = proposal;
  const fateOf = (index: number) =>
    commit === null || undoneBy !== null ? undefined : fates.get(`${commit}:${index}`);
  return {
    ...proposal,
    operations: operations.map((one, index) => toOperation(one, fateOf(index))),
  };
}

function toOperation(operation: RecordOperation, fate: Fate | undefined): Schema.Operation {
  const cells = operation.kind === 'ASSERT' ? operation.cells : {};
  return {
    kind: operation.kind,
    subjects: subjectsOf(operation),
    table: operation.kind === 'ASSERT' ? operation.table : null,
    cells: Object.entries(cells).map(([column, value]) => ({ column, value })),
    claim: 'claim' in operation ? operation.claim : null,
    rank: operation.kind === 'RANK' ? operation.rank : null,
    undoes: operation.kind === 'UNDO' ? operation.commit : null,
    reason: 'reason' in operation ? operation.reason : null,
    fate: fate ? { state: fate.state, reason: 'reason' in fate ? fate.reason : null } : null,
  };
}

/** What came of a proposal, as clients get it. */
export function toOutcome(
  { proposal, problems, consequence }: ProposeOutcome,
  fates: Fates,
): Schema.ProposePayload {
  return { proposal: proposal && toProposal(proposal, fates), problems, consequence };
}
