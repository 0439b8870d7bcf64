import type {
  Contributor,
  NewEntry,
  ProposalText,
  JournalEntry,
  RecordOperation,
} from './events.ts';

/** Where a proposal stands. */
export type ProposalState =
  /** It waits for a decision. */
  | 'SUBMITTED'
  /** An editor asked its author to change it. */
  | 'CHANGES_REQUESTED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'WITHDRAWN'
  /** The record says the same by other means. */
  | 'SETTLED';

export interface Remark {
  readonly at: string;
  readonly by: Contributor;
  readonly text: string;
}

export interface Proposal extends ProposalText {
  readonly id: string;
  readonly state: ProposalState;
  /** 1 for the first text, and one more for each that replaced it. */
  readonly version: number;
  readonly by: Contributor;
  readonly at: string;
  readonly changedAt: string;
  readonly comments: readonly Remark[];
  /** Null until somebody decided. */
  readonly decision: Remark | null;
  /** What the author called this request, so that it can be sent again. */
  readonly key: string | null;
  /** Its number in the journal, where it was accepted. */
  readonly commit: number | null;
  /** The commit that took it back. */
  readonly undoneBy: number | null;
}

/** States in which something can still happen. */
export const OPEN: readonly ProposalState[] = ['SUBMITTED', 'CHANGES_REQUESTED'];

export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** By id, the oldest first. */
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** Those that were accepted, by their number in the journal. */
  readonly commits: ReadonlyMap<number, Proposal>;
}

/** The id of the next one. Those that were erased keep theirs. */
export function nextProposal(entries: readonly JournalEntry[]): string {
  return `proposal-${new Set(entries.map(({ proposal }) => proposal)).size + 1}`;
}

/** What the lines of a journal amount to. */
export function journalOf(entries: readonly JournalEntry[]): Journal {
  const proposals = new Map<string, Proposal>();
  const erased = erasedIn(entries);
  for (const entry of entries) {
    const by = entry.by ?? erased.get(entry.digests[0]) ?? nobody(entry.sequence);
    const next = after(proposals.get(entry.proposal), entry, by);
    if (next !== null) proposals.set(entry.proposal, next);
  }
  const accepted = [...proposals.values()].filter(({ commit }) => commit !== null);
  const inOrder = accepted.toSorted((a, b) => (a.commit ?? 0) - (b.commit ?? 0));
  const undone = undoneIn(inOrder);
  for (const one of accepted)
    proposals.set(one.id, { ...one, undoneBy: undone.get(one.commit ?? 0) ?? null });
  const commits = inOrder.flatMap(({ id, commit }) => {
    const proposal = proposals.get(id);
    return proposal === undefined || commit === null ? [] : [[commit, proposal] as const];
  });
  return { entries, proposals, commits: new Map(commits) };
}

/** By the number of a commit, that of the one that took it back. What takes back a commit can itself be taken back. */
function undoneIn(inOrder: readonly Proposal[]): ReadonlyMap<number, number> {
  const undone = new Map<number, number>();
  for (const { commit, operations } of inOrder.toReversed())
    if (commit !== null && !undone.has(commit))
      for (const one of operations) if (one.kind === 'UNDO') undone.set(one.commit, commit);
  return undone;
}

/** By what is kept of them, those who were erased: each is apart from the others, and all that they did is of one. */
function erasedIn(entries: readonly JournalEntry[]): ReadonlyMap<string, Contributor> {
  const authors = new Map<string, Contributor>();
  for (const { by, digests, sequence } of entries)
    if (by === null && !authors.has(digests[0])) authors.set(digests[0], nobody(sequence));
  return authors;
}

const nobody = (sequence: number): Contributor => ({
  ...{ name: `erased-${sequence}`, organization: null, isAgent: false },
});

/** Whether a name is kept for those who were erased, so that nobody can be one of them. */
export const isNameOfErased = (name: string) => /^erased(-\d+)?$/i.test(name.trim());

/** An erased deed leaves what was known before it. */
function after(
  before: Proposal | undefined,
  entry: JournalEntry,
  by: Contributor,
): Proposal | null {
  const { action, proposal: id, at, sequence } = entry;
  if (action === null) return before ?? null;
  if (action.type === 'PROPOSED') {
    const { title, note, operations, key } = action;
    return {
      ...{ id, state: 'SUBMITTED', version: 1, by, at, changedAt: at },
      ...{ title, note, operations, key },
      ...{ comments: [], decision: null, commit: null, undoneBy: null },
    };
  }
  return before === undefined ? null : changedBy(before, { by, action, at, sequence });
}

type Change = Pick<JournalEntry, 'at' | 'sequence'> & Pick<NewEntry, 'by' | 'action'>;

function changedBy(before: Proposal, { by, action, at, sequence }: Change): Proposal {
  const now = { ...before, changedAt: at };
  switch (action.type) {
    case 'AMENDED': {
      const { title, note, operations } = action;
      const version = before.version + 1;
      return { ...now, title, note, operations, state: 'SUBMITTED', version };
    }
    case 'COMMENTED':
      return { ...now, comments: [...before.comments, { at, by, text: action.text }] };
    case 'PROPOSED':
      return before;
    case 'WITHDRAWN':
    case 'SETTLED':
      return { ...now, state: action.type };
    default: {
      const decision = { at, by, text: action.reason ?? '' };
      const commit = action.type === 'ACCEPTED' ? sequence : null;
      return { ...now, state: STATES[action.type], decision, commit };
    }
  }
}

const STATES = {
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
  RETURNED: 'CHANGES_REQUESTED',
} as const;

/** An operation that is in force, with the day on which it was accepted. */
export interface StandingOperation {
  readonly operation: Exclude<RecordOperation, { kind: 'UNDO' }>;
  /** Its commit, and its place among the operations of this. */
  readonly commit: number;
  readonly index: number;
  readonly day: string;
  readonly by: string;
}

/** The operations of all commits that none took back, in the order in which they were accepted. */
export function operationsInForce({ commits }: Journal): readonly StandingOperation[] {
  return [...commits].flatMap(([commit, proposal]) =>
    proposal.undoneBy === null
      ? standingIn(proposal, commit, proposal.decision?.at ?? proposal.at)
      : [],
  );
}

/** The operations of a proposal, as they stand if it is accepted. */
export function standingIn(
  { operations, by }: Pick<Proposal, 'operations' | 'by'>,
  commit: number,
  at: string,
) {
  return operations.flatMap((operation, index): StandingOperation[] =>
    operation.kind === 'UNDO'
      ? []
      : [{ operation, commit, index, day: at.slice(0, 10), by: by.name }],
  );
}

/** The subjects that an operation names. */
export function subjectsOf(operation: RecordOperation): readonly string[] {
  switch (operation.kind) {
    case 'ASSERT':
      return ['id', 'a', 'b'].flatMap((column) => operation.cells[column] ?? []);
    case 'MERGE':
      return [operation.id, operation.into];
    case 'DISTINGUISH':
      return [operation.a, operation.b];
    case 'ERASE':
    case 'UNDO':
      return [];
    default:
      return [operation.claim.subject];
  }
}
