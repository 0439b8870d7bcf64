import type { Logger } from 'pino';
import { hiddenCharacterIn } from '../../record/faults/hiddenCharacter.ts';
import { badInput, forbidden, unavailable } from '../../errors.ts';
import type { Action, Contributor } from '../journal/events.ts';
import { entryAfter, openJournal, readJournal } from '../journal/journal.ts';
import {
  type Journal,
  OPEN,
  type Proposal,
  journalOf,
  nextProposal,
} from '../journal/proposals.ts';
import { type Holder, leaveDesk, takeDesk } from './lock.ts';
import { type DeskCaller, contributorOf, hasRole, hindranceTo, isAuthor } from './permissions.ts';
import { type ImportTo, createRecordThread } from './recordThread.ts';
import type { ReaderOptions } from './recordReader.ts';
import type { Problem, SentOperation, Survey, Trial } from './trial.ts';

export interface DeskOptions extends ReaderOptions {
  /** Where this process answers. */
  readonly url: string;
  /** Where the graph is now. */
  readonly to: () => ImportTo;
  /** Whether editors may accept what is their own, whatever it does. */
  readonly selfReview: boolean;
  readonly log: Logger;
}

export interface SentProposal {
  readonly title: string;
  readonly note: string | null;
  readonly operations: readonly SentOperation[];
  readonly dryRun: boolean;
  readonly key: string | null;
}

export interface ProposeOutcome {
  readonly proposal: Proposal | null;
  readonly problems: readonly Problem[];
  readonly consequence: Trial['consequence'];
}

export interface ProposalDecision {
  readonly proposal: string;
  readonly verdict: 'ACCEPT' | 'REJECT' | 'REQUEST_CHANGES';
  readonly reason: string | null;
  readonly ifVersion: number;
}

export interface DecideOutcome {
  readonly proposal: Proposal;
  readonly problems: readonly Problem[];
  readonly isVisible: boolean;
}

type OpenJournal = Awaited<ReturnType<typeof openJournal>>;

/** Proposals of one contributor that wait for a decision. */
const MOST_OPEN = 200;

const LONGEST = { title: 200, note: 5_000, reason: 2_000, key: 100 };
const MOST_OPERATIONS = 200;

/** Opens the desk of a folder, unless another process has it; then what that writes is read. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const holder = await takeDesk(options.folder, options.url);
  return new Desk(options, holder, await openJournal(options.folder));
}

/** Takes contributions to a record, one after another. */
export class Desk {
  /** The process that has the desk instead; null if it is this one. */
  readonly holder: Holder | null;
  readonly #options: DeskOptions;
  readonly #thread: ReturnType<typeof createRecordThread>;
  readonly #write: OpenJournal['append'];
  #journal: Journal;
  #survey: Promise<Survey> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: DeskOptions, holder: Holder | null, { entries, append }: OpenJournal) {
    this.holder = holder;
    this.#options = options;
    this.#journal = journalOf(entries);
    this.#write = append;
    const { data, parts, folder } = options;
    this.#thread = createRecordThread({ data, parts, folder });
    if (holder === null) void this.#settle();
  }

  async journal(): Promise<Journal> {
    if (this.holder !== null) this.#journal = journalOf(await readJournal(this.#options.folder));
    return this.#journal;
  }

  /** What became of each accepted operation, by `commit:index`. */
  async fates(): Promise<Survey['fates']> {
    return (await this.#surveyed()).fates;
  }

  async propose(caller: DeskCaller, sent: SentProposal): Promise<ProposeOutcome> {
    this.#admit(caller);
    // What writes nothing need not wait for what does.
    return sent.dryRun
      ? this.#submit(caller, sent)
      : this.#inTurn(() => this.#submit(caller, sent));
  }

  async amend(caller: DeskCaller, id: string, sent: SentProposal, ifVersion: number) {
    this.#admit(caller);
    return this.#inTurn(() => {
      assertOwn(caller, known(this.#journal, id), ifVersion);
      return this.#submit(caller, sent, id);
    });
  }

  async comment(caller: DeskCaller, id: string, text: string): Promise<Proposal> {
    this.#admit(caller);
    assertLength('text', text, LONGEST.note);
    return this.#inTurn(() => {
      known(this.#journal, id);
      return this.#append(id, contributorOf(caller), { type: 'COMMENTED', text });
    });
  }

  async withdraw(caller: DeskCaller, id: string): Promise<Proposal> {
    this.#admit(caller);
    return this.#inTurn(() => {
      assertOwn(caller, known(this.#journal, id));
      return this.#append(id, contributorOf(caller), { type: 'WITHDRAWN' });
    });
  }

  async revert(caller: DeskCaller, commit: number, reason: string): Promise<ProposeOutcome> {
    this.#admit(caller);
    assertLength('reason', reason, LONGEST.reason);
    return this.#inTurn(() => {
      const undone = assertStands(this.#journal, commit);
      const title = `Take back: ${undone.title}`.slice(0, LONGEST.title);
      const operations = [{ kind: 'UNDO' as const, commit, reason }];
      return this.#submit(caller, { title, note: null, operations, dryRun: false, key: null });
    });
  }

  /** What accepting a proposal would do now. */
  async consequence(caller: DeskCaller, id: string): Promise<ProposeOutcome> {
    this.#admit(caller);
    const proposal = known(this.#journal, id);
    const { problems, consequence } = await this.#tryAgain(proposal);
    return { proposal, problems, consequence };
  }

  async decide(caller: DeskCaller, decision: ProposalDecision): Promise<DecideOutcome> {
    this.#admit(caller);
    return this.#inTurn(() => {
      const { proposal: id, verdict, reason, ifVersion } = decision;
      const proposal = known(this.#journal, id);
      assertOpen(proposal, ifVersion);
      if (reason !== null) assertLength('reason', reason, LONGEST.reason);
      return verdict === 'ACCEPT'
        ? this.#accept(caller, proposal, reason)
        : this.#refuse(caller, proposal, decision);
    });
  }

  /** Ends what was begun, and lets another process take the desk. */
  async close(): Promise<void> {
    await this.#queue;
    await this.#thread.close();
    if (this.holder === null) await leaveDesk(this.#options.folder);
  }

  #admit(caller: DeskCaller): void {
    const { holder } = this;
    if (holder !== null) throw unavailable(({ desk }) => desk.elsewhere(holder.url));
    if (!hasRole(caller, 'contributor'))
      throw forbidden(({ errors }) => errors.lacksRole('contributor'));
  }

  /** One change of the journal at a time. */
  #inTurn<Done>(work: () => Done | Promise<Done>): Promise<Done> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #append(proposal: string, by: Contributor, action: Action): Promise<Proposal> {
    const { entries } = this.#journal;
    const at = new Date().toISOString();
    const entry = entryAfter(entries.at(-1), { at, proposal, by, action });
    await this.#write(entry).catch((error: unknown) => {
      this.#options.log.error({ err: error }, 'a contribution could not be written');
      throw isDiskFault(error) ? unavailable(({ desk }) => desk.unwritten(error.code)) : error;
    });
    this.#journal = journalOf([...entries, entry]);
    return known(this.#journal, proposal);
  }

  async #submit(caller: DeskCaller, sent: SentProposal, amended?: string): Promise<ProposeOutcome> {
    assertSent(sent);
    const by = contributorOf(caller);
    const repeated = amended === undefined ? sentBefore(this.#journal, caller, sent) : undefined;
    if (repeated) return { proposal: repeated, problems: [], consequence: null };
    const trial = { operations: sent.operations, by, organization: by.organization };
    const { operations, problems, consequence } = await this.#thread.try(trial);
    if (sent.dryRun || problems.length > 0) return { proposal: null, problems, consequence };
    const { title, note, key } = sent;
    const draft = { title, note, operations: [...operations] };
    if (amended === undefined) assertFew(this.#journal, caller);
    const id = amended ?? nextProposal(this.#journal.entries);
    const action: Action =
      amended === undefined ? { type: 'PROPOSED', ...draft, key } : { type: 'AMENDED', ...draft };
    const proposal = await this.#append(id, by, action);
    return { proposal, problems, consequence };
  }

  #tryAgain({ operations: kept, by }: Proposal): Promise<Trial> {
    return this.#thread.try({ operations: [], kept, by, organization: by.organization });
  }

  async #accept(caller: DeskCaller, proposal: Proposal, reason: string | null) {
    const { selfReview } = this.#options;
    const trial = await this.#tryAgain(proposal);
    const { problems } = trial;
    const hindrance = hindranceTo(caller, proposal, { trial, selfReview });
    // A contributor learns what is wrong as well as an editor.
    if (hindrance !== null && (problems.length === 0 || hindrance === 'AGENT'))
      throw forbidden(({ desk }) => desk.hindered[hindrance]);
    if (problems.length > 0) return { proposal, problems, isVisible: true };
    const action = { type: 'ACCEPTED' as const, reason };
    const accepted = await this.#append(proposal.id, contributorOf(caller), action);
    const isVisible = await this.#bring();
    void this.#settle();
    return { proposal: accepted, problems: [], isVisible };
  }

  async #refuse(caller: DeskCaller, { id }: Proposal, { verdict, reason }: ProposalDecision) {
    if (caller.isAgent) throw forbidden(({ desk }) => desk.hindered.AGENT);
    if (!hasRole(caller, 'editor')) throw forbidden(({ errors }) => errors.lacksRole('editor'));
    if (reason === null)
      throw badInput('Expected a `reason`, but got none: its author needs to know why.');
    const type = verdict === 'REJECT' ? 'REJECTED' : 'RETURNED';
    const proposal = await this.#append(id, contributorOf(caller), { type, reason });
    return { proposal, problems: [], isVisible: true };
  }

  /** Makes the graph hold what was accepted. The journal keeps it if that fails, and the next import brings it. */
  async #bring(): Promise<boolean> {
    this.#survey = undefined;
    try {
      await this.#thread.bring(this.#options.to());
      return true;
    } catch (error) {
      this.#options.log.error({ err: error }, 'accepted contributions are not visible yet');
      return false;
    }
  }

  #surveyed(): Promise<Survey> {
    return (this.#survey ??= this.#thread.survey().catch((error: unknown) => {
      this.#options.log.error({ err: error }, 'the contributions could not be compared');
      this.#survey = undefined;
      return { fates: new Map(), settled: [] };
    }));
  }

  /** Closes what the record has come to say by other means. */
  #settle(): Promise<void> {
    return this.#inTurn(async () => {
      for (const id of (await this.#surveyed()).settled)
        if (OPEN.includes(known(this.#journal, id).state))
          await this.#append(id, DESK, { type: 'SETTLED' });
    });
  }
}

/** A disk that is full, read-only, not there or broken. */
const DISK_FAULTS = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOENT'] as const;

const isDiskFault = (error: unknown): error is { readonly code: (typeof DISK_FAULTS)[number] } =>
  DISK_FAULTS.some((code) => (error as NodeJS.ErrnoException).code === code);

/** Who closes what the record says by itself. */
const DESK: Contributor = { name: 'the desk', organization: null, isAgent: true };

function known({ proposals }: Journal, id: string): Proposal {
  const proposal = proposals.get(id);
  if (proposal !== undefined) return proposal;
  throw badInput(
    `Expected the id of a proposal such as "proposal-1", but got "${id.slice(0, 100)}".`,
  );
}

function assertOpen({ state, version }: Proposal, ifVersion: number | undefined): void {
  if (!OPEN.includes(state))
    throw badInput(`Expected a proposal that waits for a decision, but this one is ${state}.`);
  if (ifVersion !== undefined && version !== ifVersion)
    throw badInput(
      `Expected version ${ifVersion} of the proposal, but it is version ${version} now. Read it again.`,
    );
}

function assertOwn(caller: DeskCaller, proposal: Proposal, ifVersion?: number): void {
  if (!isAuthor(caller, proposal)) throw forbidden(({ desk }) => desk.notAuthor);
  assertOpen(proposal, ifVersion);
}

function assertFew({ proposals }: Journal, caller: DeskCaller): void {
  const waiting = [...proposals.values()].filter(
    (one) => OPEN.includes(one.state) && isAuthor(caller, one),
  );
  if (waiting.length >= MOST_OPEN)
    throw badInput(
      `Expected up to ${MOST_OPEN} proposals of one author that wait for a decision. Withdraw some, or wait until they are decided.`,
    );
}

function assertSent({ title, note, key, operations }: SentProposal): void {
  assertLength('title', title, LONGEST.title);
  if (note !== null) assertLength('note', note, LONGEST.note);
  if (key !== null) assertLength('idempotencyKey', key, LONGEST.key);
  if (operations.length < 1 || operations.length > MOST_OPERATIONS)
    throw badInput(
      `Expected \`operations\` to have 1 to ${MOST_OPERATIONS} changes, but got ${operations.length}.`,
    );
  for (const one of operations)
    if ('reason' in one) assertLength('reason', one.reason, LONGEST.reason);
}

function assertLength(name: string, text: string, most: number): void {
  const hidden = hiddenCharacterIn(text, most <= LONGEST.title);
  if (hidden !== undefined)
    throw badInput(
      `Expected \`${name}\` to have only characters that a reader sees, but it has the control character ${hidden}. Remove it.`,
    );
  if (text.trim() !== '' && text.length <= most) return;
  throw badInput(
    `Expected \`${name}\` to have 1 to ${most} characters, but got ${text.trim() === '' ? 'none' : text.length}.`,
  );
}

function assertStands({ commits }: Journal, commit: number): Proposal {
  const proposal = commits.get(commit);
  if (proposal === undefined)
    throw badInput(`Expected the number of a commit, but there is no ${commit}.`);
  if (proposal.operations.some(({ kind }) => kind === 'ERASE'))
    throw badInput('Expected a commit that can be taken back, but what is erased stays erased.');
  if (proposal.undoneBy === null) return proposal;
  throw badInput(
    `Expected a commit that stands, but ${commit} was taken back by ${proposal.undoneBy}.`,
  );
}

/** What the same request made before. */
function sentBefore({ proposals }: Journal, caller: DeskCaller, { key }: SentProposal) {
  if (key === null) return undefined;
  return [...proposals.values()].find((one) => one.key === key && isAuthor(caller, one));
}
