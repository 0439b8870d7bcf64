import type { Consequence } from '../../consequence/states/consequence.ts';
import { consequenceOfFew } from '../../consequence/consequenceOf.ts';
import { claimsOf } from '../../record/claims/claim.ts';
import type { Files } from '../../record/files/readFiles.ts';
import { type ContributedFiles, applyTo, sentence } from '../applying/apply.ts';
import { openWorking } from '../applying/working.ts';
import type { Fate } from '../applying/fate.ts';
import { claimKeyOf } from '../applying/judge.ts';
import type { Action, Contributor, JournalEntry, RecordOperation } from '../journal/events.ts';
import {
  type Proposal,
  type StandingOperation,
  journalOf,
  operationsInForce,
  standingIn,
} from '../journal/proposals.ts';
import { isOwnChange } from './ownership.ts';
import type { PresentState, RecordReader } from './recordReader.ts';
import { type ToldConsequence, toldOf } from './told.ts';

/** An operation as a client sends it: a claim is named by its id and its subject. */
export type SentOperation =
  | Extract<RecordOperation, { kind: 'ASSERT' | 'MERGE' | 'DISTINGUISH' | 'UNDO' }>
  | {
      readonly kind: 'RETIRE' | 'RESTORE' | 'RANK';
      readonly claim: string;
      readonly subject: string;
      readonly rank?: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
      readonly reason: string;
    };

/** Why a proposal cannot stand. */
export interface Problem {
  readonly operation: number | null;
  readonly column: string | null;
  readonly code: 'INVALID' | 'CONFLICT' | 'ON_RECORD';
  readonly message: string;
}

export interface Trial {
  /** Empty if a claim that they name is not there. */
  readonly operations: readonly RecordOperation[];
  readonly problems: readonly Problem[];
  /** Null if there are problems. */
  readonly consequence: ToldConsequence | null;
  /** Whether the organization that was asked about may decide about it by itself; see `isOwnChange`. */
  readonly isOwn: boolean;
}

/** What became of each operation in force, by `commit:index`. */
export type Fates = ReadonlyMap<string, Fate>;

export interface TrialRequest {
  readonly operations: readonly SentOperation[];
  /** Operations of a proposal, of which the claims are known, instead. */
  readonly kept?: readonly RecordOperation[];
  readonly by: Contributor;
  readonly organization: string | null;
}

/** Says what contributions would do to the record. All of it is done in the thread that calls it. */
export function createTrials(reader: RecordReader) {
  return {
    try: async (tried: TrialRequest) => tryOn(reader, await reader.readPresent(), tried),
    async survey(): Promise<Fates> {
      const { standing, applied } = await reader.readPresent();
      return fatesOf(standing, applied);
    },
    /** Those of some open proposals of which the record says all. */
    async settled(ids: readonly string[]): Promise<readonly string[]> {
      const { journal, applied } = await reader.readPresent();
      return ids.filter((id) => {
        const proposal = journal.proposals.get(id);
        return proposal !== undefined && isSettled(proposal, applied.files);
      });
    },
  };
}

const UNTOLD = { consequence: null, isOwn: false };

function tryOn(reader: RecordReader, present: PresentState, tried: TrialRequest): Trial {
  const { release, journal, standing, applied } = present;
  const now = new Date();
  const { by, organization } = tried;
  const { operations, problems } = tried.kept
    ? { operations: tried.kept, problems: [] }
    : resolved(tried.operations, applied.files, now);
  if (problems.length > 0) return { operations: [], problems, ...UNTOLD };
  const proposed = { operations: [...operations], by, at: now.toISOString() };
  const next = acceptedAfter(journal.entries, proposed);
  const after = operationsInForce(journalOf(next));
  const first = after.findIndex(({ commit }) => commit === next.length);
  const then = reader.applied(release, after, { now, ...(first >= 0 && { strictFrom: first }) });
  const found = problemsOf({ tried: then, after, first, before: fatesOf(standing, applied) });
  if (found.length > 0) return { operations, problems: found, ...UNTOLD };
  const consequence = consequenceOnce(applied.files, then.files, now);
  return {
    ...{ operations, problems: [], consequence: toldOf(consequence, operations) },
    isOwn:
      organization !== null &&
      isOwnChange({
        ...{ organization, operations, standing, by: by.name },
        ...{ before: applied.files, after: then.files },
      }),
  };
}

const consequences = new WeakMap<Files, readonly [before: Files, told: Consequence | null]>();

/** Tells of the same change once. */
function consequenceOnce(before: Files, after: Files, now: Date): Consequence | null {
  const [knownBefore, known = null] = consequences.get(after) ?? [];
  if (knownBefore === before) return known;
  const consequence = consequenceOfFew(before, after, now);
  consequences.set(after, [before, consequence]);
  return consequence;
}

/** Whether the record says all that a proposal states. */
function isSettled(proposal: Proposal, files: Files): boolean {
  const now = new Date();
  const operations = standingIn(proposal, 0, now.toISOString());
  const { fates } = applyTo(files, operations, { now });
  return fates.length > 0 && fates.every(({ state }) => state === 'SETTLED');
}

function fatesOf(standing: readonly StandingOperation[], { fates }: ContributedFiles) {
  return new Map<string, Fate>(
    standing.flatMap(({ commit, index }, at) => {
      const fate = fates[at];
      return fate === undefined ? [] : [[`${commit}:${index}`, fate] as const];
    }),
  );
}

/** The journal as it would be. Only what follows is read of it, so nothing of it is hashed. */
function acceptedAfter(
  entries: readonly JournalEntry[],
  { operations, by, at }: Pick<Proposal, 'operations' | 'by' | 'at'>,
): readonly JournalEntry[] {
  const unhashed = { at, proposal: '', by, digests: ['', ''] as [string, string], hash: '' };
  const actions: readonly Action[] = [
    { type: 'PROPOSED', title: '', note: null, operations, key: null },
    { type: 'ACCEPTED', reason: null },
  ];
  const next = entries.length + 1;
  return [
    ...entries,
    ...actions.map((action, index) => ({ ...unhashed, sequence: next + index, action })),
  ];
}

/** Claims by what they say in place of their ids. */
function resolved(sent: readonly SentOperation[], files: Files, now: Date) {
  const problems: Problem[] = [];
  const working = openWorking(files, now);
  const operations = sent.flatMap((one, operation): readonly RecordOperation[] => {
    if (!('claim' in one)) return [one];
    const claims = (working?.rowsOf(one.subject) ?? []).flatMap(({ row }) => claimsOf(row));
    const claim = claims.find(({ id }) => id === one.claim);
    if (claim !== undefined) {
      const judged = { claim: claimKeyOf(claim), reason: one.reason };
      return one.kind === 'RANK'
        ? [{ kind: 'RANK', rank: one.rank ?? 'NORMAL', ...judged }]
        : [{ kind: one.kind, ...judged }];
    }
    const message = `Expected the id of a claim about "${one.subject}", but got "${one.claim}". If the record has changed, ask for the claim again.`;
    problems.push({ operation, column: 'claim', code: 'CONFLICT', message });
    return [];
  });
  return { operations, problems };
}

interface Outcome {
  readonly tried: ContributedFiles;
  readonly after: readonly StandingOperation[];
  /** The place of the first new operation; negative if there is none. */
  readonly first: number;
  readonly before: Fates;
}

function problemsOf({ tried, after, first, before }: Outcome): readonly Problem[] {
  const own = first < 0 ? [] : tried.fates.slice(first);
  const misfits = own.flatMap((fate, operation): Problem[] => {
    if (fate.state !== 'SET_ASIDE') return [];
    const { column, reason: message } = fate;
    return [{ operation, column, code: column === null ? 'CONFLICT' : 'INVALID', message }];
  });
  const faults = tried.faults.map(({ by, column, message }): Problem => ({
    ...{ operation: by === null ? null : by - first, column: column ?? null },
    ...{ code: 'INVALID', message: sentence(message) },
  }));
  const broken = fatesOf(after, tried);
  const others = [...before].flatMap(([key, { state }]): Problem[] => {
    const now = broken.get(key);
    if (state !== 'APPLIED' || now?.state !== 'SET_ASIDE') return [];
    const [commit = '', index = ''] = key.split(':');
    const message = `Change ${index} of commit ${commit} needs what this would take away: ${now.reason} Take that back first.`;
    return [{ operation: null, column: null, code: 'CONFLICT', message }];
  });
  const found = [...misfits, ...faults, ...others];
  if (found.length > 0 || own.length === 0 || own.some(({ state }) => state !== 'SETTLED'))
    return found;
  const message = 'The record says all of this already.';
  return [{ operation: null, column: null, code: 'ON_RECORD', message }];
}
