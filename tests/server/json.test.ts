import { describe, expect, it } from 'vitest';
import { outcomeOf, postJson } from '../support/server.ts';
import { JSON_DOORS } from './jsonDoors.ts';
import { failuresIn, useLoggedServer } from './logged.ts';

const server = useLoggedServer({ ANSWER_CACHE_BYTES: '64000000' });

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

const told = async (answer: Promise<Response>) => {
  const response = await answer;
  return response.status === 200 ? [200] : outcomeOf(response);
};

describe('JSON at a door', () => {
  it.each(JSON_DOORS.map((door) => [door.name, door] as const))(
    '%s: is read up to 64 levels and with finite numbers, and refused in the same words',
    async (_name, { around, isShort = false, send, what }) => {
      const deep = nested(isShort ? 2_000 : 5_000);
      const sent = (json: string) => told(send(server.url, around(json)));
      const refusal = (words: string) => [
        400,
        `BAD_USER_INPUT: Expected ${what} to be JSON${words}`,
      ];

      const read = await sent('[1e308,-0,1e-400,12345678901234567890,"\\ud800"]');
      expect(String(read)).toMatch(/^200|Expected `format` to be one of/);
      expect(await sent(deep)).toEqual(
        refusal(' of up to 64 levels, but it nests more deeply. Send it with fewer levels.'),
      );
      expect(await sent('[1e999]')).toEqual(
        refusal(' with numbers up to 1.7e308, but it has a larger one. Send a smaller number.'),
      );
      for (const key of ['{"__proto__":{"a":1}}', '{"constructor":{"prototype":1}}'])
        expect(await sent(key)).toEqual(
          refusal(
            ' without keys named "__proto__" or "constructor" of a "prototype", but it has one. Rename it.',
          ),
        );
      expect(await told(send(server.url, '{'))).toEqual(
        refusal(', but it is not JSON. Check its quotes, commas and brackets.'),
      );
      expect(failuresIn(server.lines)).toEqual([]);
    },
  );

  it('is refused with status 413 if it is longer than a body may be', async () => {
    const doors = JSON_DOORS.filter(({ isShort = false }) => !isShort);
    const refused =
      'BAD_USER_INPUT: Expected a body of up to 100000 bytes, but this one is longer. Send less at a time.';
    for (const { send, around, name } of doors) {
      const long = around(JSON.stringify('x'.repeat(100_000)));
      expect(await told(send(server.url, long)), name).toEqual([413, refused]);
    }
  });

  it('is refused where it is in a field that a message quotes', async () => {
    for (const fields of [`"format":${nested(5_000)}`, `"format":"csv","raw":${nested(5_000)}`]) {
      const body = `{"query":"{ countries { edges { node { id } } } }",${fields}}`;
      expect((await postJson(`${server.url}/export`, body)).status).toBe(400);
    }
  });

  it('is refused in a cursor', async () => {
    const query =
      'query ($after: String) { cities(first: 1, after: $after) { edges { node { id } } } }';
    const place = 'Query.cities';
    for (const json of [`["${place}","NAME",1e999,"x"]`, `["${place}","NAME",${nested(5_000)}]`]) {
      const after = Buffer.from(json).toString('base64url');
      const answer = await server.post({ query, variables: { after } });

      expect(await outcomeOf(answer)).toEqual([
        200,
        expect.stringContaining('BAD_USER_INPUT: `after` must be a cursor of this connection'),
      ]);
    }
  });
});

describe('A number in a document', () => {
  it('is finite, as one in a variable is', async () => {
    const near = 'near: { latitude: 1, longitude: 1, km: 1e999 }';
    const answer = await server.post({ query: `{ cities(filter: { ${near} }) { totalCount } }` });

    expect(await outcomeOf(answer)).toEqual([
      200,
      'GRAPHQL_VALIDATION_FAILED: Expected a number up to 1.7e308 for `Float`, but got: 1e999.',
    ]);
  });
});
