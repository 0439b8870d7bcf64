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
