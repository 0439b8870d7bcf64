import { LRUCache } from 'lru-cache';
import { isUnavailable } from '../errors.ts';
import { unlessAborted } from './aborted.ts';
import type { Graph, Params, ReadOptions } from './graph.ts';
import { createTurns } from '../turns/turns.ts';

/** Neo4j keeps as many plans unless its settings say otherwise; and no more characters than this process should. */
const KEPT = { max: 1_000, maxSize: 8_000_000 };

const LONGEST_MS = 60_000;
const PLANNING = { planOnly: true, timeoutMs: LONGEST_MS };

/** A longer text takes long to plan. Half of the places are kept for shorter ones. */
const LONG_TEXT = 4_000;

/** Few enough that reads have their share of Neo4j's cores. */
export const plansAtOnce = (readsAtOnce: number) => Math.ceil(readsAtOnce / 2);

interface Planning {
  /** Reads without turns. */
  readonly planner: Graph;
  readonly atOnce: number;
  /** Told what each client's plans took. */
  readonly spend: (client: string, ms: number) => void;
}

interface Plan {
  waiting: number;
  readonly givenUp: AbortController;
  readonly made: Promise<unknown>;
}

/**
 * Has Neo4j plan each statement before it is first read, once for all who wait for it. The largest take seconds of CPU. Where many clients
 * ask after a start, each of their reads would plan the same statement, run out of time and leave no plan for the next. Waiting for a
 * plan is waiting in the queue, and a plan that was begun is finished though nobody waits for it any more.
 */
export function planFirst(graph: Graph, { planner, atOnce, spend }: Planning) {
  const known = new LRUCache<string, true>({ ...KEPT, sizeCalculation: (_, text) => text.length });
  const plans = new Map<string, Plan>();
  const turns = createTurns({ atOnce, ofLong: Math.ceil(atOnce / 2) });

  return {
    /** From now on another Neo4j is read, which may not have the plans. */
    forget: () => known.clear(),
    /** Has another Neo4j plan what was read lately, before it is read. */
    planBy: (other: Graph, signal: AbortSignal) => planAll([...known.keys()], other, signal),
    async read(text: string, params: Params, options: ReadOptions = {}) {
      if (options.access !== 'WRITE' && known.get(text) === undefined)
        await untilPlanned(text, params, options);
      try {
        return await graph.read(text, params, options);
      } catch (error) {
        // A restarted Neo4j has no plans.
        if (isUnavailable(error)) known.clear();
        throw error;
      }
    },
  };

  async function untilPlanned(text: string, params: Params, options: ReadOptions): Promise<void> {
    const { asker = { client: '' }, signal } = options;
    signal?.throwIfAborted();
    const plan = plans.get(text) ?? begin(text, params, asker.client);
    plan.waiting += 1;
    asker.onChange?.(1, 0);
    try {
      await (signal ? unlessAborted(plan.made, signal) : plan.made);
    } finally {
      asker.onChange?.(-1, 0);
      plan.waiting -= 1;
      if (plan.waiting === 0) plan.givenUp.abort();
    }
  }

  /** What fails here fails again in the read, which reports it. */
  function begin(text: string, params: Params, client: string): Plan {
    const givenUp = new AbortController();
    const asker = { client, isLong: text.length > LONG_TEXT };
    const made = turns
      .run(asker, () => explain(text, params, client), givenUp.signal)
      .then(() => known.set(text, true))
      .catch(() => undefined)
      .finally(() => plans.delete(text));
    const plan = { waiting: 0, givenUp, made };
    plans.set(text, plan);
    return plan;
  }

  async function explain(text: string, params: Params, client: string): Promise<void> {
    const begun = performance.now();
    try {
      const signal = AbortSignal.timeout(LONGEST_MS);
      await planner.read(text, params, { ...PLANNING, name: 'plan', signal });
    } finally {
      spend(client, performance.now() - begun);
    }
  }
}

/** A plan is kept by the text and the types of parameters; what takes others than `given` is planned when it is read. */
async function planAll(texts: readonly string[], graph: Graph, signal: AbortSignal): Promise<void> {
  const options = { ...PLANNING, signal };
  for (const text of texts)
    if (!signal.aborted) await graph.read(text, { given: {} }, options).catch(() => undefined);
}
