import { describe, expect, it } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import type { Address } from '../../src/neo4j/driver.ts';
import { bareNeo4j, scratchNeo4j, sharedNeo4j } from '../support/neo4j.ts';

describe('the Neo4j that test files ask for', () => {
  it('is one that all files share, and a second one to write to', async () => {
    const [shared, scratch] = [await sharedNeo4j(), await scratchNeo4j()];

    expect(await ask(shared, 'RETURN 1 AS answer')).toEqual([1]);
    expect(await ask(scratch, 'RETURN 1 AS answer')).toEqual([1]);
    expect(scratch.uri).not.toBe(shared.uri);
  });

  it('is handed out empty for writing', async () => {
    const scratch = await bareNeo4j();
    await ask(scratch, 'CREATE CONSTRAINT node_id FOR (n:Node) REQUIRE n.id IS UNIQUE');
    await ask(scratch, 'CREATE (n:Node {id: "columbus-oh"}) RETURN n.id AS answer');

    const again = await scratchNeo4j();
    const constraints = 'SHOW CONSTRAINTS YIELD name AS answer';

    expect(again).toEqual(scratch);
    expect(await ask(again, 'MATCH (n) RETURN count(n) AS answer')).toEqual([0]);
    expect(await ask(again, constraints)).toEqual(['node_id']);
    expect(await ask(await bareNeo4j(), constraints)).toEqual([]);
  });
});

async function ask(address: Address, statement: string) {
  await using driver = openDriver(address);
  const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
  return records.map((record) => record.get('answer') as unknown);
}
