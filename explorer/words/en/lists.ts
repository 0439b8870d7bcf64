import { count } from './numbers.ts';

/** Long lists and tables. */
export const lists = {
  box: (label: string) => `${label}; scrolls, press Escape to skip`,
  shown: (shown: number, total: number) => `${count(shown)} of ${count(total)} shown`,
  loaded: (loaded: number, total: number) => `${count(loaded)} of ${count(total)} loaded`,
  more: 'Show more',
  rest: (number: number) => `and ${count(number)} more`,
  loading: (what: string) => `Loading ${what}`,
  loadingMore: (what: string) => `Loading more ${what} …`,
  scroll: 'Scroll for more.',
  /** What a list has, within these sentences. */
  rows: 'rows',
  claims: 'claims',
  results: 'results',
  ties: 'ties',
  gaps: 'gaps',
  contests: 'contests',
};
