import { IS_SHIPPED, SCOPE } from '../dataset.ts';

/** What the heading of the page does not say yet. */
const MAPS =
  'Proxeny maps the diplomacy of cities, states and universities, with the US and China in depth.';

/** The home page. */
export const home = {
  title: 'Which cities, states and universities work together, since when, and how we know',
  lead: `${IS_SHIPPED ? MAPS : SCOPE} Every fact names its sources; where they disagree you see each version.`,
  search: 'Search by name, in any language',
  exports: 'All ties, with their parties, claims and sources',
  loading: 'Loading the numbers',
  where: 'Where the ties are',
  inNumbers: 'The database in numbers',
  ties: 'ties',
  cities: 'cities',
  institutions: 'institutions',
  people: 'people',
  sources: 'sources',
  browse: (number: string, what: string) => `${number} ${what} as a table`,
  asOf: (day: string) => `As of ${day}. Version `,
  license: (name: string) => `, license ${name}. `,
  notices: 'Third-party notices',
  start: 'Start here',
  flows: 'Between which countries',
  flowsSay:
    'The pairs of countries with the most ties on record. Not all ties are, and few lists say since when.',
  flow: (ties: string, dated: string) => `${ties}, ${dated} with a start`,
  sinceWhen: 'Since when, and how do we know?',
  disagree: 'Where do sources disagree?',
  result: 'What was the result?',
  best: (tie: string, start: string, sources: string) => `${tie}: ${start} (${sources})`,
  contest: (subject: string, property: string, values: string) =>
    `${subject}: ${property} ${values}`,
  figure: (figure: string, period: string | null) =>
    period === null ? `${figure}:` : `${figure} (${period}):`,
};
