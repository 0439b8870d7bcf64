import { count, counted } from './numbers.ts';

/** Where sources disagree. */
export const contested = {
  title: 'Contested',
  heading: 'Where sources disagree',
  lead: 'All versions are kept. Where a rule prefers one, it is shown first, with the reason.',
  exports: 'All ties on which sources disagree, with their claims and sources',
  between: 'Between',
  and: 'and',
  about: 'About',
  anything: 'Anything',
  sortBy: 'Sort by',
  orders: { SPREAD: 'Largest gap', SUBJECT: 'Name' },
  none: 'No disagreement found with these filters.',
  says: 'Each square is one source; the dashed line is the gap between dates.',
  shown: (shown: number, total: number) => `${count(shown)} of ${counted(total, 'contest')} shown.`,
  subject: 'Subject',
  fact: 'Fact',
  sourcesSay: 'Sources say',
  sourcesSayThese: 'Sources say:',
  value: (value: string, claims: string) => `${value} (${claims})`,
  gap: 'Gap',
  apart: (days: string) => `, ${days} apart`,
  shownFirst: 'Shown first',
  because: (value: string) => `${value}: `,
};
