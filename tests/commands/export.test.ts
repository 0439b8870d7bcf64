import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportOf } from '../support/exports.ts';
import { runCli, settingsOf } from '../support/cli.ts';
import { makeFolder } from '../support/fakes.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { readCsv } from '../support/readBack/csv.ts';
import { PATIENCE, type TestServer, openTestServer } from '../support/server.ts';

const QUERY = `query Twins($between: [ID!]) { ties(filter: { between: $between }) { totalCount } }
query Offices { ties(filter: { kinds: [TRADE_OFFICE] }) { totalCount } }`;
const TWINS = { between: ['columbus-oh', 'hefei'] };

describe('proxeny export --query', () => {
  const folder = makeFolder();
  const file = join(folder, 'twins.graphql');
  let server: TestServer;
  beforeAll(async () => {
    writeFileSync(file, QUERY);
    server = await openTestServer(await sharedNeo4j(), PATIENCE);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) =>
    runCli(['export', '--query', file, '--url', server.url, ...args]).closed;
  const twins = ['--operation', 'Twins', '--variables', JSON.stringify(TWINS)];

  it('writes what the server answers to a file, and says which', async () => {
    const out = join(folder, 'twins.zip');
    const { code, output, errors } = await run(...twins, '--format', 'csv', '--out', out);

    expect({ code, output, errors }).toEqual({ code: 0, output: `Wrote ${out}.`, errors: '' });
    const { head, ties } = await readCsv(readFileSync(out));
    expect(head).toMatchObject({ query: QUERY, variables: TWINS });
    expect(Object.values(ties).map(({ parties }) => parties)).toContainEqual(
      expect.stringContaining('hefei'),
    );
  });

  it('by a server of its own writes the same', async () => {
    const out = join(folder, 'own.geojson');
    const env = { ...process.env, ...settingsOf(await sharedNeo4j()) };
    const args = ['--operation', 'Offices', '--format', 'geojson', '--out', out];

    const { code } = await runCli(['export', '--query', file, ...args], env).closed;
    const body = { query: QUERY, operationName: 'Offices', format: 'geojson' };
    const answer = await exportOf(server.url, body);

    expect(code).toBe(0);
    expect(withoutTime(readFileSync(out, 'utf8'))).toEqual(withoutTime(await answer.text()));
  });

  it('refuses a folder, which it would leave empty', async () => {
    const { code, errors } = await run(join(folder, 'out'), ...twins, '--format', 'csv');

    expect({ code, errors }).toEqual({
      code: 1,
      errors: `\`--query\` writes one file, which \`--out\` names, but got a folder: "${join(folder, 'out')}".`,
    });
  });

  it.each([
    [[...twins, '--format', 'docx'], /^Expected `format` to be one of "csv"/],
    [['--format', 'csv'], /^Expected `operationName` to say which of 2 operations to run/],
    [[...twins.slice(0, 2), '--variables', '{', '--format', 'csv'], /to be JSON, but it is not/],
  ])('with %j fails with words and leaves no file', async (args, words) => {
    const before = readdirSync(folder);
    const { code, errors } = await run(...args, '--out', join(folder, 'none'));

    expect(code).toBe(1);
    expect(errors).toMatch(words);
    expect(readdirSync(folder)).toEqual(before);
  });
});

function withoutTime(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (key === 'exportedAt' ? null : value));
}
