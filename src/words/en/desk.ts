/** Why the desk does not do what somebody asks. */
export const desk = {
  none: 'This server takes no contributions. Its operator can set `CONTRIBUTIONS` to a folder for them.',
  elsewhere: (url: string) =>
    `Another process takes the contributions to this record: send this to ${url}.`,
  unwritten: (code: string) =>
    `The contribution could not be written to the disk (${code}), and nothing of it is kept. Its operator must make room, or make the folder writable. Then send it again.`,
  crowded: (most: number) =>
    `The desk has as much to do as it can: ${most} changes wait for their turn, and this one was not begun.`,
  tooMany: (count: number, most: number) =>
    `Expected up to ${most} mutations in a request, but got ${count}. Send them in several requests.`,
  lost: 'This process was stopped for some time, and another has taken the desk meanwhile. Nothing was written. Its operator must restart it.',
  notAuthor: 'Only its author can change or withdraw a proposal. You can comment on it.',
  erasedName:
    'Your token has a name that is kept for contributors who were erased. Ask the operator for a token with another name.',
  hindered: {
    AGENT: 'A program may propose, but a person decides.',
    ROLE: 'An editor must decide this proposal.',
    OWN: 'Another editor must decide this proposal: it is your own, and it does more than add sourced claims.',
  },
  postOnly: 'Expected a query: a mutation must be sent to `/graphql` by POST.',
};
