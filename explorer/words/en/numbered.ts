import { counted } from './numbers.ts';

/** Numbers of things. */
export const numbered = {
  ties: (number: number) => counted(number, 'tie'),
  sources: (number: number) => counted(number, 'source'),
  claims: (number: number) => counted(number, 'claim'),
  /** A time as long as a reader can picture: `12 days`, `5 months`, `6 years`. */
  days: (number: number) => {
    if (number < 61) return counted(number, 'day');
    if (number < 731) return `about ${counted(Math.round(number / 30.44), 'month')}`;
    return `about ${counted(Math.round(number / 365.25), 'year')}`;
  },
  nodes: (number: number) => counted(number, 'node'),
  paths: (number: number) => counted(number, 'path'),
  steps: (number: number) => counted(number, 'step'),
  gaps: (number: number) => counted(number, 'gap'),
  contests: (number: number) => counted(number, 'contest'),
  institutions: (number: number) => counted(number, 'institution'),
};
