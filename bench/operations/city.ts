import type { Operation } from './operation.ts';

interface PeerCity {
  readonly country: readonly unknown[];
  readonly ties: readonly PeerTie[];
}
interface PeerTie {
  readonly start: string | null;
  readonly partiesConnection: { readonly edges: readonly { readonly node: unknown }[] };
}

/** A city with its ties and their other parties. */
export const city: Operation = {
  name: 'City',
  title: 'a city with its ties',
  inputs: ({ cities }) => cities.map((id) => ({ id })),
  query: `query City($id: ID!) {
    city(id: $id) {
      id name population
      country { id name }
      ties(first: 20) { edges { node {
        id name kind status
        start { edtf }
        parties { actor { id name } }
      } } }
    }
  }`,
  peer: {
    query: `query City($id: ID!) {
      cities(where: { id: { eq: $id } }) {
        id name population
        country { id name }
        ties(limit: 20, sort: [{ startSort: DESC }, { id: DESC }]) {
          id name kind status start
          partiesConnection(sort: [{ edge: { ordinal: ASC } }]) { edges { node { id name } } }
        }
      }
    }`,
    toOurs: ({ cities: [found] }: { readonly cities: readonly [PeerCity] }) => ({
      city: {
        ...found,
        country: found.country[0],
        ties: {
          edges: found.ties.map(({ partiesConnection, start, ...tie }) => ({
            node: {
              ...{ ...tie, start: start === null ? null : { edtf: start } },
              parties: partiesConnection.edges.map(({ node }) => ({ actor: node })),
            },
          })),
        },
      },
    }),
  },
  floor: {
    text: `MATCH (city:Node&City {id: $id})
      OPTIONAL MATCH (city)-[:IN_COUNTRY]->(country:Country)
      CALL (city) {
        MATCH ()-[party:PARTY_TO]->(tie:Tie)
        WHERE party.owner = city.id AND party.start IS NOT NULL AND party.tie IS NOT NULL
        WITH tie, party ORDER BY party.owner DESC, party.start DESC, party.tie DESC LIMIT 20
        CALL (tie) {
          MATCH (tie)<-[party:PARTY_TO]-(actor:Actor)
          WITH actor, party ORDER BY party.ordinal, actor.id
          RETURN collect([actor.id, actor.name]) AS parties
        }
        RETURN collect([tie.id, tie.name, tie.kind, tie.status, tie.start, parties]) AS ties
      }
      RETURN city.id, city.name, city.population, country.id, country.name, ties`,
    read: ([row]) => {
      const [id, name, population, countryId, countryName, ties] = row as CityRow;
      const edges = ties.map(([tieId, tieName, kind, status, start, parties]) => ({
        node: {
          ...{ id: tieId, name: tieName, kind, status },
          start: start === null ? null : { edtf: start },
          parties: parties.map(([actorId, actorName]) => ({
            actor: { id: actorId, name: actorName },
          })),
        },
      }));
      const country = { id: countryId, name: countryName };
      return { city: { id, name, population, country, ties: { edges } } };
    },
  },
};

type Party = readonly [id: string, name: string];
type Tie = readonly [string, string, string, string, string | null, readonly Party[]];
type CityRow = readonly [string, string, number | null, string, string, readonly Tie[]];
