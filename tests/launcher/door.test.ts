import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import type { Driver } from '../../src/neo4j/write.ts';
import { makeFolder } from '../support/fakes.ts';
import { listening } from '../support/listening.ts';
import { scratchNeo4j } from '../support/neo4j.ts';

let driver: Driver;
beforeAll(async () => {
  driver = openDriver(await scratchNeo4j());
});
afterAll(() => driver.close());

async function ask(text: string, given: Readonly<Record<string, unknown>> = {}) {
  const { records } = await driver.executeQuery(text, given, { database: 'neo4j' });
  return records.map((record) => record.get(0) as unknown);
}

const LOAD = 'LOAD CSV FROM $url AS line RETURN line LIMIT 1';

describe('A client with the password of the embedded Neo4j', () => {
  it('reads no file of the machine', async () => {
    const file = `${makeFolder()}/secret.csv`;
    writeFileSync(file, 'secret,1\n');

    for (const url of ['file:///etc/passwd', 'file:///secret.csv', pathToFileURL(file).href])
      await expect(ask(LOAD, { url }), url).rejects.toThrow(
        /allow_csv_import_from_file_urls|disabled/,
      );
  });

  it('sends no request to other programs of the machine or its network', async () => {
    let requests = 0;
    const other = createServer((_request, response) => {
      requests++;
      response.end('secret,1\n');
    });
    const port = await listening(other);

    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]'])
      await expect(ask(LOAD, { url: `http://${host}:${port}/` }), host).rejects.toThrow();

    expect(requests).toBe(0);
    other.close();
  });

  it('calls no procedure of a plugin: only those of Neo4j itself are loaded', async () => {
    const setting = "SHOW SETTINGS 'dbms.security.procedures.allowlist' YIELD value";

    expect(await ask(setting)).toEqual(['db.index.fulltext.queryNodes']);
    await expect(ask('CALL db.labels()')).resolves.toBeInstanceOf(Array);
  });
});
