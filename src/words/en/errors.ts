/** What takes a place of a client. */
export type PlaceUse = 'exports' | 'subscriptions';

/** Whose time a client uses up. */
export type TimeUse = 'CPU time' | 'database time';

/** Why the server does not do what a client asks. Sentences about how a document is written are English only, as those of GraphQL are. */
export const errors = {
  timedOut: (ms: number) =>
    `Expected an answer within ${ms} ms, but it took longer and was stopped. Ask for less (smaller pages, fewer levels, a narrower filter), or try again when the server is less busy.`,
  rateLimited: (perMinute: number, seconds: number) =>
    `Expected up to ${perMinute} requests a minute, but there were more. Try again in ${seconds} s.`,
  timeSpent: (what: TimeUse, perMinute: number, seconds: number) =>
    `Expected operations to take up to ${perMinute} ms of ${what} a minute, but yours took more. Try again in ${seconds} s.`,
  graphAway: 'The graph does not answer at the moment. Try again shortly.',
  stopping: 'The server is stopping.',
  replacing: 'The dataset is being replaced. Try again shortly.',
  notImported: 'No dataset has been imported yet.',
  changedMeanwhile:
    'The record changed during the export, so the file would mix two states. The file is incomplete: export again.',
  noKeys: 'The token cannot be verified at the moment. Try again shortly.',
  tryIn: (why: string, seconds: number) => `${why} Try again in ${seconds} s.`,
  overloaded: 'The server is busy, and cannot begin with this operation soon.',
  crowded: 'Neo4j has no memory left beside what else it is asked.',
  allTaken: (most: number, what: PlaceUse) =>
    `The server already has ${most} ${what} open, its limit.`,
  ownTaken: (most: number, what: PlaceUse) =>
    `You already have ${most} ${what} open, the limit for one client.`,
  expired: 'Expected a valid token, but this one has expired.',
  noToken: 'Expected `Authorization: Bearer ` and a token, but got none.',
  lacksRole: (role: string) =>
    `Expected a token with the role "${role}", but this one does not have it.`,
  notListed:
    'Expected one of the documents that this server executes, but this one is not on its list.',
  internal: (id: string) => `Internal error. The server's log has the details under ${id}.`,

  unreadablyDeep: 'The document nests too deeply to be read.',
  depth: (max: number, actual: number) =>
    `An operation may nest up to ${max} fields, but this one nests ${actual}.`,
  fields: (max: number, actual: number) =>
    `A document may select up to ${max} fields, with fragments expanded, but this one selects ${actual}.`,
  counted: (what: 'aliases' | 'directives' | 'fragments', max: number, actual: number) =>
    `A document may have up to ${max} ${what}, but this one has ${actual}.`,
  tokens: (max: number) => `A document may have up to ${max} tokens, but this one has more.`,
  overlaps: 'The document selects the same fields too often to be compared.',
  relations: (max: number, actual: number) =>
    `An operation may follow relations in up to ${max} places, but this one follows them in ${actual}. Use several operations.`,
  cost: (max: number, actual: number) =>
    `An operation may ask for up to ${max} values, but this one asks for up to ${actual}. Smaller pages, or fewer nested pages, cost less.`,
  introspection: (max: number, actual: number) =>
    `An operation may ask for up to ${max} values of the schema, but this one asks for ${actual}.`,
  memory:
    'The operation needs more memory than it may use. Ask for less: smaller pages, fewer levels or a narrower filter.',
  exported: (max: number, actual: number, parts: readonly number[]) => {
    const [actors, ties, entities, claims, sources] = parts;
    return `An export may hold up to ${max} things, but this one has ${actual}: ${actors} actors, ${ties} ties, ${entities} entities, ${claims} claims and ${sources} sources. Filter more narrowly.`;
  },
  rows: (max: number, actual: number) =>
    `A table may have up to ${max} rows, but this one has ${actual}. Filter more narrowly.`,
  groups: (field: string, max: number) =>
    `\`${field}\` answers with up to ${max} combinations, but these dimensions make more. Take fewer, or a narrower filter.`,
  network: (max: number) =>
    `A network can have up to ${max} ties, but more match the filter. Narrow the filter.`,
  ties: (field: string, max: number) =>
    `\`${field}\` answers with up to ${max} ties, but more meet this filter. Narrow it.`,
  metBy: (filter: string, max: number) =>
    `\`${filter}\` may be met by up to ${max} ties, but more meet it. Narrow it.`,
  sequences: (max: number) =>
    `\`tieSequences\` finds up to ${max} sequences, but these filters have more to compare. Narrow one of them.`,

  unknownId: (input: string, id: string) =>
    `\`${input}\` must name something on record by its ID, but nothing has this one: "${id}". Find IDs with \`search\`.`,
  otherType: (input: string, types: readonly string[], id: string, type: string) =>
    `\`${input}\` must be an ID of type ${types.join(' or ')}, but "${id}" is of type ${type}. Find IDs with \`search\`.`,
  mostIds: (input: string, most: number, got: number) =>
    `\`${input}\` takes up to ${most} ids, but got: ${got}.`,
  sharesNoMembership: (input: string) =>
    `\`${input}\` cannot be MEMBERSHIP: a membership joins a member and a network, so no two members share one. Use \`sharedNetwork\` with the ID of a network.`,
  mostLetters: (input: string, most: number, got: number) =>
    `\`${input}\` takes up to ${most} characters, but got: ${got}.`,
  between: (input: string, least: number, most: number, got: string) =>
    `\`${input}\` must be between ${least} and ${most}, but got: ${got}.`,
  negative: (input: string, got: number) => `\`${input}\` must be 0 or more, but got: ${got}.`,
  beyond: (from: string, to: string, low: string, high: string) =>
    `\`${from}\` must not be beyond \`${to}\`, but got: ${low} and ${high}.`,
  cursor: (input: string, got: string) =>
    `\`${input}\` must be a cursor of this connection in this order, but got: "${got}".`,
  offEarth: (latitude: number, longitude: number, km: number) =>
    `\`near\` takes a latitude of -90 to 90, a longitude of -180 to 180 and more than 0 km, but got: ${latitude}, ${longitude}, ${km}.`,
  noBox: (south: number, west: number, north: number, east: number) =>
    `\`inBox\` takes latitudes of -90 to 90 with \`south\` at most \`north\`, and longitudes of -180 to 180, but got: south ${south}, west ${west}, north ${north}, east ${east}.`,
  oneActor: (id: string) => `\`from\` and \`to\` must be two actors, but both came to: "${id}".`,
  notThroughEnds: (id: string) =>
    `\`notThrough\` must hold neither end of the path, but got: "${id}".`,
};
