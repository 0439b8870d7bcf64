import { inspect, isDeepStrictEqual } from 'node:util';
import type { Operation, Variables } from './operations/operation.ts';
import type { Way } from './ways/way.ts';

/** Two contestants give different answers. */
export class AnswersDiffer extends Error {}

/** Throws unless all contestants give the same answer; returns those that answer at all, and why the others did not. */
export async function answering(
  ways: readonly Way[],
  operation: Operation,
  inputs: readonly Variables[],
): Promise<{ readonly able: readonly Way[]; readonly failed: ReadonlyMap<Way, string> }> {
  const failed = new Map<Way, string>();
  // The first time Neo4j has to plan, which alone can exceed the timeout.
  for (const way of ways)
    await comparedBy(way, operation, inputs[0] as Variables).catch(() => undefined);
  for (const input of inputs) {
    const expected = await comparedBy(ways[0] as Way, operation, input);
    for (const way of ways.slice(1)) {
      if (failed.has(way)) continue;
      const answer = await comparedBy(way, operation, input).catch((error: unknown) => {
        failed.set(way, String(error));
      });
      if (!failed.has(way) && !isDeepStrictEqual(answer, expected))
        throw new AnswersDiffer(
          `${operation.name}: ${way.name} differs for ${inspect(input)}:\n${JSON.stringify(answer)}\ninstead of\n${JSON.stringify(expected)}`,
        );
    }
  }
  return { able: ways.filter((way) => !failed.has(way)), failed };
}

async function comparedBy(way: Way, operation: Operation, input: Variables): Promise<unknown> {
  const compared = way.toCompared(operation, await way.ask(operation, input));
  return JSON.parse(JSON.stringify(compared)) as unknown;
}
