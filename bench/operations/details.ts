import type { Operation } from './operation.ts';

interface PeerCity {
  readonly latitude: number;
  readonly longitude: number;
  readonly country: readonly unknown[];
  readonly state: readonly unknown[];
  readonly names: readonly unknown[];
  readonly claims: readonly { readonly source: readonly unknown[] }[];
}

/** Everything about one city: names, location, and each claim with its source. */
export const details: Operation = {
  name: 'Details',
  title: 'details of a node',
  inputs: ({ cities }) => cities.map((id) => ({ id })),
  query: `query Details($id: ID!) {
    city(id: $id) {
      id name kind population
      point { latitude longitude }
      country { id name }
      state { id name }
      names { text language kind }
      record { claims(first: 20) { edges { node { property value recordedAt source { id title } } } } }
    }
  }`,
  peer: {
    query: `query Details($id: ID!) {
      cities(where: { id: { eq: $id } }) {
        id name kind population latitude longitude
        country { id name }
        state { id name }
        names(sort: [{ ordinal: ASC }, { text: ASC }]) { text language kind }
        claims(
          limit: 20
          sort: [{ property: ASC }, { ordinal: ASC }, { id: ASC }]
          where: { retiredAt: { eq: null } }
        ) { property value recordedAt source { id title } }
      }
    }`,
    toOurs: ({ cities: [found] }: { readonly cities: readonly [PeerCity] }) => {
      const { claims, country, latitude, longitude, names, state, ...city } = found;
      const edges = claims.map(({ source, ...claim }) => ({
        node: { ...claim, source: source[0] },
      }));
      return {
        city: {
          ...{ ...city, point: { latitude, longitude }, names },
          ...{ country: country[0], state: state[0], record: { claims: { edges } } },
        },
      };
    },
  },
  floor: {
    text: `MATCH (city:Node&City {id: $id})
      OPTIONAL MATCH (city)-[:IN_COUNTRY]->(country:Country)
      OPTIONAL MATCH (city)-[:IN_STATE]->(state:State)
      CALL (city) {
        MATCH (city)<-[:NAMES]-(name:Name)
        WITH name ORDER BY name.ordinal, name.text
        RETURN collect([name.text, name.language, name.kind]) AS names
      }
      CALL (city) {
        MATCH (city)<-[:ABOUT]-(claim:Claim)
        WHERE claim.retiredAt IS NULL
        WITH claim ORDER BY claim.property, claim.ordinal, claim.id LIMIT 20
        OPTIONAL MATCH (claim)-[:STATED_IN]->(source:Source)
        RETURN collect([claim.property, claim.value, claim.recordedAt, source.id, source.title]) AS claims
      }
      RETURN city.id, city.name, city.kind, city.population, city.latitude, city.longitude,
        country.id, country.name, state.id, state.name, names, claims`,
    read: ([row]) => {
      const [id, name, kind, population, latitude, longitude, ...more] = row as CityRow;
      const [countryId, countryName, stateId, stateName, names, claims] = more;
      const edges = claims.map(([property, value, recordedAt, sourceId, title]) => ({
        node: { property, value, recordedAt, source: { id: sourceId, title } },
      }));
      return {
        city: {
          ...{ id, name, kind, population, point: { latitude, longitude } },
          country: { id: countryId, name: countryName },
          state: { id: stateId, name: stateName },
          names: names.map(([text, language, nameKind]) => ({ text, language, kind: nameKind })),
          record: { claims: { edges } },
        },
      };
    },
  },
};

type Name = readonly [text: string, language: string | null, kind: string];
type Claim = readonly [string, string, string, sourceId: string, title: string];
type CityRow = readonly [
  ...[id: string, name: string, kind: string, population: number, latitude: number],
  ...[longitude: number, countryId: string, countryName: string, stateId: string, state: string],
  ...[names: readonly Name[], claims: readonly Claim[]],
];
