import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Address } from '../../src/graph/driver.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/fakes.ts';
import { scratchNeo4j, sharedNeo4j } from '../support/neo4j.ts';

const folder = makeFolder();
const file = join(folder, 'columbus.graphql');
const at = ({ uri, user, password }: Address) => ({
  ...process.env,
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
});

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
    const away = await runCli(['query', file, '--url', 'http://127.0.0.1:9']).closed;

    expect(wrong.errors).toBe('`--variables` must be JSON, but got: "{".');
    expect(away.errors).toBe('No server answers at "http://127.0.0.1:9".');
  });
});
