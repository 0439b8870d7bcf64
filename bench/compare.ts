import { inspect, isDeepStrictEqual } from 'node:util';
import type { Config } from '../src/config.ts';
import { openDriver } from '../src/neo4j/driver.ts';
import { type Measured, type Pace, measure } from './measure.ts';
import type { Operation, Variables } from './operations/operation.ts';
import type { Costs } from './servers/costs.ts';
import { type Way, openWays } from './ways.ts';
import { openStore } from './world/store.ts';

/** What came of one operation, by the names of the contestants. */
export interface Result {
  readonly operation: Operation;
  /** One for each of the numbers of connections. */
  readonly measured: ReadonlyMap<string, readonly Measured[]>;
  readonly costs: ReadonlyMap<string, Costs>;
  /** Why contestants have no answer. */
  readonly failed: ReadonlyMap<string, string>;
}

export interface SizeResult {
  readonly size: number;
  readonly nodes: number;
  readonly edges: number;
  readonly results: readonly Result[];
}

/** Numbers of connections. */
export const CONCURRENCIES = [1, 16];

interface Task extends Pace {
  readonly size: number;
  readonly operations: readonly Operation[];
  readonly stores: string;
  readonly say: (line: string) => void;
}

/** Runs all operations over the store of one size; tells of all so far after each. */
export async function compare(config: Config, task: Task, tell: (result: SizeResult) => void) {
  const { size, stores, say } = task;
  say(`Opening the store of ${size} nodes ...`);
  const { address, nodes, edges, stop } = await openStore(config, { size, folder: stores, say });
  const driver = openDriver(address);
  const ways = await openWays(address);
  const counting = await openWays(address, true);
  try {
    const read = async (text: string, params: Variables = {}) =>
      (await driver.executeQuery(text, params)).records.map((record) => record.toObject());
    const results: Result[] = [];
    for (const operation of task.operations) {
      say(`  ${operation.title} ...`);
      const inputs = await operation.inputs(read);
      const failed = await compareAnswers(ways, operation, inputs);
      const able = ways.filter(({ name }) => !failed.has(name));
      const counted = counting.filter(({ name }) => able.some((way) => way.name === name));
      const costs = await costsOf(counted, operation, inputs[0] ?? {});
      const measured = await measureAll(able, { ...task, operation, inputs }).catch(
        (error: unknown) => say(`  left out: ${String(error)}`),
      );
      if (measured) results.push({ operation, measured, costs, failed });
      tell({ size, nodes, edges, results });
    }
  } finally {
    for (const way of [...ways, ...counting]) await way.close();
    await driver.close();
    await stop();
  }
}

async function measureAll(
  ways: readonly Way[],
  plan: Pace & { readonly operation: Operation; readonly inputs: readonly Variables[] },
): Promise<Result['measured']> {
  const measured = new Map(ways.map(({ name }): [string, Measured[]] => [name, []]));
  for (const [at, concurrency] of CONCURRENCIES.entries()) {
    const found = await measure(ways, { ...plan, concurrency, warmRounds: at === 0 ? 3 : 1 });
    for (const [{ name }, one] of found) measured.get(name)?.push(one);
  }
  return measured;
}

/** Why contestants do not answer; throws if two answers differ. */
async function compareAnswers(
  ways: readonly Way[],
  operation: Operation,
  inputs: readonly Variables[],
): Promise<ReadonlyMap<string, string>> {
  const failed = new Map<string, string>();
  const valuesBy = async (way: Way, input: Variables) =>
    way.valuesOf((await way.ask(operation, input)) as never);
  // The first time Neo4j has to plan, which alone can exceed the timeout.
  for (const way of ways) await valuesBy(way, inputs[0] ?? {}).catch(() => undefined);
  const [ours, ...others] = ways as readonly [Way, ...Way[]];
  for (const input of inputs) {
    const expected = await valuesBy(ours, input);
    for (const way of others.filter(({ name }) => !failed.has(name))) {
      const values = await valuesBy(way, input).catch((error: unknown) => {
        failed.set(way.name, String(error));
      });
      if (values !== undefined && !isDeepStrictEqual(values, expected))
        throw new Error(
          `${operation.name}: ${way.name} differs for ${inspect(input)}:\n${JSON.stringify(values)}\ninstead of\n${JSON.stringify(expected)}`,
        );
    }
  }
  return failed;
}

async function costsOf(ways: readonly Way[], operation: Operation, input: Variables) {
  const found = new Map<string, Costs>();
  for (const way of ways) {
    // The first time, the state of the record may be read too.
    await way.ask(operation, input);
    await way.costs();
    await way.ask(operation, input);
    found.set(way.name, await way.costs());
  }
  return found;
}
