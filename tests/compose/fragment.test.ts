import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadFragments, readFragment } from '../../src/compose/cypher/fragment.ts';

const TIES = `// Ties of an actor.
//
// @from actor Actor
// @order START party.owner | party.start, coalesce(party.tie, ''), [1, 2] DESC
// @order NAME party.name
// @unless kinds tie.kind <> 'MEMBERSHIP'

MATCH ()-[party:PARTY_TO]->(tie:Tie)
WHERE party.owner = actor.id
RETURN tie AS node, CASE WHEN party.role = 'A, B' THEN [1, 2] END AS role
`;

describe('readFragment', () => {
  it('reads what a field starts from, its clauses and its columns', () => {
    const { coordinate, from, clauses, columns } = readFragment('Actor.ties', TIES);

    expect(coordinate).toBe('Actor.ties');
    expect(from).toEqual({ name: 'actor', type: 'Actor' });
    expect(clauses).toBe('MATCH ()-[party:PARTY_TO]->(tie:Tie)\nWHERE party.owner = actor.id');
    expect([...columns]).toEqual([
      ['node', 'tie'],
      ['role', "CASE WHEN party.role = 'A, B' THEN [1, 2] END"],
    ]);
  });

  it('reads orders, the first of which is the default, with what is the same in all rows', () => {
    expect(readFragment('Actor.ties', TIES).orders).toEqual([
      {
        ...{ name: 'START', fixed: ['party.owner'], descending: true },
        keys: ['party.start', "coalesce(party.tie, '')", '[1, 2]'],
      },
      { name: 'NAME', fixed: [], keys: ['party.name'], descending: false },
    ]);
  });

  it('reads the condition that holds as long as a filter is not given', () => {
    const { unless } = readFragment('Actor.ties', TIES);
    expect([...unless]).toEqual([['kinds', "tie.kind <> 'MEMBERSHIP'"]]);
  });

  it('reads an order of rows, and what a computed field is computed from', () => {
    const text = '// @returns [Name!]!\n\nMATCH (n:Name)\nRETURN n\nORDER BY n.ordinal, n.text\n';
    const { orderBy, returns } = readFragment('Actor.name', text);

    expect(orderBy).toBe('n.ordinal, n.text');
    expect(returns && print(returns)).toBe('[Name!]!');
  });

  it('reads an expression, which has no clauses and no name', () => {
    const { clauses, columns, from } = readFragment('Filter.kinds', 'RETURN node.kind IN $kinds\n');

    expect(clauses).toBe('');
    expect(from).toBeUndefined();
    expect([...columns]).toEqual([['', 'node.kind IN $kinds']]);
  });

  it('takes RETURN for the end only at the start of a line', () => {
    const text = 'MATCH (n)\nWHERE COLLECT { MATCH (m) RETURN m.id }[0] = n.id\nRETURN n\n';

    expect(readFragment('Query.node', text).clauses).toContain('RETURN m.id');
  });

  it('refuses a file without RETURN', () => {
    expect(() => readFragment('Query.node', 'MATCH (n)')).toThrow(
      'cypher/Query.node has no RETURN.',
    );
  });
});

describe('loadFragments', () => {
  it('takes a path for a coordinate, and no file or folder that begins otherwise than a type, a filter or an order', () => {
    const fragments = loadFragments(new URL('../../cypher/', import.meta.url));

    expect(fragments.get('Actor.ties')?.from).toEqual({ name: 'actor', type: 'Actor' });
    expect(
      [...fragments.keys()].filter(
        (name) => !/^(Order\.[A-Z_]+|[A-Z]\w*\.(_entities|[a-z]\w*))$/.test(name),
      ),
    ).toEqual([]);
  });
});
