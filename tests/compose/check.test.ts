import { type GraphQLSchema, buildSchema, extendSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/compose/check.ts';
import type { ComputedField } from '../../src/compose/model/computed.ts';
import { readFragment } from '../../src/compose/cypher/fragment.ts';
import { createModel } from '../../src/compose/model/model.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type City implements Node {
    id: ID!
    name: String!
    country: Country
    ties(filter: TieFilter, orderBy: TieOrder, first: Int): CityTieConnection!
    twins: [City!]!
  }
  type Country implements Node { id: ID! }
  type Tie implements Node { id: ID! }
  type CityTieConnection { edges: [CityTieEdge!]! }
  type CityTieEdge { cursor: String! node: Tie! role: String! }
  input TieFilter { kind: String certainty: String }
  input TieOrder { field: TieOrderField! }
  enum TieOrderField { START NAME }
  type Query { city(id: ID!): City }
`);

const FILES = {
  'Query.city': 'MATCH (city:City {id: $id})\nRETURN city',
  'City.country': '// @from city City\nMATCH (city)-[:WITHIN]->(country:Country)\nRETURN country',
  'City.twins':
    '// @from city City\nMATCH (city)-[:TWIN]->(other:City)\nMATCH (other)\nRETURN other',
  'City.ties': [
    ...[
      '// @from city City',
      '// @order START tie.start, tie.id',
      '// @order NAME tie.name, tie.id',
    ],
    ...['MATCH (city)-[party:PARTY_TO]->(tie:Tie)', 'RETURN tie AS node, party.role AS role'],
  ].join('\n'),
  'TieFilter.kind': '// @from tie Tie\nRETURN tie.kind = $kind OR $certainty IS NULL',
};

function faults(
  change: Readonly<Record<string, string | undefined>>,
  made: Readonly<Record<string, ComputedField>> = {},
  of: GraphQLSchema = schema,
) {
  const files: Readonly<Record<string, string | undefined>> = { ...FILES, ...change };
  const fragments = Object.entries(files).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, readFragment(name, text)] as const],
  );
  const others = { inputs: new Map(), stored: new Map(), version: 'null', settle: '', maxDepth: 3 };
  return faultsOf(
    createModel({
      schema: of,
      fragments: new Map(fragments),
      computed: new Map(Object.entries(made)),
      ...others,
    }),
  );
}

describe('faultsOf', () => {
  it('finds none where files and schema agree', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    [
      'a parameter that is no argument',
      { 'Query.city': 'MATCH (city:City {id: $key})\nRETURN city' },
      'cypher/Query/city has no argument for $key.',
    ],
    [
      'a parameter that is no field of its filter',
      { 'TieFilter.kind': '// @from tie Tie\nRETURN tie.kind = $sort OR $certainty IS NULL' },
      'cypher/TieFilter/kind has no argument for $sort.',
    ],
    [
      'a file of a field that is not there',
      { 'City.mayor': '// @from city City\nMATCH (city)<-[:LEADS]-(mayor)\nRETURN mayor' },
      'cypher/City/mayor serves no field of the schema.',
    ],
    [
      'a file of a filter that is not there',
      { 'TieFilter.status': '// @from tie Tie\nRETURN tie.status' },
      'cypher/TieFilter/status serves no field of the schema.',
    ],
    [
      'a start at a type that is not there',
      {
        'City.country':
          '// @from city Town\nMATCH (city)-[:WITHIN]->(country:Country)\nRETURN country',
      },
      'cypher/City/country starts from a "Town", which the schema lacks.',
    ],
    [
      'a start at nothing',
      { 'City.country': 'MATCH (country:Country)\nRETURN country' },
      'cypher/City/country does not say what it starts from.',
    ],
    [
      'a connection without an order',
      {
        'City.ties':
          '// @from city City\nMATCH (city)--(tie:Tie)\nRETURN tie AS node, tie.role AS role',
      },
      'cypher/City/ties has no @order to page by.',
    ],
    [
      'an order that is not served',
      { 'City.ties': FILES['City.ties'].replace('// @order NAME tie.name, tie.id\n', '') },
      'cypher/City/ties has no @order NAME.',
    ],
    [
      'more than one clause on the way to one node',
      {
        'City.country':
          '// @from city City\nMATCH (city)-->(state)\nMATCH (state)-->(country)\nRETURN country',
      },
      'cypher/City/country leads to one node, so it must be one MATCH, with nothing but OPTIONAL MATCH before it.',
    ],
    [
      'a column of an edge that nothing fills',
      { 'City.ties': FILES['City.ties'].replace(', party.role AS role', '') },
      'Nothing serves CityTieEdge.role.',
    ],
    ['a relation without a file', { 'City.twins': undefined }, 'Nothing serves City.twins.'],
    [
      'a filter without a file',
      { 'TieFilter.kind': undefined, 'TieFilter.certainty': '// @from tie Tie\nRETURN $certainty' },
      'Nothing serves TieFilter.kind.',
    ],
    [
      'a filter that no condition uses',
      { 'TieFilter.kind': '// @from tie Tie\nRETURN tie.kind = $kind' },
      'Nothing serves TieFilter.certainty.',
    ],
  ])('names %s', (_, change, fault) => {
    expect(faults(change)).toContain(fault);
  });

  it.each([
    ["tie.kind = 'OFFICE' OR tie.start IS NULL", 1],
    ["(tie.kind = 'OFFICE' OR tie.start IS NULL)", 0],
    ["tie.kind = 'A) OR (B' AND NOT (tie.start IS NULL OR (tie.end IS NULL))", 0],
    ["(tie.start IS NULL) XOR any(id IN tie.among WHERE id = 'a' OR id = 'b')", 1],
    ['EXISTS { (tie)--(other) WHERE other.start IS NULL OR other.end IS NULL }', 0],
  ])('takes further conditions to come after "%s": %i fault', (condition, count) => {
    const ties = FILES['City.ties'].replace('RETURN', `WHERE ${condition}\nRETURN`);
    expect(faults({ 'City.ties': ties })).toEqual(
      Array<string>(count).fill(
        'cypher/City/ties has an OR outside brackets in its last WHERE, after which the composer writes AND: put the condition in brackets.',
      ),
    );
  });

  it('names a computed field that is not there', () => {
    expect(faults({}, { 'City.mayor': { resolve: String } })).toEqual([
      'resolvers/City.mayor serves no field of the schema.',
    ]);
  });

  it('names a computed field that needs what is not there', () => {
    expect(faults({}, { 'City.name': { needs: 'names', resolve: String } })).toEqual([
      'resolvers/City.name needs what is not there: Cannot query field "names" on type "City". Did you mean "name" or "ties"?',
    ]);
  });

  it('names all faults at once', () => {
    expect(faults({ 'City.twins': undefined, 'TieFilter.kind': undefined })).toHaveLength(3);
  });

  it('names inputs that take IDs of no type or of an unknown one', () => {
    const of = extendSchema(
      schema,
      parse(`
        directive @idOf(types: [String!]!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
        extend type Query { path(from: ID!, to: ID! @idOf(types: "City")): Int }
        input Near { city: ID @idOf(types: "Ctiy") cities: [ID!] @idOf(types: ["City", "Country"]) }
      `),
    );

    expect(faults({}, {}, of)).toEqual([
      'Query.path.from takes an ID, but has no @idOf that names its types.',
      'Near.city takes the ID of a "Ctiy", which the schema lacks.',
    ]);
  });
});
