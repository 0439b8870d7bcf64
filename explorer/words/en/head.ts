/** The head of the page as the server sends it. It has no other imports: the build reads it too. */
export const head = {
  description: 'Which cities, states and universities work together, since when, and how we know.',
  noScript: 'This page needs JavaScript. Programs can query the API at /graphql.',
  changes: 'Changes',
};
