import type { FactQuery, OperationInput, ProposalInput } from '../generated/operations.ts';
import type { Proposal } from './ProposalPage.tsx';

type Operation = Proposal['operations'][number];
type Claimed = NonNullable<Operation['claim']>;

/** The text of a proposal while its author changes it. */
export interface AmendDraft {
  readonly title: string;
  readonly note: string;

  /** One for each operation. */
  readonly operations: readonly OperationDraft[];
}

export interface OperationDraft {
  /** Null where the source is the reason. */
  readonly reason: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

export function amendDraftOf({ title, note, operations }: Proposal): AmendDraft {
  return {
    ...{ title, note: note ?? '' },
    operations: operations.map(({ reason, cells }) => ({
      reason,
      cells: Object.fromEntries(cells.map(({ column, value }) => [column, value])),
    })),
  };
}

/** The claims that a proposal judges, as they are on record now. */
export type Found = (claim: Claimed) => string | null;

export function claimIdIn(answers: readonly (FactQuery | undefined)[]): Found {
  const claims = answers.flatMap((data) =>
    data?.node && 'record' in data.node ? data.node.record.claims.edges : [],
  );
  return ({ property, value, source, locator }) =>
    claims.find(
      ({ node }) =>
        node.property === property &&
        node.value === value &&
        node.source.id === source &&
        node.locator === locator,
    )?.node.id ?? null;
}

/** Null if a claim that it names is not on record. */
export function amendedInput(
  proposal: Proposal,
  draft: AmendDraft,
  found: Found,
): ProposalInput | null {
  const operations = proposal.operations.map((operation, at) => {
    const own = draft.operations[at];
    return own ? toInput(operation, own, found) : null;
  });
  if (operations.some((one) => one === null)) return null;
  return {
    title: draft.title.trim(),
    note: draft.note.trim() || null,
    operations: operations.filter((one) => one !== null),
  };
}

function toInput(operation: Operation, draft: OperationDraft, found: Found): OperationInput | null {
  const { kind, table, claim, rank, subjects } = operation;
  const reason = draft.reason?.trim() ?? '';
  const [first = '', second = ''] = subjects;
  const cells = Object.entries(draft.cells).map(([column, value]) => ({ column, value }));
  if (kind === 'ASSERT') return { assert: { table: table ?? '', cells } };
  if (kind === 'MERGE') return { merge: { id: first, into: second, reason } };
  if (kind === 'DISTINGUISH') return { distinguish: { a: first, b: second, reason } };
  const id = claim && found(claim);
  if (claim === null || id === null) return null;
  const judged = { claim: id, subject: claim.subject, reason };
  if (kind === 'RANK') return { rank: { ...judged, rank: rank ?? 'NORMAL' } };
  return kind === 'RESTORE' ? { restore: judged } : { retire: judged };
}
