import { rmSync, writeFileSync } from 'node:fs';
import { type RequestListener, createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonFrom, post, withServer } from '../../src/commands/withServer.ts';
import type { Address } from '../../src/neo4j/driver.ts';
import { runCli, settingsOf } from '../support/cli.ts';
import { makeFolder } from '../support/fakes.ts';
import { listening } from '../support/listening.ts';
import { scratchNeo4j, sharedNeo4j } from '../support/neo4j.ts';

const folder = makeFolder();
const file = join(folder, 'columbus.graphql');
const at = (address: Address) => ({ ...process.env, ...settingsOf(address) });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('proxeny query', () => {
  it('prints the answer to the operation of a file', async () => {
    writeFileSync(file, 'query City($id: ID!) { node(id: $id) { ... on City { name } } }');
    const args = ['query', file, '--variables', '{ "id": "columbus-oh" }'];

    const { code, output } = await runCli(args, at(await sharedNeo4j())).closed;

    expect({ code, answer: JSON.parse(output) as unknown }).toMatchObject({
      code: 0,
      answer: { data: { node: { name: 'Columbus' } } },
    });
  });

  it('fails when the answer has errors, and prints them', async () => {
    writeFileSync(file, '{ nothingOfTheKind }');

    const { code, output } = await runCli(['query', file], at(await sharedNeo4j())).closed;

    expect(code).toBe(1);
    expect(output).toContain('Cannot query field \\"nothingOfTheKind\\"');
  });

  it('says when nothing was imported yet', async () => {
    const { code, errors } = await runCli(['query', file], at(await scratchNeo4j())).closed;

    expect({ code, errors }).toEqual({ code: 1, errors: 'No dataset has been imported yet.' });
  });

  it('says when variables are no JSON, and when no server answers', async () => {
    const wrong = await runCli(['query', file, '--variables', '{']).closed;
    const deep = await runCli(['query', file, '--variables', '['.repeat(5_000) + ']'.repeat(5_000)])
      .closed;
    const away = await runCli(['query', file, '--url', 'http://127.0.0.1:9']).closed;

    expect(wrong.errors).toBe(
      'Expected `--variables` to be JSON, but it is not JSON. Check its quotes, commas and brackets.',
    );
    expect(deep.errors).toBe(
      'Expected `--variables` to be JSON of up to 64 levels, but it nests more deeply. Send it with fewer levels.',
    );
    expect(away.errors).toBe('No server answers at "http://127.0.0.1:9".');
  });
});

describe('`--url` of a command', () => {
  const opened: { close(): void }[] = [];
  afterAll(() => opened.forEach((one) => one.close()));

  async function open(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    opened.push(server);
    return `http://127.0.0.1:${await listening(server)}`;
  }

  const page = (status: number): RequestListener => {
    return (_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<p>');
  };
  const commands = [
    ['query', file],
    ['export', '--query', file, '--format', 'csv', '--out', join(folder, 'out.zip')],
  ] as const;

  it('can have a path before those of the server', async () => {
    const asked: string[] = [];
    const url = await open((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-disposition': 'attachment; filename="out.zip"',
      });
      response.end('{}');
    });
    writeFileSync(file, '{ ties { totalCount } }');

    for (const args of [...commands, ['mcp']])
      await runCli([...args, '--url', `${url}/proxeny/`]).closed;

    const doors = ['/graphql', '/export', '/graphql'].flatMap((door) => ['/health/ready', door]);
    expect(asked).toEqual(doors.map((door) => `/proxeny${door}`));
  });

  it('lets `mcp` end quietly where its input has nothing', async () => {
    const url = await open((_, response) => response.end('{}'));

    expect(await runCli(['mcp', '--url', url]).closed).toMatchObject({
      ...{ code: 0, output: '', errors: '' },
    });
  });

  /** What a command is told that asks there. */
  const asked = (url: string) =>
    withServer({ url, data: folder }, async (at) => jsonFrom(at, await post(at, '/graphql', {})));

  it('says that a page is no answer, whatever its status', async () => {
    const saying = (url: string, status: number) =>
      `Expected a server of Proxeny at "${url}", but it answered with status ${status} and text/html.`;
    for (const status of [200, 404, 503]) {
      const url = await open(page(status));
      await expect(asked(url)).rejects.toThrow(saying(url, status));
    }
    const url = await open(page(502));
    for (const args of commands)
      expect(await runCli([...args, '--url', url]).closed).toMatchObject({
        ...{ code: 1, errors: saying(url, 502) },
      });
  });

  it.each(['localhost:4000', 'graph.example.org', 'ftp://127.0.0.1'])(
    'says what it expects instead of "%s"',
    async (url) => {
      await expect(asked(url)).rejects.toThrow(
        `Expected \`--url\` to be an address such as "http://127.0.0.1:4000", but got: "${url}".`,
      );
    },
  );
});
