/** A property by which a row can be narrowed, or that a table can be extended with. */
interface Property {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Whether rows of lists can have it. */
  readonly isGiven?: true;
  /** Whether a table can be extended with it. */
  readonly isFetched?: true;
  /** The type of its values, if they are on record. */
  readonly type?: string;
}

export const SCHEMES = {
  wikidata: ['WIKIDATA', 'Wikidata item'],
  geonames: ['GEONAMES', 'GeoNames id'],
  iso3166: ['ISO_3166_1', 'ISO 3166-1 code'],
  iso31662: ['ISO_3166_2', 'ISO 3166-2 code'],
  gb2260: ['GB_2260', 'Chinese division code'],
  ror: ['ROR', 'ROR id'],
} as const;

const GIVEN = { isGiven: true } as const;
const FETCHED = { isFetched: true } as const;

export const PROPERTIES: readonly Property[] = [
  {
    ...{ id: 'country', name: 'Country', type: 'Country', ...GIVEN, ...FETCHED },
    text: 'A name in any language, or a code.',
  },
  {
    ...{ id: 'region', name: 'Region', type: 'Place', ...GIVEN, ...FETCHED },
    text: 'The state, county or other place that it lies in.',
  },
  {
    ...{ id: 'kind', name: 'Kind', ...GIVEN, ...FETCHED },
    text: 'What it is: CITY, COUNTY, PREFECTURE, UNIVERSITY and so on.',
  },
  {
    ...{ id: 'partner', name: 'Partner of the tie', ...GIVEN },
    text: 'The name of the other side of the tie that the row is about.',
  },
  {
    ...{ id: 'partnerCountry', name: 'Country of the partner', ...GIVEN },
    text: 'A name in any language, or a code.',
  },
  { id: 'latitude', name: 'Latitude', ...GIVEN, ...FETCHED, text: 'In degrees north.' },
  { id: 'longitude', name: 'Longitude', ...GIVEN, ...FETCHED, text: 'In degrees east.' },
  ...Object.entries(SCHEMES).map(([id, [, name]]) => ({
    ...{ id, name, ...GIVEN, ...FETCHED },
    text: 'An identifier in an external register.',
  })),
  { id: 'names', name: 'Names', ...FETCHED, text: 'All names on record, in all languages.' },
  {
    ...{ id: 'population', name: 'Population', ...FETCHED },
    text: 'The number of inhabitants, by the latest preferred figure.',
  },
  {
    ...{ id: 'ties', name: 'Ties', ...FETCHED },
    text: 'Up to 50 ties, latest first. The setting “Show” chooses what is told of each: all choices have the same order.',
  },
];

/** What is told of each tie. */
export const SHOWN = {
  partner: 'the partner',
  name: 'the name of the tie',
  kind: 'the kind',
  start: 'when it began',
  status: 'the status',
  confidence: 'the confidence',
  sources: 'the number of sources',
  evidence: 'the titles of the sources',
} as const;

export const TYPES = [
  { id: 'City', name: 'City, county, district or town' },
  { id: 'State', name: 'State, province, region or prefecture' },
  { id: 'Country', name: 'Country or territory' },
  { id: 'Institution', name: 'Institution' },
] as const;
