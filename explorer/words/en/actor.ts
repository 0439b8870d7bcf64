import { count, counted } from './numbers.ts';

const side = (degrees: number, plus: string, minus: string) =>
  `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? minus : plus}`;

/** The page of an actor, and its timeline. */
export const actor = {
  exports: (name: string) =>
    `All ties of ${name} and of everything in it, with their parties, claims and sources`,
  network: 'See its network',
  timeline: 'Timeline',
  path: 'Find a path to …',
  compare: 'Compare with …',
  table: 'Ties as a table',
  names: 'Names',
  nameUntil: (day: string) => `until ${day}`,
  identifiers: 'Identifiers',
  distinctFrom: 'Not to be confused with',
  confidence: 'Confidence',
  location: 'Location',
  seat: 'Seat',
  partOf: 'Part of',
  coordinates: 'Coordinates',
  point: (latitude: number, longitude: number) =>
    `${side(latitude, 'N', 'S')}, ${side(longitude, 'E', 'W')}`,
  population: 'Population',
  populationText: (number: string, asOf: string | null) =>
    asOf === null ? number : `${number} (${asOf})`,
  port: 'Port',
  abolished: 'Abolished',
  mergedInto: 'Merged into',
  founded: 'Founded',
  closed: 'Closed',
  born: 'Born',
  died: 'Died',
  occupation: 'Occupation',
  definition: 'Definition',
  size: 'Size',
  units: 'Units',
  institutions: 'Institutions',
  partners: 'Partners',
  partnersSays: (name: string) => `Everyone ${name} has a relationship with.`,
  partner: (kind: string, since: string | null) => (since === null ? kind : `${kind}, ${since}`),
  networks: 'Networks',
  networksSays: (name: string) => `Networks and programs that ${name} is a member of.`,
  member: (since: string | null) => (since === null ? 'member' : `member, ${since}`),
  onlyMemberships: (number: number) =>
    `${counted(number, 'membership')} in networks; no other tie on record`,
  memberships: (number: number) => ` And ${counted(number, 'membership')} in networks.`,
  members: 'Members',
  memberList: 'List of members',
  membersCounted: (day: string | null) =>
    `Of small places only the number is on record, by country${day === null ? '' : ` (${day})`}: `,
  membersByCountry: (number: number) => `By country (${count(number)})`,
  membersByYear: 'By year',
  membersHere: 'On record',
  membersListed: 'In the list of the network',
  countingMembers: 'Counting the members',
  country: 'Country',
  countryUnknown: 'country unknown',
  joined: 'Joined',
  people: 'People',
  noPosition: 'position unknown',
  events: 'Events',
  role: (role: string) => `as ${role}`,
  impacts: 'Impacts',
  noPeriod: 'period unknown',
  publications: 'Publications',
  publicationsSays: 'As author, publisher or funder.',
  coverage: 'What is on record',
  coverageSays:
    'Ties of other kinds are not collected. If none is on record, there can be one all the same.',
  onRecord: (onRecord: number, counted: number | null) =>
    counted === null
      ? `${count(onRecord)} on record`
      : `${count(onRecord)} on record of ${count(counted)} that the source counts`,
  loadingCoverage: 'Loading what is on record',
  completeness: {
    COMPLETE: 'all are on record',
    PARTIAL: 'some are on record',
    NOT_COVERED: 'not collected',
  },
  covered: (kinds: string, completeness: string, asOf: string | null) =>
    `${kinds}: ${completeness}${asOf === null ? '' : `, as of ${asOf}`}`,
  pair: (place: string, partner: string | null) =>
    partner === null ? place : `${place} and ${partner}`,
  counting: 'Counting ties',
  /** The ties that the headline counts. */
  own: {
    ties: (number: number) => (number === 0 ? 'No tie on record' : counted(number, 'tie')),
    sisterCities: (number: number) =>
      number === 0 ? 'No sister city on record' : counted(number, 'sister city', 'sister cities'),
    sisterStates: (number: number) =>
      number === 0 ? 'No sister state on record' : counted(number, 'sister state'),
  },
  with: (number: number, partner: string) => `, ${count(number)} with ${partner}`,
  /** Where no country has more of its ties than the others. */
  countries: (number: number) => `, in ${counted(number, 'country', 'countries')}`,
  first: ', first ',
  inAll: (ties: string) => `${ties} in all`,
  reported: (period: string | null | undefined, basis: string) =>
    ` reported${period == null ? '' : ` for ${period}`}, ${basis.toLowerCase()}`,
  ofItself: (name: string) => `of ${name} itself`,
  ofStates: 'of its states',
  ofCities: 'of its cities',
  ofUnits: 'of its units',
  ofInstitutions: 'of its institutions',
  /** `isTwice`: a tie with parties in two groups is in both. */
  parts: (parts: readonly (readonly [number, string])[], isTwice: boolean) =>
    parts.length === 0
      ? '.'
      : `: ${parts.map(([number, of]) => `${count(number)} ${of}`).join(', ')}${isTwice ? ' (a tie with parties in two groups counts in both)' : ''}.`,
  affecting: 'Laws and programs that affect its ties',
  issued: 'Laws and programs that it issued',
  posts: 'Offices and posts',
  morePosts: (number: number) => `and ${counted(number, 'more post')}`,
  involvements: 'Part in ties, agreements and events',
  states: 'States and provinces',
  cities: 'Cities and counties',
  ofItsOwn: (ties: string) => `${ties} of its own`,
  tiesWithin: {
    STATE: 'Ties of its states',
    CITY: 'Ties of its cities',
    INSTITUTION: 'Ties of its institutions',
  },
  tiesOfUnits: 'Ties of its units',
  ties: 'Ties',
  types: 'Types of ties',
  all: 'All',
  overTime: (name: string) => `Ties of ${name} over time`,
  timelineOf: (name: string) => `Timeline of ${name}`,
  tableOf: (name: string) => `Ties of ${name}`,
  latest: (number: number) => `The chart shows the latest ${count(number)}; the table lists all.`,
  shown: (shown: number, ties: string, sources: string) =>
    `${count(shown)} of ${ties} shown, from ${sources}.`,
  noTies: (name: string, group: string | null) =>
    group === null
      ? `No source mentions a tie of ${name} as a party. That does not mean that there is none.`
      : `No source mentions a tie of ${name} under “${group}” as a party. That does not mean that there is none. Choose “All” to see the others.`,
  undated: (ties: string) => `Start date unknown: ${ties}`,
};
