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

/** What the lines of a journal amount to. */
export class Journal {
  readonly #entries: JournalEntry[] = [];
  readonly #proposals = new Map<string, Proposal>();
  readonly #accepted = new Map<number, string>();
  /** By what is kept of them, those who were erased: each is apart from the others, and all that they did is of one. */
  readonly #erased = new Map<string, Contributor>();
  /** Whether it is known which commits were taken back. */
  #isLinked = true;

  /** In order. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  /** By id, the oldest first. */
  get proposals(): ReadonlyMap<string, Proposal> {
    if (!this.#isLinked) this.#link();
    return this.#proposals;
  }

  /** Those that were accepted, by their number in the journal. */
  get commits(): ReadonlyMap<number, Proposal> {
    const { proposals } = this;
    return new Map(
      [...this.#accepted].flatMap(([commit, id]) => {
        const proposal = proposals.get(id);
        return proposal === undefined ? [] : [[commit, proposal]];
      }),
    );
  }

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
    const next = after(this.#proposals.get(entry.proposal), entry, this.#authorOf(entry));
    if (next === null) return;
    this.#proposals.set(next.id, next);
    if (next.commit !== entry.sequence) return;
    this.#accepted.set(next.commit, next.id);
    this.#isLinked = false;
  }

  #authorOf({ by, digests: [digest], sequence }: JournalEntry): Contributor {
    if (by !== null) return by;
    const author = this.#erased.get(digest) ?? nobody(sequence);
    this.#erased.set(digest, author);
    return author;
  }

  /** What takes back a commit can itself be taken back. */
  #link(): void {
    this.#isLinked = true;
    const undone = new Map<number, number>();
    for (const [commit, { operations }] of [...this.commits].toReversed())
      if (!undone.has(commit))
        for (const one of operations) if (one.kind === 'UNDO') undone.set(one.commit, commit);
    for (const [commit, proposal] of this.commits)
      this.#proposals.set(proposal.id, { ...proposal, undoneBy: undone.get(commit) ?? null });
  }
}

/** The id of the next one. Those that were erased keep theirs. */
export function nextProposal(entries: readonly JournalEntry[]): string {
  return `proposal-${new Set(entries.map(({ proposal }) => proposal)).size + 1}`;
}

export function journalOf(entries: readonly JournalEntry[]): Journal {
  const journal = new Journal();
  for (const entry of entries) journal.add(entry);
  return journal;
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
      // A copy for each comment would cost the square of their number.
      (before.comments as Remark[]).push({ at, by, text: action.text });
      return now;
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
export function operationsInForce({ commits, entries }: Journal): readonly StandingOperation[] {
  const instants = instantsOf(entries);
  return [...commits].flatMap(([commit, proposal]) =>
    proposal.undoneBy === null
      ? standingIn(proposal, commit, instants[commit - 1] ?? proposal.at)
      : [],
  );
}

/** When each line was written, and not after a later one was: the order of a journal is surer than the clock of a machine. */
function instantsOf(entries: readonly JournalEntry[]): readonly string[] {
  let next = '9999';
  const reversed = entries.toReversed().map(({ at }) => (next = at < next ? at : next));
  return reversed.reverse();
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
