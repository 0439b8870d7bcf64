import { count } from './numbers.ts';

const TYPES: Readonly<Partial<Record<string, string>>> = {
  COUNTRY: 'Countries and regions',
  STATE: 'States',
  CITY: 'Cities',
  INSTITUTION: 'Institutions',
  PERSON: 'People',
  GROUP: 'Groups',
  TIE: 'Ties',
  AGREEMENT: 'Agreements',
  EVENT: 'Events',
  POLICY: 'Policies',
  IMPACT: 'Impacts',
  SOURCE: 'Sources',
  THEME: 'Themes',
};

/** The search page. */
export const search = {
  title: 'Search',
  titleOf: (text: string) => `“${text}”`,
  label: 'Name, place or words',
  type: 'Results by type',
  best: (most: number) => `Too many results: the best ${count(most)} are listed and counted.`,
  allTypes: 'All types',
  /** What has no word of its own is called by that for one of it. */
  types: TYPES,
  help: 'Type a name in any language, with or without its place: Columbus, Ohio; 合肥; OSU; Columbus Hefei; mayor of Houston.',
  results: 'Results',
  none: (text: string, type: string | null) =>
    type === null
      ? `No results for “${text}”. Try a shorter spelling or another language.`
      : `No results for “${text}” in ${type.toLowerCase()} entries. Try a shorter spelling, another language or all types.`,
};
