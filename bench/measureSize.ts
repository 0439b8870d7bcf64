import type { Config } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { openGraph } from '../src/graph/graph.ts';
import { AnswersDiffer, answering } from './answering.ts';
import { type Counting, openCounting } from './costs.ts';
import { type Measured, measure } from './measure.ts';
import { type Facts, readFacts } from './operations/facts.ts';
import type { Operation } from './operations/operation.ts';
import { CONCURRENCIES, type OperationResult, type SizeResult, type WayResult } from './results.ts';
import { openComposer } from './ways/composer.ts';
import { openFloor } from './ways/floor.ts';
import { openOurs } from './ways/ours.ts';
import { openPeer } from './ways/peer.ts';
import type { Way } from './ways/way.ts';
import { openStore } from './world/store.ts';

interface Task {
  readonly size: number;
  readonly operations: readonly Operation[];
  readonly stores: string;
  readonly rounds: number;
  readonly sliceMs: number;
  readonly say: (line: string) => void;
}

/** Runs all operations over the store of one size; reports after each. */
export async function measureSize(
  config: Config,
  task: Task,
  tell: (result: SizeResult) => void,
): Promise<void> {
  const { size, stores, say } = task;
  say(`Opening the store of ${size} nodes ...`);
  const store = await openStore(config, { size, folder: stores, say });
  const driver = openDriver(store.address);
  const graph = openGraph(driver);
  const connections = Math.max(...CONCURRENCIES);
  const { peer, byList } = await openPeer(store.address, { connections });
  const ours = await openOurs(store.address, { connections });
  const kept = await openOurs(store.address, { connections, keeps: true });
  const { peer: keptPeer } = await openPeer(store.address, { connections, keeps: true });
  const overHttp = [ours, peer, byList, kept, keptPeer];
  const ways = [...overHttp, await openComposer(graph), openFloor(driver)];
  const counting = await openCounting(store.address);
  try {
    const facts = await readFacts(graph);
    const { nodes, edges } = store;
    const results: OperationResult[] = [];
    for (const operation of task.operations) {
      say(`  ${operation.title} ...`);
      try {
        results.push(await measureOperation(operation, { facts, ways, counting, task }));
      } catch (error) {
        // Different answers are a bug; a late server is not.
        if (error instanceof AnswersDiffer) throw error;
        say(`  left out: ${String(error)}`);
      }
      tell({ size, nodes, edges, operations: results });
    }
  } finally {
    await counting.close();
    for (const way of ways) await way.close();
    await driver.close();
    await store.stop();
  }
}

async function measureOperation(
  operation: Operation,
  at: {
    readonly facts: Facts;
    readonly ways: readonly Way[];
    readonly counting: Counting;
    readonly task: Task;
  },
): Promise<OperationResult> {
  const inputs = operation.inputs(at.facts);
  const having = at.ways.filter(({ has = () => true }) => has(operation));
  const { able, failed } = await answering(having, operation, inputs);
  const names = new Set(able.map(({ name }) => name));
  const costs = await at.counting.costsOf(operation, inputs[0] ?? {}, names);
  const measured = new Map<number, ReadonlyMap<Way, Measured>>();
  for (const concurrency of CONCURRENCIES)
    measured.set(
      concurrency,
      await measure(able, {
        ...{ operation, inputs },
        plan: { ...at.task, concurrency, warmRounds: measured.size === 0 ? 3 : 1 },
      }),
    );
  const resultOf = (way: Way): WayResult => ({
    measured: new Map(
      [...measured].flatMap(([concurrency, found]) => {
        const one = found.get(way);
        return one === undefined ? [] : [[concurrency, one]];
      }),
    ),
    // Our server runs the same statements as the composer in it.
    costs: costs.get(way.name === 'ours' ? 'composer' : way.name),
  });
  return {
    operation,
    ways: new Map(able.map((way) => [way.name, resultOf(way)])),
    work: operation.work?.(at.facts) ?? 1,
    failed: new Map([...failed].map(([way, reason]) => [way.name, reason])),
  };
}
