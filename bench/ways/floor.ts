import neo4j, { type Driver } from 'neo4j-driver';
import { type Way, comparedOf, ownUsage } from './way.ts';

/** The bare driver with hand-written Cypher, in the bench's process. */
export function openFloor(driver: Driver): Way {
  return {
    name: 'floor',
    async ask({ floor: { text, params = (same) => same, read } }, input) {
      const session = driver.session({
        database: 'neo4j',
        defaultAccessMode: neo4j.session.READ,
        fetchSize: -1,
      });
      try {
        const { records } = await session.run(text, params(input));
        return read(records.map((record) => [...record.values()]));
      } finally {
        await session.close();
      }
    },
    toCompared: comparedOf,
    usage: ownUsage,
    close: () => Promise.resolve(),
  };
}
