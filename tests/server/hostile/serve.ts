import type { Address } from '../../../src/neo4j/driver.ts';
import { openTestServer } from '../../support/server.ts';

/** The real server in a process of its own, so that its memory is its own: sends its address, and ends with the process that began it. */
const [address = '', settings = ''] = process.argv.slice(2);
const { url } = await openTestServer(
  JSON.parse(address) as Address,
  JSON.parse(settings) as Readonly<Record<string, string>>,
);
process.once('disconnect', () => process.exit());
process.send?.(url);
