import { type OperationDefinitionNode, isCompositeType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../src/export/things/leaves.ts';
import { createSchema } from '../../src/schema.ts';

const schema = createSchema();

describe('The unit of a column of a table', () => {
  it('is that of the field, whatever its alias', () => {
    expect(unitsOf('City', '{ people: population point { latitude: longitude } }')).toEqual({
      people: 'inhabitants',
      'point.latitude': 'degree',
    });
    expect(unitsOf('Tie', '{ ... on SisterTie { km: distanceKm } }')).toEqual({ km: 'km' });
  });

  it('is not that of a field whose name is an alias of another one', () => {
    expect(unitsOf('City', '{ population: id distanceKm: name }')).toEqual({
      population: undefined,
      distanceKm: undefined,
    });
  });

  it('is missing if fields with different units share the column', () => {
    const mixed = '{ ... on City { size: population } ... on Group { size } }';

    expect(unitsOf('Actor', mixed)).toEqual({ size: undefined });
  });
});

function unitsOf(name: string, selection: string) {
  const type = schema.getType(name);
  if (!isCompositeType(type)) throw new Error(`${name} has no fields.`);
  const [definition] = parse(selection).definitions as readonly OperationDefinitionNode[];
  const columns = leavesOf(
    { schema, fragments: {}, variables: {} },
    type,
    definition ? [definition] : [],
  );
  return Object.fromEntries(columns.map(({ name: column, unit }) => [column, unit]));
}
