/** A property by which a row can be narrowed, or that a table can be extended with. */
export interface Property {
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

const identifiers: readonly Property[] = Object.entries(SCHEMES).map(([id, [, name]]) => ({
  ...{ id, name, text: 'An identifier in an external register.' },
  isGiven: true,
  isFetched: true,
}));

export const PROPERTIES: readonly Property[] = [
  {
    ...{ id: 'country', name: 'Country', type: 'Country' },
    ...{ text: 'A name in any language, or a code.', isGiven: true, isFetched: true },
  },
  {
    ...{ id: 'region', name: 'Region', type: 'Place' },
    ...{
      text: 'The state, county or other place that it lies in.',
      isGiven: true,
      isFetched: true,
    },
  },
  {
    ...{ id: 'kind', name: 'Kind', isGiven: true, isFetched: true },
    text: 'What it is: CITY, COUNTY, PREFECTURE, UNIVERSITY and so on.',
  },
  {
    ...{ id: 'partner', name: 'Partner of the tie', isGiven: true },
    text: 'The name of the other side of the tie that the row is about.',
  },
  {
    ...{ id: 'partnerCountry', name: 'Country of the partner', isGiven: true },
    text: 'A name in any language, or a code.',
  },
  {
    ...{ id: 'latitude', name: 'Latitude', isGiven: true, isFetched: true },
    text: 'In degrees north.',
  },
  {
    ...{ id: 'longitude', name: 'Longitude', isGiven: true, isFetched: true },
    text: 'In degrees east.',
  },
  ...identifiers,
  {
    ...{ id: 'names', name: 'Names', isFetched: true },
    text: 'All names on record, in all languages.',
  },
  {
    ...{ id: 'population', name: 'Population', isFetched: true },
    text: 'The number of inhabitants, by the latest preferred figure.',
  },
  {
    ...{ id: 'ties', name: 'Ties', isFetched: true },
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
