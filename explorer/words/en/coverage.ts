import { NAME } from '../dataset.ts';
import type { ReactNode } from 'react';
import { mixed } from '../mixed.ts';
import { count, counted } from './numbers.ts';

/** Small shares are not rounded to nothing. */
const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });

/** What Proxeny covers, and what is missing. */
export const coverage = {
  title: 'Coverage',
  lead: `What ${NAME} contains, counted now, and what it does not. A tie that is not here may exist all the same.`,
  counting: 'Counting the ties',
  loading: 'Loading the lists',
  known: 'What is known of the ties',
  knownSays: (listed: number) =>
    `The best source of ${count(listed)} is a list or another tertiary source, which rarely gives a date or a status.`,
  withStatus: 'Status known',
  withDecade: 'Decade of the start known',
  withRead: 'In a source that we hold',
  withPrimary: 'Stated by a primary source or a party’s own register',
  ofAll: (what: string, number: number, total: number) =>
    `${what}: ${count(number)} of ${count(total)} (${PERCENT.format(number / total)})`,
  share: (number: number, total: number) => `${count(number)} (${PERCENT.format(number / total)})`,
  byCountry: 'By country or region',
  byCountrySays:
    'A tie counts for each of its countries or regions, so the shares add up to more than 100 percent.',
  /** A country by its code; the label is the API’s. */
  country: (_code: string | null, label: string) => label,
  byKind: 'By type',
  byDecade: 'By decade of the start',
  byStatus: 'By status',
  bySource: 'By best source',
  bySourceSays: 'The most direct source that we have read.',
  noneRead: 'no source read',
  /** The note in the reader's language; undefined if the data files have it in English only. */
  note: (text: string): string | undefined => text,
  others: (number: string) => `${number} more`,
  inStatistics: 'See these counts in Statistics',
  lists: 'Lists that the data were compared with',
  listsSays:
    'Each list counts or names ties as of its own date. Ties made or ended since are missing unless another source tells of them.',
  places: (number: number) => `Ties of ${counted(number, 'place')}`,
  between: (place: string, partner: string | null) =>
    partner === null ? `Ties of ${place}` : `Ties between ${place} and ${partner}`,
  asOf: (day: string) => `As of ${day}`,
  undated: 'List without a date',
  entries: 'What should be here, place by place',
  entriesSays: 'For places and types that are not named here, ties are not collected.',
  place: 'Place',
  and: ' and ',
  types: 'Types of ties',
  recorded: 'Recorded',
  date: 'As of',
  lacks: 'What is missing',
  missing: 'What else is missing',
  missingSays: [
    'Ties that only local archives, unpublished agreements or websites behind a login mention.',
    'Ties that began or ended after the date of the list that names them.',
    'Universities, companies, ports and associations outside the United States and China: lists of the world name only cities, counties and states.',
    'Rows of lists whose place could not be told apart from another of the same name. They were left out and counted.',
    'What came of most ties. Effects are recorded only where a source measures or reports them.',
  ],
  seeGaps: (gaps: ReactNode) =>
    mixed`${gaps} shows, for each pair of sister cities, institutions without a recorded counterpart.`,
};
