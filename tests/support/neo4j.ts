import { get } from 'node:http';
import { inject } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import type { Address } from '../../src/neo4j/driver.ts';
import { type TestNeo4j, embedded } from './embeddedNeo4j.ts';
import { perWorker } from './perWorker.ts';

/** The Neo4j that all test files share; no test writes to it. */
export function sharedNeo4j(): Promise<Address> {
  return askDesk('shared') as Promise<Address>;
}

/**
 * A second Neo4j, for tests that write. It is empty when it is handed out, but keeps the constraints and indexes of earlier files, which
 * take longer to make than a small record.
 */
export async function scratchNeo4j(): Promise<Address> {
  const address = await writtenNeo4j();
  await empty(address);
  return address;
}

/** The same without constraints and indexes. */
export async function bareNeo4j(): Promise<Address> {
  const address = await scratchNeo4j();
  await dropIndexes(address);
  return address;
}

/** The scratch Neo4j as an earlier file left it; this process has it alone until it ends. */
export function writtenNeo4j(): Promise<Address> {
  return perWorker('scratch Neo4j', lease);
}

/** One more Neo4j with the shipped record, for tests that change it or want it without plans; the caller stops it. */
export async function shippedNeo4j(): Promise<TestNeo4j> {
  return embedded(process.env, { store: await shippedStore() });
}

/** The data folder of a stopped Neo4j with the shipped record, to be copied. */
export const shippedStore = async () => (await askDesk('store')) as string;

/** The desk keeps its response open, and takes the Neo4j back when the connection closes. */
function lease(): Promise<Address> {
  return new Promise((resolve, reject) => {
    const request = get(`${deskUrl()}/scratch`, { agent: false }, (response) => {
      response.setEncoding('utf8').once('data', (text: string) => {
        request.socket?.unref();
        if (response.statusCode === 200) resolve(JSON.parse(text) as Address);
        else reject(new Error(text));
      });
    });
    request.once('error', reject);
  });
}

const NO_DESK =
  'The unit lane has no Neo4j. A test file that needs one names `tests/support/neo4j.ts` in an `import`, or support that does; that puts it into the live lane.';

function deskUrl(): string {
  const desk = inject('neo4jDesk') as string | undefined;
  if (desk === undefined) throw new Error(NO_DESK);
  return desk;
}

async function askDesk(purpose: string): Promise<unknown> {
  const answer = await fetch(`${deskUrl()}/${purpose}`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

async function empty(address: Address): Promise<void> {
  await using driver = openDriver(address);
  await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database: 'neo4j' });
}

async function dropIndexes(address: Address): Promise<void> {
  await using driver = openDriver(address);
  const run = async (statement: string) => {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records.map((record) => String(record.get('name')));
  };
  for (const name of await run('SHOW CONSTRAINTS YIELD name'))
    await run(`DROP CONSTRAINT \`${name}\``);
  for (const name of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
    await run(`DROP INDEX \`${name}\``);
}
