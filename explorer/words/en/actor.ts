import { dates } from './dates.ts';
import { count, counted, ofNumber } from './numbers.ts';

const side = (degrees: number, plus: string, minus: string) =>
  `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? minus : plus}`;

export interface OwnTies {
  readonly total: number;

  /** Null if not all ties were read. */
  readonly countries: number | null;
  readonly alone: string | null;
}

const among = (partners: string, countries: number | null) =>
  countries ? `${partners} in ${counted(countries, 'country', 'countries')}` : partners;

const tiesWith = ({ total, countries, alone }: OwnTies) => {
  if (total === 0) return 'No tie on record';
  const ties = counted(total, 'tie');
  return alone === null ? among(ties, countries) : `${ties} with ${alone}`;
};

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
  networks: 'Networks',
  networksSays: (name: string) => `Networks and programs that ${name} is a member of.`,
  member: (since: string | null) => (since === null ? 'member' : `member, ${since}`),
  onlyMemberships: (number: number) =>
    `${counted(number, 'membership')} in networks; no other tie on record`,
  memberships: (number: number) => ` And ${counted(number, 'membership')} in networks.`,
  members: 'Members',
  memberList: 'List of members',
  membersCounted: (day: string | null) =>
    `Of small places only the number is on record, by country or region${day === null ? '' : ` (${day})`}: `,
  membersByCountry: (number: number) => `By country or region (${count(number)})`,
  membersByYear: 'By year',
  membersHere: 'On record',
  membersListed: 'In the list of the network',
  countingMembers: 'Counting the members',
  country: 'Country or region',
  countryUnknown: 'country or region unknown',
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
  /** The first sentence of a page, without its end: what follows is the first start. `alone` is the only partner. */
  own: {
    City: ({ total, countries, alone }: OwnTies) =>
      total === 0
        ? 'No sister city on record'
        : `Sister city of ${alone ?? among(counted(total, 'city', 'cities'), countries)}`,
    State: ({ total, countries, alone }: OwnTies) =>
      total === 0
        ? 'No sister state on record'
        : `Sister state of ${alone ?? among(counted(total, 'state'), countries)}`,
    Institution: tiesWith,
    Group: tiesWith,
  },
  tiedWith: (countries: number) =>
    countries === 0
      ? 'No tie with another country on record.'
      : `Tied with ${counted(countries, 'country', 'countries')}.`,
  /** If each of its main ties ended or was only proposed. */
  noneLeft: (number: number) =>
    `${counted(number, 'tie')} on record; none of them stands: each ended or was only proposed.`,
  networkOf: (members: number) => `Network with ${counted(members, 'member')} on record.`,
  sinceFirst: ' since ',
  /** Titles of the own ties that a page begins with. */
  main: {
    City: 'Sister cities',
    State: 'Sister states',
    Country: 'Ties of its government',
    Institution: 'Partners',
    Group: 'Partners',
  },
  otherTies: 'Other ties',
  partnerCountries: 'Partner countries and regions',
  isPartial: 'By ties on record. Not all ties are, so the order says little about who has more.',
  tiesOnRecord: 'Ties on record',
  countedElsewhere: 'Of those that a source counts',
  lastSeen: 'Last seen',
  evidence: 'Evidence',
  showAll: (number: number) => `Show all ${count(number)}`,
  allInTable: (number: number) => `All ${count(number)} in a table`,
  moreParties: (number: number) => `and ${counted(number, 'more party', 'more parties')}`,
  openAll: 'Open all sections',
  about: 'Names, identifiers and place',
  standings: {
    LISTED: (number: number) => `${count(number)} ${ofNumber(number, 'is', 'are')} on recent lists`,
    LISTED_DESPITE_CALL: (number: number) =>
      `${count(number)} ${ofNumber(number, 'is', 'are')} on such lists despite a call to end such ties`,
    SUSPENDED: (number: number) => `${count(number)} ${ofNumber(number, 'is', 'are')} suspended`,
    ENDED: (number: number) => `${count(number)} ended`,
    NOT_ON_LATER_LISTS: (number: number) =>
      `${count(number)} ${ofNumber(number, 'is', 'are')} missing on later lists`,
  },
  ofOwn: (parts: readonly string[]) => ` Of its own, ${parts.join(', ')}.`,
  anniversary: (years: number, partner: string, edtf: string) =>
    `Next anniversary: ${years} years with ${partner} ${dates.at(edtf)}`,
  inAll: (ties: string) => `${ties} in all`,
  reports: (sources: number) =>
    ` ${sources === 1 ? 'One source reports' : `${count(sources)} sources report`} `,
  reported: (period: string | null | undefined, basis: string) =>
    `${period == null ? '' : ` for ${period}`} (${basis.toLowerCase()}).`,
  ofItself: (name: string) => `of ${name} itself`,
  ofStates: 'of its states',
  ofCities: 'of its cities',
  ofUnits: 'of its units',
  ofInstitutions: 'of its institutions',
  /** `twice`: how often a tie is in a second group, because it has parties in both. */
  parts: (parts: readonly (readonly [number, string])[], twice: number) => {
    if (parts.length === 0) return '.';
    const both = parts.length === 2 ? `${count(twice)} in both` : 'some in two of these';
    const said = parts.map(([number, of]) => `${count(number)} ${of}`).join(', ');
    return `: ${said}${twice > 0 ? ` (${both})` : ''}.`;
  },
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
