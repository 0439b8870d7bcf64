import type { Operation } from './operation.ts';

/** The first ties of a city, each with its parties. */
const TIES_WITH_PARTIES = `MATCH ()-[party:PARTY_TO]->(tie:Tie)
      WHERE party.owner = city.id AND party.start IS NOT NULL AND party.tie IS NOT NULL
      WITH tie, party ORDER BY party.owner DESC, party.start DESC, party.tie DESC LIMIT 20
      CALL (tie) {
        MATCH (tie)<-[party:PARTY_TO]-(actor:Actor)
        WITH actor, party ORDER BY party.ordinal, actor.id
        RETURN collect([actor.id, actor.name]) AS parties
      }`;

/** A city with its ties and their other parties. */
export const city: Operation = {
  name: 'City',
  title: 'a city with its ties',
  // With about twenty ties.
  inputs: (read) =>
    read(`MATCH (city:City)
      WITH city, COUNT { (city)-[:PARTY_TO]->() } AS ties
      WHERE ties >= 20
      RETURN city.id AS id ORDER BY ties, id LIMIT 20`),
  times: 3,
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
  peer: `query City($id: ID!) {
    cities(where: { id: { eq: $id } }) {
      id name population
      country { id name }
      ties(limit: 20, sort: [{ startSort: DESC }, { id: DESC }]) {
        id name kind status start
        partiesConnection(sort: [{ edge: { ordinal: ASC } }]) { edges { node { id name } } }
      }
    }
  }`,
  floor: `MATCH (city:Node&City {id: $id})
    OPTIONAL MATCH (city)-[:IN_COUNTRY]->(country:Country)
    CALL (city) {
      ${TIES_WITH_PARTIES}
      RETURN collect([tie.id, tie.name, tie.kind, tie.status, tie.start, parties]) AS ties
    }
    RETURN city.id, city.name, city.population, country.id, country.name, ties`,
};

/** Four levels: a country, its cities, their ties, the parties and the sources. */
export const walk: Operation = {
  name: 'Walk',
  title: 'the four-level read',
  // The countries with the most cities.
  inputs: (read) =>
    read(`MATCH (country:Country)
      WITH country, COUNT { (country)<-[:IN_COUNTRY]-(:City) } AS cities
      RETURN country.id AS id ORDER BY cities DESC, id LIMIT 3`),
  times: 4,
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
  peer: `query Walk($id: ID!) {
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
  floor: `MATCH (country:Node&Country {id: $id})
    CALL (country) {
      MATCH (country)<-[:IN_COUNTRY]-(city:City)
      WITH city ORDER BY city.nameKey, city.id LIMIT 50
      CALL (city) {
        ${TIES_WITH_PARTIES}
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
};
