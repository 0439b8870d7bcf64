import { count, counted } from './numbers.ts';

/** Institutions without a counterpart. */
export const gaps = {
  title: 'Gaps',
  heading: 'Institutions without a counterpart in the sister city',
  lead: '“Not recorded” may only mean we have not found it; where a source says there is none, we say so.',
  exports: 'The sister-city ties behind this list, with their claims and sources',
  between: 'Between',
  and: 'and',
  within: 'Institutions in',
  type: 'Type',
  usual: 'Universities, libraries, laboratories',
  none: 'Every such institution on record has a counterpart, or there is none in a sister city. Clear a filter or choose another type.',
  says: '○ not found yet · ⊘ a source says that there is none',
  shown: (shown: number, total: number) => `${count(shown)} of ${counted(total, 'gap')} shown.`,
  institution: 'Institution',
  city: 'City',
  sisterCity: 'Sister city',
  tie: 'Tie',
  counterpart: 'Counterpart',
  sisterCities: 'Sister cities',
  in: (city: string, absence: string) => `in ${city}: ${absence}`,
  absence: { SOURCE_SAYS_NONE: 'a source says none', NOT_RECORDED: 'not recorded' },
  colon: ': ',
};
