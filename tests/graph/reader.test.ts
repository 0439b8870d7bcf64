import { type GraphQLField, type GraphQLInputObjectType, valueFromAST, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RecordChanged, type SeenState } from '../../src/graph/oneState.ts';
import { createReader } from '../../src/graph/reader.ts';
import { CONTEXT, at, model, openWorld, schema } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

describe('a field that asks by itself', () => {
  const world = useOpened(openWorld);

  const read = (seen: SeenState = {}) =>
    createReader({ model, graph: world.graph, variables: {}, context: CONTEXT }, seen);

  it.each([
    '{}',
    '{ statuses: [ACTIVE, UNKNOWN] }',
    '{ startedFrom: "1990", startedTo: "2005-06", certainty: CERTAINLY }',
    '{ asKnownOn: "2020-01-01", statuses: [ACTIVE] }',
    '{ asKnownOn: "2020-01-01", activeOn: "2001" }',
  ])('goes on from the rows of a connection, filtered by %s', async (filter) => {
    const counted = await world.execute(`{ ties(filter: ${filter}) { totalCount } }`);
    const reader = read();
    const { clauses, given, node, viewed } = reader.rowsOf('ties', argsOf(filter));
    const rows = await reader.read(
      `${clauses} WITH ${viewed}.status AS status, count(${node}) AS number RETURN [status, number]`,
      { given },
    );

    const total = rows.reduce((sum, [, count]) => sum + Number(count), 0);
    expect(total).toBe(at(counted, 'ties.totalCount'));
  });

  it('keeps the rows of two connections apart', async () => {
    const reader = read();
    const [one, two] = [
      reader.rowsOf('ties', argsOf('{ statuses: [ACTIVE] }'), 1),
      reader.rowsOf('ties', argsOf('{ statuses: [ENDED] }'), 2),
    ];
    const rows = await reader.read(
      `${one.clauses} WITH count(${one.node}) AS active ${two.clauses} WITH active, count(${two.node}) AS ended RETURN [active, ended]`,
      { given: { ...one.given, ...two.given } },
    );

    const counted = await world.execute(`{
      active: ties(filter: { statuses: [ACTIVE] }) { totalCount }
      ended: ties(filter: { statuses: [ENDED] }) { totalCount } }`);
    expect(rows).toEqual([[at(counted, 'active.totalCount'), at(counted, 'ended.totalCount')]]);
  });

  it('is told that the record is no longer the one that was read before', async () => {
    await expect(
      read({ state: { version: 'another', key: 'another' } }).read('RETURN [1]'),
    ).rejects.toThrow(RecordChanged);
  });
});

/** As graphql-js passes them to a field. */
function argsOf(filter: string) {
  const { args } = schema.getQueryType()?.getFields().ties as GraphQLField<unknown, unknown>;
  const type = args.find(({ name }) => name === 'filter')?.type as GraphQLInputObjectType;
  return { filter: valueFromAST(parseValue(filter), type) };
}
