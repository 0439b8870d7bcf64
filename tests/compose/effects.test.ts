import { beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { sharedServer } from '../support/shipped.ts';

describe('an argument that has no effect', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await sharedServer();
  });

  it.each([
    '{ ties(filter: { activeTo: "2015" }) { totalCount } }',
    '{ city(id: "hefei") { ties(filter: { activeTo: "2015" }) { totalCount } } }',
    '{ tieStatistics(filter: { activeTo: "2015" }, by: []) { total } }',
    '{ network(filter: { activeTo: "2015" }) { components } }',
    '{ tieSequences(earlier: {}, later: { activeTo: "2015" }) { totalCount } }',
  ])('is an error that says what it lacks: %s', async (query) => {
    const answer = await server.query(query);

    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: '`activeTo` has no effect without `activeOn`. Give both or neither.',
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
  });

  it('is none where the other is given', async () => {
    const answer = await server.query(
      '{ ties(filter: { activeOn: "2010", activeTo: "2015" }) { totalCount } }',
    );

    expect(answer.errors).toBeUndefined();
  });
});

describe('a range that ends before it begins', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await sharedServer();
  });

  it.each([
    ['ties(filter: { startedFrom: "1990", startedTo: "1988-11" })', 'startedFrom', 'startedTo'],
    ['ties(filter: { activeOn: "2015", activeTo: "2010" })', 'activeOn', 'activeTo'],
    ['cities(filter: { populationFrom: 9, populationTo: 8 })', 'populationFrom', 'populationTo'],
    ['events(filter: { from: "1990", to: "1989" })', 'from', 'to'],
  ])('is an error: %s', async (field, from, to) => {
    const answer = await server.query(`{ ${field} { totalCount } }`);

    expect(answer.errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining(`\`${from}\` must not be beyond \`${to}\``),
    ]);
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('is none if one date is vaguer than the other', async () => {
    const answer = await server.query(
      '{ ties(filter: { startedFrom: "1988-11", startedTo: "1988" }) { totalCount } }',
    );

    expect(answer.errors).toBeUndefined();
  });
});
