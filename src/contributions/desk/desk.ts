import type { Logger } from 'pino';
import { setTimeout as sleep } from 'node:timers/promises';
import { hiddenCharacterIn } from '../../record/faults/hiddenCharacter.ts';
import { badInput, forbidden, unavailable } from '../../errors.ts';
import type { Action, Contributor } from '../journal/events.ts';
import { entryAfter, followJournal, openJournal } from '../journal/journal.ts';
import {
  type Journal,
  OPEN,
  type Proposal,
  journalOf,
  nextProposal,
} from '../journal/proposals.ts';
import { type TakenDesk, takeDesk } from './lock.ts';
import { type DeskCaller, contributorOf, hasRole, hindranceTo, isAuthor } from './permissions.ts';
import { NEVER, assertInTime, createQueue, inTime, untilOf } from './queue.ts';
import { type ImportTo, createRecordThread } from './recordThread.ts';
import type { ReaderOptions } from './recordReader.ts';
import type { Fates, Problem, SentOperation, Trial } from './trial.ts';

export interface DeskOptions extends ReaderOptions {
  /** Where this process answers. */
  readonly url: string;
  /** Where the graph is now. */
  readonly to: () => ImportTo;
  /** Whether editors may accept what is their own, whatever it does. */
  readonly selfReview: boolean;
  /** Whether readers see proposals that nobody has accepted. */
  readonly openProposals: boolean;
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

/** Between two attempts to make the graph hold what was accepted. */
const AGAIN_MS = 5_000;

/** Open proposals that are compared with the record before others have their turn. */
const COMPARED_AT_ONCE = 20;

/** What became of accepted operations is computed within a second, unless the record is read for the first time. */
const SURVEY_MS = 20_000;

/** Proposals of one contributor that wait for a decision. */
const MOST_OPEN = 200;

const LONGEST = { title: 200, note: 5_000, reason: 2_000, key: 100 };
const MOST_OPERATIONS = 200;

/** Opens the desk of a folder, unless another process has it; then what that writes is read. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const taken = await takeDesk(options.folder, options.url);
  try {
    return new Desk(options, taken, await openJournal(options.folder));
  } catch (error) {
    await taken.leave();
    throw error;
  }
}

/** Takes contributions to a record, one after another. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #taken: TakenDesk;
  readonly #followed: ReturnType<typeof followJournal>;
  readonly #thread: ReturnType<typeof createRecordThread>;
  readonly #write: OpenJournal['append'];
  #journal: Journal;
  #fates: Fates = new Map();
  #surveying: Promise<void> | undefined;
  readonly #queue = createQueue();
  #bringing: Promise<void> | undefined;
  #settling: Promise<void> | undefined;
  #mustSettle = false;
  readonly #over = new AbortController();

  constructor(options: DeskOptions, taken: TakenDesk, { entries, append }: OpenJournal) {
    this.#options = options;
    this.#taken = taken;
    this.#journal = journalOf(entries);
    this.#write = append;
    const { data, parts, folder } = options;
    this.#followed = followJournal(folder);
    this.#thread = createRecordThread({ data, parts, folder });
    const last = entries.at(-1)?.at ?? '';
    if (last > new Date().toISOString())
      options.log.warn({ last }, 'the clock is behind the last line of the journal');
    if (taken.holder === null) this.#settle();
  }

  /** The process that has the desk instead; null if it is this one. */
  get holder() {
    return this.#taken.holder;
  }

  /** What the lines amount to now, also those that another process writes. */
  async journal(): Promise<Journal> {
    if (this.holder === null) return this.#journal;
    const entries = await this.#followed.read();
    const known = this.#journal.entries;
    if (entries.length !== known.length) this.#surveying = undefined;
    if (entries[known.length - 1]?.hash !== known.at(-1)?.hash) this.#journal = journalOf(entries);
    else for (const entry of entries.slice(known.length)) this.#journal.add(entry);
    return this.#journal;
  }

  /** The proposals that a caller may see, the oldest first. */
  async proposalsFor(caller: DeskCaller): Promise<readonly Proposal[]> {
    const { proposals } = await this.journal();
    const all = [...proposals.values()];
    return this.#options.openProposals || hasRole(caller, 'contributor')
      ? all
      : all.filter(({ commit }) => commit !== null);
  }

  /** What became of each accepted operation, by `commit:index`; what was known last, if it takes long to know. */
  async fates(): Promise<Fates> {
    this.#surveying ??= this.#survey();
    await Promise.race([this.#surveying, sleep(SURVEY_MS, undefined, { ref: false })]);
    return this.#fates;
  }

  async propose(caller: DeskCaller, sent: SentProposal): Promise<ProposeOutcome> {
    this.#admit(caller);
    // What writes nothing need not wait for what does.
    return sent.dryRun
      ? this.#queue.counted(() => this.#submit(caller, sent, untilOf(caller)))
      : this.#inTurn(caller, (until) => this.#submit(caller, sent, until));
  }

  async amend(caller: DeskCaller, id: string, sent: SentProposal, ifVersion: number) {
    this.#admit(caller);
    return this.#inTurn(caller, (until) => {
      assertOwn(caller, known(this.#journal, id), ifVersion);
      return this.#submit(caller, sent, until, id);
    });
  }

  async comment(caller: DeskCaller, id: string, text: string): Promise<Proposal> {
    this.#admit(caller);
    assertLength('text', text, LONGEST.note);
    return this.#inTurn(caller, (until) => {
      known(this.#journal, id);
      return this.#append(id, contributorOf(caller), { type: 'COMMENTED', text }, until);
    });
  }

  async withdraw(caller: DeskCaller, id: string): Promise<Proposal> {
    this.#admit(caller);
    return this.#inTurn(caller, (until) => {
      assertOwn(caller, known(this.#journal, id));
      return this.#append(id, contributorOf(caller), { type: 'WITHDRAWN' }, until);
    });
  }

  async revert(caller: DeskCaller, commit: number, reason: string): Promise<ProposeOutcome> {
    this.#admit(caller);
    assertLength('reason', reason, LONGEST.reason);
    return this.#inTurn(caller, (until) => {
      const undone = assertStands(this.#journal, commit);
      const title = `Take back: ${undone.title}`.slice(0, LONGEST.title);
      const operations = [{ kind: 'UNDO' as const, commit, reason }];
      const sent = { title, note: null, operations, dryRun: false, key: null };
      return this.#submit(caller, sent, until);
    });
  }

  /** What accepting a proposal would do now. */
  async consequence(caller: DeskCaller, id: string): Promise<ProposeOutcome> {
    this.#admit(caller);
    const proposal = known(this.#journal, id);
    const trial = await this.#queue.counted(() => this.#tryAgain(proposal, untilOf(caller)));
    return { proposal, problems: trial.problems, consequence: trial.consequence };
  }

  async decide(caller: DeskCaller, decision: ProposalDecision): Promise<DecideOutcome> {
    this.#admit(caller);
    return this.#inTurn(caller, (until) => {
      const { proposal: id, verdict, reason, ifVersion } = decision;
      const proposal = known(this.#journal, id);
      assertOpen(proposal, ifVersion);
      if (reason !== null) assertLength('reason', reason, LONGEST.reason);
      return verdict === 'ACCEPT'
        ? this.#accept(caller, proposal, { reason, until })
        : this.#refuse(caller, proposal, { ...decision, until });
    });
  }

  /** Ends what was begun, and lets another process take the desk. */
  async close(): Promise<void> {
    this.#over.abort();
    await this.#queue.end();
    await this.#thread.close();
    await this.#taken.leave();
  }

  #admit(caller: DeskCaller): void {
    const { holder } = this;
    if (holder !== null) throw unavailable(({ desk }) => desk.elsewhere(holder.url));
    if (!hasRole(caller, 'contributor'))
      throw forbidden(({ errors }) => errors.lacksRole('contributor'));
  }

  /** One change of the journal at a time. */
  #inTurn<Done>(caller: DeskCaller, work: (until: AbortSignal) => Done | Promise<Done>) {
    const until = untilOf(caller);
    return this.#queue.inTurn(until, () => work(until));
  }

  async #append(
    proposal: string,
    by: Contributor,
    action: Action,
    until: AbortSignal,
  ): Promise<Proposal> {
    if (!(await this.#taken.isHeld())) throw unavailable(({ desk }) => desk.lost);
    assertInTime(until);
    const at = new Date().toISOString();
    const entry = entryAfter(this.#journal.entries.at(-1), { at, proposal, by, action });
    await this.#write(entry).catch((error: unknown) => {
      this.#options.log.error({ err: error }, 'a contribution could not be written');
      throw isDiskFault(error) ? unavailable(({ desk }) => desk.unwritten(error.code)) : error;
    });
    this.#journal.add(entry);
    return known(this.#journal, proposal);
  }

  async #submit(
    caller: DeskCaller,
    sent: SentProposal,
    until: AbortSignal,
    amended?: string,
  ): Promise<ProposeOutcome> {
    assertSent(sent);
    const by = contributorOf(caller);
    const repeated = amended === undefined ? sentBefore(this.#journal, caller, sent) : undefined;
    if (repeated) return { proposal: repeated, problems: [], consequence: null };
    const trial = { operations: sent.operations, by, organization: by.organization };
    const { operations, problems, consequence } = await inTime(until, this.#thread.try(trial));
    if (sent.dryRun || problems.length > 0) return { proposal: null, problems, consequence };
    const { title, note, key } = sent;
    const draft = { title, note, operations: [...operations] };
    if (amended === undefined) assertFew(this.#journal, caller);
    const id = amended ?? nextProposal(this.#journal.entries);
    const action: Action =
      amended === undefined ? { type: 'PROPOSED', ...draft, key } : { type: 'AMENDED', ...draft };
    const proposal = await this.#append(id, by, action, until);
    return { proposal, problems, consequence };
  }

  #tryAgain({ operations: kept, by }: Proposal, until: AbortSignal): Promise<Trial> {
    const tried = { operations: [], kept, by, organization: by.organization };
    return inTime(until, this.#thread.try(tried));
  }

  async #accept(caller: DeskCaller, proposal: Proposal, { reason, until }: Decided) {
    const { selfReview } = this.#options;
    const trial = await this.#tryAgain(proposal, until);
    const { problems } = trial;
    const hindrance = hindranceTo(caller, proposal, { trial, selfReview });
    // A contributor learns what is wrong as well as an editor.
    if (hindrance !== null && (problems.length === 0 || hindrance === 'AGENT'))
      throw forbidden(({ desk }) => desk.hindered[hindrance]);
    if (problems.length > 0) return { proposal, problems, isVisible: true };
    const action = { type: 'ACCEPTED' as const, reason };
    const accepted = await this.#append(proposal.id, contributorOf(caller), action, until);
    this.#surveying = undefined;
    const isVisible = await inTime(until, this.#bring()).catch(() => false);
    if (!isVisible) this.#bringLater();
    this.#settle();
    return { proposal: accepted, problems: [], isVisible };
  }

  async #refuse(caller: DeskCaller, { id }: Proposal, decided: Decided & RefusedBy) {
    const { verdict, reason, until } = decided;
    if (caller.isAgent) throw forbidden(({ desk }) => desk.hindered.AGENT);
    if (!hasRole(caller, 'editor')) throw forbidden(({ errors }) => errors.lacksRole('editor'));
    if (reason === null)
      throw badInput('Expected a `reason`, but got none: its author needs to know why.');
    const type = verdict === 'REJECT' ? 'REJECTED' : 'RETURNED';
    const proposal = await this.#append(id, contributorOf(caller), { type, reason }, until);
    return { proposal, problems: [], isVisible: true };
  }

  /** Makes the graph hold what was accepted. The journal keeps it if that fails. */
  async #bring(): Promise<boolean> {
    try {
      await this.#thread.bring(this.#options.to());
      return true;
    } catch (error) {
      this.#options.log.error({ err: error }, 'accepted contributions are not visible yet');
      return false;
    }
  }

  /** Tries again until it succeeds, as when Neo4j is back. */
  #bringLater(): void {
    const { signal } = this.#over;
    const again = async () => {
      do await sleep(AGAIN_MS, undefined, { signal, ref: false });
      while (!(await this.#bring()));
      this.#options.log.info('accepted contributions are visible now');
    };
    this.#bringing ??= again()
      .catch(() => undefined)
      .finally(() => (this.#bringing = undefined));
  }

  async #survey(): Promise<void> {
    const surveying = this.#thread.survey();
    await surveying.then(
      (fates) => (this.#fates = fates),
      (error: unknown) => {
        this.#options.log.error({ err: error }, 'the contributions could not be compared');
        this.#surveying = undefined;
      },
    );
  }

  /** Closes what the record has come to say by other means. */
  #settle(): void {
    this.#mustSettle = true;
    this.#settling ??= this.#settleAll()
      .catch((error: unknown) => {
        if (this.#over.signal.aborted) return;
        this.#options.log.error({ err: error }, 'open proposals could not be compared');
      })
      .finally(() => (this.#settling = undefined));
  }

  async #settleAll(): Promise<void> {
    while (this.#mustSettle) {
      this.#mustSettle = false;
      const open = [...this.#journal.proposals.values()].filter(isOpen).map(({ id }) => id);
      for (let from = 0; from < open.length; from += COMPARED_AT_ONCE) {
        const settled = await this.#thread.settled(open.slice(from, from + COMPARED_AT_ONCE));
        for (const id of settled)
          await this.#queue.inTurn(NEVER, async () => {
            if (isOpen(known(this.#journal, id)))
              await this.#append(id, DESK, { type: 'SETTLED' }, NEVER);
          });
      }
    }
  }
}

interface Decided {
  readonly reason: string | null;
  readonly until: AbortSignal;
}

type RefusedBy = Pick<ProposalDecision, 'verdict'>;

const isOpen = ({ state }: Proposal) => OPEN.includes(state);

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
