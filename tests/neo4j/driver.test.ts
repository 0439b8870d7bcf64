import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import { openGate } from '../support/gate.ts';
import { sharedNeo4j } from '../support/neo4j.ts';

/** Before, a first start failed when Neo4j took more than 2 s. */
it('A driver waits for a Neo4j that takes some seconds to open a connection, as in its first ones', async () => {
  const gate = await openGate(await sharedNeo4j());
  gate.freeze();
  await using driver = openDriver(gate.address);
  const asked = driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' });
  await pause(4_000);
  gate.thaw();

  const { records } = await asked;

  expect(records[0]?.get('one')).toBe(1);
  gate.close();
});
