import { describe, expect, it } from 'vitest';
import { loadFragments, readFragment } from '../../src/compose/cypher/fragment.ts';
import { indexStatements } from '../../src/compose/cypher/indexes.ts';
import { FOLDER } from '../../src/compose/cypher/statements.ts';

function indexes(files: Readonly<Record<string, string>>): readonly string[] {
  const fragments = Object.entries(files).map(([name, text]) => readFragment(name, text));
  return indexStatements(fragments).map((statement) =>
    statement.replace('CREATE RANGE INDEX ', ''),
  );
}

describe('indexStatements', () => {
  it('makes an index for each order of a whole type that is of properties', () => {
    const cities = [
      ...[
        '// @order NAME city.nameKey, city.id',
        '// @order SIZE coalesce(city.size, -1), city.id',
      ],
      ...['MATCH (city:City)', 'RETURN city AS node'],
    ].join('\n');

    expect(indexes({ 'Query.cities': cities })).toEqual([
      'city_name IF NOT EXISTS FOR (city:City) ON (city.nameKey, city.id)',
    ]);
  });

  it('makes one of relationships for all orders that begin alike, as far as they do', () => {
    const file = (rest: string) =>
      `// @from actor Actor\n// @order START party.owner | party.start, party.tie, ${rest} DESC\nMATCH ()-[party:PARTY_TO]->(tie:Tie)\nRETURN tie AS node`;

    expect(
      indexes({
        'Actor.ties': file('party.role'),
        'Actor.partners': file('partner.id, party.role'),
      }),
    ).toEqual([
      'party_start IF NOT EXISTS FOR ()-[party:PARTY_TO]-() ON (party.owner, party.start, party.tie)',
    ]);
  });

  it('makes none for what is walked to from its parent', () => {
    const file =
      '// @from city City\n// @order NAME other.nameKey, other.id\nMATCH (city)--(other:City)\nRETURN other AS node';

    expect(indexes({ 'City.districts': file })).toEqual([]);
  });

  it('gives an index to each order of `Query` and to each that leads with an owner', () => {
    const fragments = [...loadFragments(FOLDER).values()];
    const made = indexStatements(fragments).map((statement) => statement.split(' ')[3]);
    const orders = fragments.flatMap(({ coordinate, orders: all }) =>
      all
        .filter(({ fixed, keys }) =>
          coordinate.startsWith('Query.') ? !/[(]|score/.test(keys.join()) : fixed.length > 0,
        )
        .map(
          ({ name, fixed, keys }) =>
            `${/^\w+/.exec([...fixed, ...keys].join())?.[0]}_${name.toLowerCase()}`,
        ),
    );

    expect([...new Set(orders)].sort()).toEqual([...made].sort());
    expect(made).toContain('party_start');
  });
});
