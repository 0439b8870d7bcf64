import type { Operation } from './operation.ts';

interface PeerCountry {
  readonly cities: readonly { readonly ties: readonly PeerTie[] }[];
}
interface PeerTie {
  readonly start: string | null;
  readonly partiesConnection: { readonly edges: readonly { readonly node: unknown }[] };
  readonly claims: readonly { readonly source: readonly unknown[] }[];
}

/** Four levels: a country, its cities, their ties, the parties and the sources. */
export const walk: Operation = {
  name: 'Walk',
  title: 'the four-level read',
  inputs: ({ countries }) => countries.map((id) => ({ id })),
  query: `query Walk($id: ID!) {
    country(id: $id) {
      id name
      cities(first: 50) { edges { node {
        id name
        ties(first: 20) { edges { node {
          id status
          start { edtf }
          parties { actor { id name } }
          record { claims(first: 5) { edges { node { property value source { id title } } } } }
        } } }
      } } }
    }
  }`,
  peer: {
    query: `query Walk($id: ID!) {
      countries(where: { id: { eq: $id } }) {
        id name
        cities(limit: 50, sort: [{ nameKey: ASC }, { id: ASC }]) {
          id name
          ties(limit: 20, sort: [{ startSort: DESC }, { id: DESC }]) {
            id status start
            partiesConnection(sort: [{ edge: { ordinal: ASC } }]) { edges { node { id name } } }
            claims(
              limit: 5
              sort: [{ property: ASC }, { ordinal: ASC }, { id: ASC }]
              where: { retiredAt: { eq: null } }
            ) { property value source { id title } }
          }
        }
      }
    }`,
    toOurs: ({ countries: [found] }: { readonly countries: readonly [PeerCountry] }) => ({
      country: {
        ...found,
        cities: {
          edges: found.cities.map(({ ties, ...city }) => ({
            node: { ...city, ties: { edges: ties.map((tie) => ({ node: toTie(tie) })) } },
          })),
        },
      },
    }),
  },
  floor: {
    text: `MATCH (country:Node&Country {id: $id})
      CALL (country) {
        MATCH (country)<-[:IN_COUNTRY]-(city:City)
        WITH city ORDER BY city.nameKey, city.id LIMIT 50
        CALL (city) {
          MATCH ()-[party:PARTY_TO]->(tie:Tie)
          WHERE party.owner = city.id AND party.start IS NOT NULL AND party.tie IS NOT NULL
          WITH tie, party ORDER BY party.owner DESC, party.start DESC, party.tie DESC LIMIT 20
          CALL (tie) {
            MATCH (tie)<-[party:PARTY_TO]-(actor:Actor)
            WITH actor, party ORDER BY party.ordinal, actor.id
            RETURN collect([actor.id, actor.name]) AS parties
          }
          CALL (tie) {
            MATCH (tie)<-[:ABOUT]-(claim:Claim)
            WHERE claim.retiredAt IS NULL
            WITH claim ORDER BY claim.property, claim.ordinal, claim.id LIMIT 5
            OPTIONAL MATCH (claim)-[:STATED_IN]->(source:Source)
            RETURN collect([claim.property, claim.value, source.id, source.title]) AS claims
          }
          RETURN collect([tie.id, tie.status, tie.start, parties, claims]) AS ties
        }
        RETURN collect([city.id, city.name, ties]) AS cities
      }
      RETURN country.id, country.name, cities`,
    read: ([row]) => {
      const [id, name, cities] = row as CountryRow;
      return { country: { id, name, cities: { edges: cities.map(readCity) } } };
    },
  },
};

function toTie({ partiesConnection, claims, start, ...tie }: PeerTie) {
  return {
    ...{ ...tie, start: start === null ? null : { edtf: start } },
    parties: partiesConnection.edges.map(({ node }) => ({ actor: node })),
    record: {
      claims: {
        edges: claims.map(({ source, ...claim }) => ({ node: { ...claim, source: source[0] } })),
      },
    },
  };
}

type Party = readonly [id: string, name: string];
type Claim = readonly [property: string, value: string, sourceId: string, title: string];
type Tie = readonly [string, string, string | null, readonly Party[], readonly Claim[]];
type City = readonly [id: string, name: string, ties: readonly Tie[]];
type CountryRow = readonly [id: string, name: string, cities: readonly City[]];

function readCity([id, name, ties]: City) {
  return { node: { id, name, ties: { edges: ties.map(readTie) } } };
}

function readTie([id, status, start, parties, claims]: Tie) {
  return {
    node: {
      ...{ id, status, start: start === null ? null : { edtf: start } },
      parties: parties.map(([actorId, name]) => ({ actor: { id: actorId, name } })),
      record: {
        claims: {
          edges: claims.map(([property, value, sourceId, title]) => ({
            node: { property, value, source: { id: sourceId, title } },
          })),
        },
      },
    },
  };
}
