/** The head of the page as the server sends it. It has no other imports: the build reads it too. */
export const head = {
  description: 'Which cities, states and universities work together, since when, and how we know.',
  noScript: 'This page needs JavaScript. Programs can query the API at /graphql.',
  changes: 'Changes',
};

/** The heads of the table that stands in a page where no script runs. */
export const table = { with: 'With', since: 'Since' };

/** Of views; those with a subject have its name as their title. */
export const titles = {
  browse: 'Tables',
  map: 'Map of ties',
  network: 'Network',
  paths: 'Paths',
  contested: 'Where sources disagree',
  statistics: 'Statistics',
  gaps: 'Gaps',
  search: 'Search',
  timeline: 'Timeline',
  about: 'About Proxeny',
  method: 'Method',
  coverage: 'Coverage',
  help: 'Help',
  changes: 'Changes',
  cite: 'Cite',
  correct: 'Suggest a correction',
  suggest: 'Suggest a change',
  proposals: 'Proposals',
  signin: 'Sign in',
};

/** Of views with a subject. */
export const descriptions = {
  actor: 'Ties of {name} across borders: with whom, since when, and according to which sources.',
  tie: '{name}: when it began, its last known status, and what each source says.',
  source: 'What “{name}” says about ties of cities, states and universities, claim by claim.',
  subject: '{name}: what happened, and what each source says about it.',
  network: 'The network of ties around {name}.',
  timeline: 'Ties of {name} over time.',
};
