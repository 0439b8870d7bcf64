import { describe, expect, it } from 'vitest';
import { readPairs } from '../support/readPairs.ts';
import { useSharedServer } from '../support/shipped.ts';

/** A field of `Query`, and below it what is wrong with its arguments. */
const REFUSALS = readPairs(new URL('refusals.txt', import.meta.url));

describe('A field that has no answer for its arguments', () => {
  const server = useSharedServer();

  it.each(REFUSALS)('says what is wrong: %s', async (field = '', message = '') => {
    const { errors } = await server.query(`{ ${field} }`);

    expect(errors?.map((error) => [error.message, error.extensions?.code])).toEqual([
      [message, 'BAD_USER_INPUT'],
    ]);
  });

  it.each([
    'ties(filter: { activeOn: "2010", activeTo: "2015" }) { totalCount }',
    // One date is vaguer than the other.
    'ties(filter: { startedFrom: "1988-11", startedTo: "1988" }) { totalCount }',
  ])('has one where they fit together: %s', async (field) => {
    expect((await server.query(`{ ${field} }`)).errors).toBeUndefined();
  });
});
