import { openDriver } from '../src/graph/driver.ts';
import type { Address } from '../src/graph/driver.ts';
import { openGraph } from '../src/graph/graph.ts';
import type { Operation, Variables } from './operations/operation.ts';
import { profiled } from '../src/graph/profiled.ts';
import { openTripCounter } from './trips.ts';
import { openComposer } from './ways/composer.ts';
import { openFloor } from './ways/floor.ts';
import { openPeer } from './ways/peer.ts';
import type { Way } from './ways/way.ts';

/** The cost of one operation in Neo4j and round trips, independent of the machine's load. */
export interface Costs {
  readonly trips: number;
  readonly hits: number;
}

export interface Counting {
  /** Only the contestants with these names. */
  readonly costsOf: (
    operation: Operation,
    input: Variables,
    names: ReadonlySet<string>,
  ) => Promise<ReadonlyMap<string, Costs>>;
  readonly close: () => Promise<void>;
}

/** The same contestants again, through a counter and with every statement profiled. */
export async function openCounting(address: Address): Promise<Counting> {
  const counter = await openTripCounter(address);
  const driver = openDriver(counter.address);
  const counted = profiled(driver);
  const own = () => {
    const { hits } = counted;
    counted.hits = 0;
    return Promise.resolve(hits);
  };
  const composer = await openComposer(openGraph(counted.driver));
  const floor = openFloor(counted.driver);
  const { peer, byList, hits } = await openPeer(counter.address, { connections: 1, profile: true });
  const ways = [
    { way: composer, hitsOf: own },
    { way: peer, hitsOf: hits },
    { way: byList, hitsOf: hits },
    { way: floor, hitsOf: own },
  ];
  return {
    async costsOf(operation, input, names) {
      const costs = new Map<string, Costs>();
      for (const { way, hitsOf } of ways)
        if (names.has(way.name)) costs.set(way.name, await costOf(way, hitsOf));
      return costs;

      async function costOf(way: Way, hitsOf: () => Promise<number>): Promise<Costs> {
        // The first time a connection may have to be opened.
        way.toCompared(operation, await way.ask(operation, input));
        await hitsOf();
        counter.trips = 0;
        await way.ask(operation, input);
        return { trips: counter.trips, hits: await hitsOf() };
      }
    },
    async close() {
      await peer.close();
      await driver.close();
      counter.close();
    },
  };
}
