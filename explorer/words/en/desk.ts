import type { ConsequenceWords } from '../desk.ts';
import { count, counted } from './numbers.ts';

/** Proposals: how they are read. */
const desk = {
  noDesk: 'This server takes no contributions.',
  elsewhere: 'Another process of this record takes the contributions.',
  mayNot:
    'Your token lets you read. To propose changes, ask the operator of this server for another.',
  signInFirst: 'Sign in to propose changes.',
  colon: ': ',
  by: (name: string, organization: string | null, isAgent: boolean) =>
    [name, organization && `for ${organization}`, isAgent && 'by a program']
      .filter(Boolean)
      .join(', '),
  states: {
    SUBMITTED: 'Waits for a decision',
    CHANGES_REQUESTED: 'Changes requested',
    ACCEPTED: 'Accepted',
    REJECTED: 'Rejected',
    WITHDRAWN: 'Withdrawn',
    SETTLED: 'Settled: the record came to say the same',
  },
  fates: {
    APPLIED: 'In the record',
    SETTLED: 'A release says the same now',
    SET_ASIDE: 'Set aside: a release changed what it was about',
  },
  /** What a change does. */
  operations: {
    ASSERT: (table: string) => `Adds to ${table}`,
    RETIRE: 'Withdraws a claim',
    RESTORE: 'Restores a withdrawn claim',
    RANK: (rank: string) => `Ranks a claim as ${rank}`,
    MERGE: 'Merges the first into the second',
    DISTINGUISH: 'Says that these are not the same',
    ERASE: 'Takes a person out of the record',
    UNDO: (commit: number) => `Takes back commit ${count(commit)}`,
  },
  source: 'Source',
  reason: 'Reason',
  locator: 'Where in the source',
  taken: 'taken from',

  consequence: 'What this changes',
  unchanged: 'Answers stay as they are.',
  untold:
    'More subjects are concerned than can be listed quickly. Accepting this takes a minute or more.',
  simple: 'It only adds sourced claims and touches nothing else: one editor can accept it.',
  second: 'An editor other than its author must accept it.',
  more: (number: number) => `and ${counted(number, 'more change')}`,
  /** One thing that answers say otherwise. */
  change: ({ text }: ConsequenceWords) => text,

  history: 'History',
  historySays: 'Accepted proposals that changed this page.',
  noHistory: 'No proposal has changed this page.',
  allChanges: 'All changes of the record that involve it',
  proposals: 'proposals',
  undone: (commit: number) => `Taken back by commit ${count(commit)}`,
};

/** The form of a proposal. */
const suggest = {
  titles: {
    correct: 'Suggest a correction',
    source: 'Add a source',
    add: 'Suggest a fact',
  },
  loading: 'Loading what is on record',
  lead: 'Nothing is changed until an editor accepts it. The form checks itself while you type.',
  about: 'About',
  property: 'What is it about?',
  choose: 'Choose',
  onRecord: 'On record',
  noClaim: 'The record has no such claim any more.',
  withdraws: 'Withdraw this claim',
  why: 'Why is it wrong?',
  right: 'What is right',
  rightSays: 'Leave the value as it is to only withdraw the claim.',
  value: 'Value',
  example: (text: string) => `such as ${text}`,
  source: 'Source',
  find: 'Find a source on record',
  isNew: 'The source is not on record',
  work: {
    title: 'Title, in its own language',
    kind: 'Type',
    directness: 'Type of evidence',
    url: 'Link',
    language: 'Language',
    id: 'Id',
  },
  locator: 'Where in the source',
  locatorSays: 'a page, a section, a row',
  message: 'For the editors',
  title: 'Title of the proposal',
  note: 'Note',
  check: 'Check',
  fill: 'Fill in the value and its source, or why the claim is wrong.',
  checking: 'Checking …',
  good: 'This can be proposed.',
  problems: (number: number) => `${counted(number, 'problem')} to mend first.`,
  send: 'Propose',
  sending: 'Sending …',
  cancel: 'Cancel',
  links: { correct: 'Suggest a correction', source: 'Add a source' },
  entry: 'Is something wrong or missing here?',
  entryLink: 'Suggest a change',
  signIn: 'Sign in to suggest',
};

/** The queue and one proposal. */
const proposals = {
  lead: 'Changes of the record that somebody proposed, those that changed last first.',
  loading: 'Loading the proposals',
  state: 'Status',
  open: 'Waiting',
  all: 'All',
  subject: 'About',
  mine: 'Only mine',
  none: 'No such proposal. Clear a filter.',
  notFound: (id: string) => `There is no proposal ${id}.`,
  back: 'All proposals',
  changes: (number: number) => counted(number, 'change'),
  proposedBy: (name: string, day: string) => `Proposed by ${name} on ${day}`,
  changedOn: (day: string) => `last changed on ${day}`,
  version: (version: number) => `version ${count(version)}`,
  commit: (commit: number) => `commit ${count(commit)}`,
  difference: 'Changes',
  note: 'Note',
  comments: 'Comments',
  noComments: 'Nobody has commented.',
  comment: 'Your comment',
  say: 'Comment',
  decided: 'Decision',
  decide: 'Decide',
  decideReason: 'Reason',
  decideSays: 'Needed to reject it or to ask for changes.',
  verdicts: { ACCEPT: 'Accept', REQUEST_CHANGES: 'Ask for changes', REJECT: 'Reject' },
  invisible: 'It is accepted, but not visible yet: it will be after the next decision or start.',
  own: 'Your proposal',
  amend: 'Change it',
  save: 'Save the changes',
  withdraw: 'Withdraw it',
  undo: 'Undo',
  undoSays: 'This makes a proposal to take it back, which an editor decides.',
  undoReason: 'Why take it back?',
  gone: 'A claim that it names is not on record any more, so the proposal cannot be changed. Withdraw it and make another.',
};

/** Signing in by a token. */
const signIn = {
  lead: 'Paste the token that the operator of this server gave you. This tab keeps it until you close it or sign out.',
  token: 'Token',
  submit: 'Sign in',
  checking: 'Checking the token …',
  refused: (why: string) => `The server refused the token. ${why}`,
  noTokens: 'This server has not recognized the token: you are still a reader.',
  as: (name: string, role: string) => `You are signed in as ${name}, ${role}.`,
  local: (name: string, role: string) =>
    `You are ${name}, ${role}: this server needs no token from this machine.`,
  back: 'Back to the page',
};

/** The words of contributions, which only a server that takes them needs. */
export const contributions = { desk, suggest, proposals, signIn };
