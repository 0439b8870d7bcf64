import {
  type BrowsedActorFragment,
  type BrowsePeopleQuery,
  BrowseCitiesDocument,
  BrowseCountriesDocument,
  BrowseInstitutionsDocument,
  BrowsePeopleDocument,
  BrowseStatesDocument,
  CitiesFileDocument,
  CityFacetsDocument,
  CountriesFileDocument,
  CountryFacetsDocument,
  InstitutionFacetsDocument,
  InstitutionsFileDocument,
  PeopleFileDocument,
  PersonFacetsDocument,
  StateFacetsDocument,
  StatesFileDocument,
  type WhoFragment,
} from '../generated/operations.ts';
import { ActorLink } from '../parts/links.tsx';
import { basisText, sourcesText } from '../parts/terms.ts';
import { count, wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { described } from './described.ts';
import { FILTERS } from './filtersOf.ts';

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
    cell: ({ record }: BrowsedActorFragment) => sourcesText(record.sourceCount, record.confidence),
    isNumber: true,
  },
} as const;

export const countries = described({
  rows: BrowseCountriesDocument,
  facets: CountryFacetsDocument,
  file: CountriesFileDocument,
  filters: FILTERS.countries,
  orders: ['NAME', 'TIES'],
  columns: () => ({ name, code: { cell: ({ code }) => code }, ...common }),
});

export const states = described({
  rows: BrowseStatesDocument,
  facets: StateFacetsDocument,
  file: StatesFileDocument,
  filters: FILTERS.states,
  orders: ['NAME', 'TIES'],
  columns: () => ({ name, kind, country: { cell: ({ country }) => linked(country) }, ...common }),
});

export const cities = described({
  rows: BrowseCitiesDocument,
  facets: CityFacetsDocument,
  file: CitiesFileDocument,
  filters: FILTERS.cities,
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

export const institutions = described({
  rows: BrowseInstitutionsDocument,
  facets: InstitutionFacetsDocument,
  file: InstitutionsFileDocument,
  filters: FILTERS.institutions,
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
  filters: FILTERS.people,
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
    <span className="stacked">
      {edges.map(({ node, position }, at) => (
        <span key={at}>
          {position !== null && `${position}${words.parts.pause}`}
          <ActorLink actor={node} />
        </span>
      ))}
      {totalCount > edges.length && (
        <span className="aside">{words.lists.rest(totalCount - edges.length)}</span>
      )}
    </span>
  );
}
