import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import { createSchema } from '../../src/schema.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { ATTACKS } from './hostile/documents.ts';
import { RAW_ATTACKS } from './hostile/http.ts';
import { textDoorsIn } from './hostile/places.ts';
import { CURSORS, TEXTS } from './hostile/strings.ts';
import { failuresIn, useLoggedServer } from './logged.ts';

/** The longest time for anything, on a busy machine too. */
const SOON_MS = 30_000;

/** How long Neo4j may plan an operation before that: beside other files, it has taken 10 s for six filters. */
const PLANNED_MS = 100_000;

const PATIENT = {
  ...{ SLOW_QUERY_MS: '600000', TIMEOUT_MS: String(SOON_MS), MAX_QUEUE_MS: String(PLANNED_MS) },
};

/** Each input gets some of the texts, and each text some of the inputs. */
const SHARE = 5;

/** Details of the implementation that must not leak. */
const INSIDE =
  /node_modules|\.[jt]s:\d|\bat .+\(|neo4j|cypher|lucene|bolt:|org\.|java\.|MATCH \(|UNWIND/i;

const server = useLoggedServer({ ...PATIENT, RECEIVE_TIMEOUT_MS: '2000' });

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

async function ask(body: unknown): Promise<Answered> {
  const response = await server.post(body, { signal: AbortSignal.timeout(PLANNED_MS + SOON_MS) });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  const codes = errors.map(({ extensions }) => extensions.code);
  return { status: response.status, text, codes, messages: errors.map(({ message }) => message) };
}

async function expectWell() {
  const { text } = await ask({ query: '{ city(id: "columbus-oh") { name } }' });
  expect(JSON.parse(text)).toMatchObject({ data: { city: { name: 'Columbus' } } });
  expect(failuresIn(server.lines)).toEqual([]);
}

describe('A document', () => {
  it.each(ATTACKS)('of $name is answered or refused', async ({ codes: allowed, ...attack }) => {
    const { query, variables, operationName } = attack;
    const { status, text, codes, messages } = await ask({ query, variables, operationName });

    expect(status).toBeLessThan(500);
    expect([...new Set(codes)].filter((code) => !allowed.includes(code))).toEqual([]);
    if (codes.length === 0) expect(JSON.parse(text)).toHaveProperty('data');
    expect(messages.filter((message) => INSIDE.test(message))).toEqual([]);
    expect(Math.max(0, ...messages.map(({ length }) => length))).toBeLessThan(600);
    await expectWell();
  });
});

describe('A text of a client', () => {
  // `tests/graph/injection.test.ts` has all the other places, whose statements are made in the same way.
  it.each(textDoorsIn(createSchema()))(
    'is a text and no more in $coordinates',
    async ({ document, type, number }) => {
      const failures: string[] = [];
      const texts = type === 'String' ? [...TEXTS, ...CURSORS] : TEXTS;
      for (const text of texts.filter((_text, at) => at % SHARE === number % SHARE)) {
        const { status, codes, messages } = await ask({ query: document, variables: { text } });
        const bad =
          status !== 200 ||
          codes.some((code) => code !== 'BAD_USER_INPUT') ||
          messages.some((message) => INSIDE.test(message) && !INSIDE.test(text));
        if (bad) failures.push(`${text.slice(0, 50)}: ${status} ${messages.join(' ')}`);
      }

      expect(failures).toEqual([]);
    },
  );

  it('has changed nothing, and left the server well', async () => {
    await using driver = openDriver(await sharedNeo4j());
    const counted = 'MATCH (dataset:Dataset) RETURN count(*) AS count';
    const { records } = await driver.executeQuery(counted, {}, { database: 'neo4j' });

    expect(records[0]?.get('count')).toBe(1);
    await expectWell();
  });
});

describe('An id of another type', () => {
  it('is nothing', async () => {
    const ids = ['china', 'ohio', 'columbus-oh', 'ohio-state-university', 'columbus-oh--hefei'];
    const fields = ['country', 'state', 'city', 'institution', 'tie', 'person', 'event', 'claim'];
    const query = `query ($id: ID!) { ${fields.map((field) => `${field}(id: $id) { id }`).join(' ')} }`;

    const found = await Promise.all(
      ids.map(async (id) => {
        const { text } = await ask({ query, variables: { id } });
        const { data } = JSON.parse(text) as { data: Record<string, { id: string } | null> };
        return fields.filter((field) => data[field] !== null);
      }),
    );

    expect(found).toEqual([['country'], ['state'], ['city'], ['institution'], ['tie']]);
  });
});

describe('A connection', () => {
  it.each(RAW_ATTACKS)('with $name is answered or closed', async ({ bytes, statuses }) => {
    const answer = await sendRaw(bytes);

    const [, told] = /^HTTP\/1.1 (\d+)/.exec(answer) ?? [];
    expect(statuses, answer).toContain(told === undefined ? undefined : Number(told));
    if (told !== undefined && told !== '200') expect(answer).toContain('{"errors":[{"message":');
    expect(answer).not.toMatch(INSIDE);
    await expectWell();
  });

  it('with a body of 20 MB is refused before all of it was sent', async () => {
    const answer = await sendRaw(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 20000000\r\n\r\n${'x'.repeat(2_000_000)}`,
    );

    expect(answer).toMatch(/^HTTP\/1.1 413/);
    await expectWell();
  });
});

/** Everything received until the connection closes. */
async function sendRaw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (data) => (answer += data.toString('latin1')));
  socket.on('error', () => undefined);
  const timer = setTimeout(() => socket.destroy(), SOON_MS);
  socket.write(Buffer.from(bytes, 'latin1'));
  await once(socket, 'close');
  clearTimeout(timer);
  return answer;
}
