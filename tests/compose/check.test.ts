import { type GraphQLSchema, buildSchema, extendSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/compose/check.ts';
import type { ComputedField } from '../../src/compose/model/computed.ts';
import { readFragment } from '../../src/compose/cypher/fragment.ts';
import { createModel } from '../../src/compose/model/model.ts';
import { readPairs } from '../support/readPairs.ts';

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
  'City.ties': `// @from city City
// @order START tie.start, tie.id
// @order NAME tie.name, tie.id
MATCH (city)-[party:PARTY_TO]->(tie:Tie)
RETURN tie AS node, party.role AS role`,
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
  const model = createModel({
    ...{ schema: of, fragments: new Map(fragments), computed: new Map(Object.entries(made)) },
    ...{ inputs: new Map(), stored: new Map(), version: 'null', settle: '', maxDepth: 3 },
  });
  return faultsOf(model);
}

describe('faultsOf', () => {
  it('finds none where files and schema agree', () => {
    expect(faults({})).toEqual([]);
  });

  it.each(readPairs(new URL('faults.txt', import.meta.url)))(
    'names %s',
    (_title, fault = '', ...changes) => {
      const files = changes.map((change) => {
        const [, name = '', text = ''] = /^(\S+?): ?(.*)$/.exec(change) ?? [];
        return [name, text === '' ? undefined : text.replaceAll(' | ', '\n')] as const;
      });

      expect(faults(Object.fromEntries(files))).toContain(fault);
    },
  );

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
