import { count } from './numbers.ts';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** What several views share: search box, claims, contests, tables of ties. */
export const parts = {
  sourceIs: 'Source: ',
  placeholder: 'City, state, university, person, 城市 …',
  anyName: 'Any name',
  suggestions: (label: string) => `${label}: suggestions`,
  noResults: (text: string) =>
    `No results for “${text}”. Try a shorter spelling or another language.`,
  /** Why a result was found. */
  reasons: {
    EXACT: null,
    PARTIES: 'Names both sides',
    PREFIX: 'Start of a name',
    WORDS: null,
    NEAR: 'Similar spelling',
    PART: 'Part of the text',
  } as Readonly<Record<'EXACT' | 'PARTIES' | 'PREFIX' | 'WORDS' | 'NEAR' | 'PART', string | null>>,
  guess: 'No exact match. Did you mean:',
  deniedBy: 'Denied by ',
  quoted: (text: string) => `“${text}”`,
  takenFrom: 'taken from ',
  /** What a name is written in that readers can read; null if they are used to any. */
  script: null as RegExp | null,
  /** What stands for a name that they cannot read. */
  happened: (parties: readonly string[], kind: string, date: string | null) =>
    `${[...parties, kind].join(', ')}${date === null ? '' : ` (${date})`}`,
  converted: 'converted',
  convertedSays: (from: string) =>
    `Its characters were converted from ${LANGUAGES.of(from)}: it may not be the name in use.`,
  notReadByUs: ', which we have not read',
  byCurator: (rank: string, reason: string | null) =>
    `${rank} by a curator${reason ? `: ${reason}` : ''}`,
  unread: 'not read by us, known from citations',
  disagree: 'Where sources disagree',
  disagreeOn: (property: string) => `Sources disagree on the ${property}`,
  shownFirst: (value: string) => `Shown first: “${value}”. Reason: `,
  incomplete: 'These are the ties on record, not all that there are.',
  countedBy: (counts: string, source: string | null) =>
    source === null ? `${counts}.` : `${counts}, as counted by “${source}”.`,
  whatIsMissing: 'What is missing',
  ofCounted: (kinds: string, onRecord: number, counted: number, day: string | null) =>
    `${kinds}: ${count(onRecord)} of ${count(counted)}${day === null ? '' : ` (${day})`}`,
  fullStop: '. ',
  undecided: 'Undecided: no rule prefers one of these values. ',
  apart: (days: string) => `The dates are ${days} apart.`,
  first: 'shown first',
  agreeWithSeveral: 'Less exact, agrees with several',
  evidence: 'All facts and their sources',
  sources: 'Sources',
  ties: 'Ties',
  tie: 'Tie',
  with: 'With',
  type: 'Type',
  since: 'Since',
  until: 'Until',
  status: 'Status',
  confidence: 'Confidence',
  /** Between two sentences. */
  space: ' ',
  /** Between the items of a list. */
  comma: ', ',
  /** Between the parts of a sentence that are no list. */
  pause: ', ',
  semicolon: '; ',
  /** The name of a tie that is not named by a source. */
  tieName: ((name) => name) as (name: string, kind: string, parties: readonly string[]) => string,
  not: (value: string) => `not ${value}`,
  money: (figure: string, currency: string) => `${figure} ${currency}`,
  noneSaid: 'none, according to the source',
  unknownSaid: 'unknown, according to the source',
  as: (name: string) => `as “${name}”`,
  actsFor: (party: string) => `for ${party}`,
  role: (role: string) => `(${role})`,
  placeNames: (id: string) =>
    id.replaceAll('-', ' ').replace(/\b\w/g, (letter) => letter.toUpperCase()),
};
