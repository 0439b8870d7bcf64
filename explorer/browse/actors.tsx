import {
  type BrowsedActorFragment,
  type BrowsePeopleQuery,
  BrowseCitiesDocument,
  BrowseCountriesDocument,
  BrowseInstitutionsDocument,
  BrowsePeopleDocument,
  BrowseStatesDocument,
  CitiesFileDocument,
  type CityFilter,
  CityFacetsDocument,
  CountriesFileDocument,
  CountryFacetsDocument,
  InstitutionFacetsDocument,
  type InstitutionFilter,
  InstitutionsFileDocument,
  PeopleFileDocument,
  type PersonFilter,
  PersonFacetsDocument,
  StateFacetsDocument,
  type StateFilter,
  StatesFileDocument,
  type WhoFragment,
} from '../generated/operations.ts';
import { ActorLink } from '../parts/links.tsx';
import { basisText, sourcesText } from '../parts/terms.ts';
import { count, wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { type Choice, described } from './described.ts';
import { anyOf, byActor, named, sourced, tied, within } from './filters.ts';

const name = {
  cell: (actor: WhoFragment) => <ActorLink actor={actor} />,
  sortedBy: 'NAME',
} as const;

const kind = { cell: ({ actorKind }: WhoFragment) => wordOf(actorKind) };

/** A place or an institution that it belongs to. */
const linked = (actor: WhoFragment | null) => actor && <ActorLink actor={actor} />;

const common = {
  ties: {
    cell: ({ ties }: BrowsedActorFragment) => count(ties.totalCount),
    isNumber: true,
    sortedBy: 'TIES',
  },
  confidence: {
    cell: ({ record }: BrowsedActorFragment) => basisText(record.confidence),
    isExtra: true,
  },
  sources: {
    cell: ({ record }: BrowsedActorFragment) =>
      sourcesText(record.sources.length, record.confidence),
    isNumber: true,
  },
} as const;

export const countries = described({
  rows: BrowseCountriesDocument,
  facets: CountryFacetsDocument,
  file: CountriesFileDocument,
  filters: [named, tied],
  orders: ['NAME', 'TIES'],
  columns: () => ({ name, code: { cell: ({ code }) => code }, ...common }),
});

export const states = described({
  rows: BrowseStatesDocument,
  facets: StateFacetsDocument,
  file: StatesFileDocument,
  filters: [
    named,
    { ...within, types: ['COUNTRY'] },
    anyOf<StateFilter>('kind', 'kinds', ['STATE', 'PROVINCE', 'REGION', 'PREFECTURE']),
    tied,
  ],
  orders: ['NAME', 'TIES'],
  columns: () => ({ name, kind, country: { cell: ({ country }) => linked(country) }, ...common }),
});

const port: Choice<CityFilter> = {
  as: 'choice',
  name: 'port',
  counted: ['true'],
  toFilter: ([value]) => (value === 'true' ? { isPort: true } : {}),
};

export const cities = described({
  rows: BrowseCitiesDocument,
  facets: CityFacetsDocument,
  file: CitiesFileDocument,
  filters: [
    named,
    within,
    anyOf<CityFilter>('kind', 'kinds', ['CITY', 'COUNTY', 'DISTRICT', 'TOWN', 'SPECIAL_ZONE']),
    port,
    tied,
  ],
  orders: ['NAME', 'TIES', 'POPULATION'],
  columns: () => ({
    name,
    kind,
    state: { cell: ({ state }) => linked(state) },
    country: { cell: ({ country }) => linked(country) },
    population: {
      cell: ({ population }) => population !== null && count(population),
      isNumber: true,
      sortedBy: 'POPULATION',
    },
    port: { cell: ({ port }) => port && wordOf(port), isExtra: true },
    ...common,
  }),
});

const INSTITUTIONS = [
  ...['UNIVERSITY', 'SCHOOL', 'LIBRARY', 'LABORATORY', 'MUSEUM', 'HOSPITAL', 'PORT_AUTHORITY'],
  ...['TRADE_AGENCY', 'TRADE_OFFICE', 'GOVERNMENT_BODY', 'COMPANY', 'CHAMBER', 'CITY_NETWORK'],
  ...['SISTER_CITY_ASSOCIATION', 'FRIENDSHIP_ASSOCIATION', 'FOUNDATION', 'THINK_TANK', 'PUBLISHER'],
  ...['MEDIA', 'NGO', 'ZOO', 'GARDEN', 'ORCHESTRA', 'PARK', 'SPORTS_CLUB'],
];

export const institutions = described({
  rows: BrowseInstitutionsDocument,
  facets: InstitutionFacetsDocument,
  file: InstitutionsFileDocument,
  filters: [named, within, anyOf<InstitutionFilter>('kind', 'kinds', INSTITUTIONS), tied],
  orders: ['NAME', 'TIES', 'FOUNDED'],
  columns: () => ({
    name,
    kind,
    seat: { cell: ({ seat }) => linked(seat) },
    parent: { cell: ({ parent }) => linked(parent), isExtra: true },
    founded: {
      cell: ({ founded }) => founded && words.dates.text(founded),
      sortedBy: 'FOUNDED',
    },
    ...common,
  }),
});

type Person = BrowsePeopleQuery['rows']['edges'][number]['node'];

export const people = described({
  rows: BrowsePeopleDocument,
  facets: PersonFacetsDocument,
  file: PeopleFileDocument,
  filters: [named, byActor<PersonFilter>('with', 'affiliatedWith'), sourced, tied],
  orders: ['NAME', 'TIES'],
  columns: () => ({
    name,
    occupation: { cell: ({ occupation }) => occupation, isExtra: true },
    posts: { cell: (person: Person) => <Posts {...person.affiliations} /> },
    ...common,
  }),
});

/** `mayor, Columbus`, with a link to the employer. */
function Posts({ edges, totalCount }: Person['affiliations']) {
  return (
    <span className="posts">
      {edges.map(({ node, position }, at) => (
        <span key={at}>
          {position !== null && `${position}${words.parts.comma}`}
          <ActorLink actor={node} />
        </span>
      ))}
      {totalCount > edges.length && (
        <span className="aside">{words.browse.more(totalCount - edges.length)}</span>
      )}
    </span>
  );
}
