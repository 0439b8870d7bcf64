import { IS_SHIPPED, NAME, SCOPE } from '../dataset.ts';
import { mixed } from '../mixed.ts';
import type { Prose, ProseSection, To } from '../prose.ts';

const IN_DEPTH =
  'Ties between the United States and China are covered in depth, and so are China’s ties with other countries. For the rest of the world, Proxeny has what lists and registers name.';

const GREEK =
  'The name comes from ancient Greece: under proxenia, a citizen looked after the interests of a foreign city at home.';

const whatItIs = (to: To): ProseSection => ({
  title: 'What it is',
  paragraphs: [
    `${NAME} records ties: sister cities and sister states, friendship agreements, partnerships of universities and libraries, sister ports, offices abroad, memoranda, and the people behind them. For each tie it tells who the parties are, when it began, its last known status, what came of it, and which source says so.`,
    mixed`${IS_SHIPPED ? IN_DEPTH : SCOPE} ${to('coverage', 'Coverage')} gives the numbers, and what is missing.`,
    ...(IS_SHIPPED ? [GREEK] : []),
  ],
});

const forWhom = (to: To): ProseSection => ({
  title: 'Whom it is for',
  terms: [
    [
      'Journalists',
      mixed`See since when a tie exists, whether it is still alive and who says so, and cite the page with its version. Start with the ${to('', 'search')}.`,
    ],
    [
      'Officials of cities and states',
      mixed`See your own network and that of a partner: on the ${to('map', 'map')}, over time, or as a table to save. ${to('gaps', 'Gaps')} lists institutions without a counterpart in the sister city.`,
    ],
    [
      'Scholars',
      mixed`Count ties by decade, type and country in ${to('statistics', 'Statistics')}, study ${to('contested', 'where sources disagree')}, and export the data with the claim of each source.`,
    ],
    [
      'Developers',
      mixed`All that these pages show comes from a public GraphQL API. Try it in the ${to('playground/', 'playground')}; ${to('schema.graphql', 'the schema')} describes every field.`,
    ],
  ],
});

const whatItIsNot: ProseSection = {
  title: 'What it is not',
  terms: [
    [
      'Not an official register',
      'No government or association stands behind it. Official lists are sources here, like others.',
    ],
    [
      'Not complete',
      'A tie that is not here may exist all the same. Where a source says that there is none, the page says so.',
    ],
    [
      'Not live',
      `“Active as of 2014” means that a source of 2014 says so. ${NAME} does not know what happened later.`,
    ],
    [
      'Not a judgment',
      `${NAME} does not say whether a tie is good or bad. Names and boundaries do not imply a position on the status of a territory.`,
    ],
  ],
};

const use = (to: To): ProseSection => ({
  title: 'Use and reuse',
  paragraphs: [
    mixed`The data are open; the home page names the license. Each page has “Export” for its ties, and ${to('cite', 'Cite')} gives a citation with the version of the data. ${to('method', 'Method')} explains how facts are weighed, and ${to('help', 'Help')} how to use the pages.`,
    mixed`Is something wrong or missing? Choose ${to('correct', '“Suggest a correction”')} at the foot of its page.`,
  ],
});

/** What Proxeny is, for whom, and what it is not. */
export const about = (to: To): Prose => ({
  title: `About ${NAME}`,
  lead: `${NAME} is an open database of how cities, states, universities and other institutions work together across borders. It names the sources of every fact, and shows where they disagree.`,
  sections: [whatItIs(to), forWhom(to), whatItIsNot, use(to)],
});
