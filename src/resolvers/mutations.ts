import type { Desk, SentProposal } from '../contributions/desk/desk.ts';
import type { DeskCaller } from '../contributions/desk/permissions.ts';
import type { SentOperation } from '../contributions/desk/trial.ts';
import { badInput } from '../errors.ts';
import type * as Schema from '../generated/schema.ts';
import { toOutcome, toProposal } from './proposals.ts';

/** The fields of `Mutation`, for a caller at a desk. */
export function mutationsOf(desk: Desk, caller: DeskCaller) {
  return {
    propose: async ({ input }: Schema.MutationProposeArgs) =>
      toOutcome(await desk.propose(caller, toSent(input)), await desk.fates()),
    amend: async ({ id, input, ifVersion }: Schema.MutationAmendArgs) =>
      toOutcome(await desk.amend(caller, id, toSent(input), ifVersion), await desk.fates()),
    comment: async ({ proposal, text }: Schema.MutationCommentArgs) =>
      toProposal(await desk.comment(caller, proposal, text), await desk.fates()),
    withdraw: async ({ proposal }: Schema.MutationWithdrawArgs) =>
      toProposal(await desk.withdraw(caller, proposal), await desk.fates()),
    revert: async ({ commit, reason }: Schema.MutationRevertArgs) =>
      toOutcome(await desk.revert(caller, commit, reason), await desk.fates()),
    decide: async ({ input }: Schema.MutationDecideArgs) => {
      const { reason, ...decision } = input;
      const decided = await desk.decide(caller, { ...decision, reason: reason ?? null });
      const { proposal, ...outcome } = decided;
      return { ...outcome, proposal: toProposal(proposal, await desk.fates()) };
    },
  };
}

function toSent(input: Schema.ProposalInput): SentProposal {
  const { title, note, operations, dryRun, idempotencyKey } = input;
  return {
    ...{ title, note: note ?? null, operations: operations.map(toOperation) },
    ...{ dryRun: dryRun ?? false, key: idempotencyKey ?? null },
  };
}

function toOperation(
  { assert, retire, restore, rank, merge, distinguish }: Schema.OperationInput,
  at: number,
): SentOperation {
  if (assert) return { kind: 'ASSERT', table: assert.table, cells: cellsOf(assert.cells, at) };
  if (retire) return { kind: 'RETIRE', ...retire };
  if (restore) return { kind: 'RESTORE', ...restore };
  if (rank) return { kind: 'RANK', ...rank };
  if (merge) return { kind: 'MERGE', ...merge };
  return { kind: 'DISTINGUISH', ...distinguish, source: distinguish.source ?? null };
}

function cellsOf(cells: readonly Schema.CellInput[], at: number): Record<string, string> {
  const names = cells.map(({ column }) => column);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw badInput(`Expected each column once in operation ${at}, but got "${twice}" twice.`);
  return Object.fromEntries(cells.map(({ column, value }) => [column, value]));
}
