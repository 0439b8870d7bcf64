import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentNode, ExecutionResult, FormattedExecutionResult } from 'graphql';
import { createChangeFeed } from '../../../analysis/live/changeFeed.ts';
import { inEvents } from '../../../analysis/live/inEvents.ts';
import { compareRecords } from '../../../analysis/live/compareRecords.ts';
import {
  type Comparison,
  readChanges,
  readFirstState,
  readState,
} from '../../../analysis/live/readChanges.ts';
import { referredTo } from '../../../dataset/tables/referredTo.ts';
import { expired, unavailable } from '../../../errors.ts';
import type { Graph } from '../../../graph/graph.ts';
import type { OperationStore } from '../../../graph/operationStore.ts';
import { createAcceptance } from './acceptSubscription.ts';
import type { RequestContext } from '../../protocol/context.ts';
import type { Served } from '../../http/door.ts';
import { loggable } from '../../protocol/loggable.ts';
import { errorsOf } from '../../protocol/faults.ts';
import { createMask } from '../../protocol/mask.ts';
import { createSlots } from '../../cost/slots.ts';
import type { GraphQLRequest } from '../../protocol/request.ts';
import { createAnswerChange } from './answerChange.ts';

export type Subscriptions = ReturnType<typeof createSubscriptions>;

type Results = AsyncGenerator<FormattedExecutionResult, void>;

interface Opening {
  readonly context: RequestContext;
  /** When the client's token expires. */
  readonly until: number;
}

/** Live updates, for a limited number of subscribers. */
export function createSubscriptions({
  config: { limits },
  graph,
  log,
  model,
  store,
}: Served & { readonly store: OperationStore }) {
  const accept = createAcceptance(model, limits, store);
  const answer = createAnswerChange({ model, graph, store }, limits);
  const mask = createMask(log);
  const asking = { graph, model, variables: {}, context: undefined, name: 'Subscription.changes' };
  const within = (signal: AbortSignal) => ({ ...asking, signal, timeoutMs: limits.timeoutMs });
  let switched: Awaited<ReturnType<typeof compareRecords>> | undefined;
  const feed = createChangeFeed(
    {
      readFirstState: (signal) => readFirstState(within(signal)),
      readState: (signal) => readState(within(signal)),
      async readChanges(since, signal) {
        const state = await readState(within(signal));
        const isSwitch = switched?.since.key === since.key && switched.step.state.key === state.key;
        if (!switched || !isSwitch) return readChanges(within(signal), since, referredTo);
        const { step } = switched;
        switched = undefined;
        return step;
      },
    },
    (error) => log.warn({ err: loggable(error) }, 'changes cannot be looked for'),
  );
  const open = new Set<AbortController>();
  const places = createSlots({
    ...{ most: limits.maxSubscribers, ofOne: limits.maxSubscribersPerClient },
    what: 'subscriptions',
  });

  return {
    count: places.count,
    /** Before another Neo4j is read from now on: what subscribers are to be told then. */
    async prepareSwitch(other: Graph, signal: AbortSignal): Promise<void> {
      if (places.count() === 0) return;
      const next = { ...within(signal), graph: other };
      switched = await compareRecords(within(signal), next, referredTo).catch(() => undefined);
    },
    /** Ends all streams with `complete`. */
    close: () => open.forEach((ending) => ending.abort(unavailable('The server is stopping.'))),
    /**
     * Throws an error for the client. Resolves once every later change will be reported, which takes milliseconds, or soon after if
     * Neo4j takes longer.
     */
    async open(
      document: DocumentNode,
      request: GraphQLRequest,
      { context, until }: Opening,
    ): Promise<Results> {
      const accepted = accept(document, request, context.report);
      places.take(context);
      const ending = new AbortController();
      open.add(ending);
      const late = setTimeout(
        () => ending.abort(expired()),
        Math.min(until - Date.now(), LONGEST_MS),
      );
      context.onClose(() => {
        clearTimeout(late);
        open.delete(ending);
        ending.abort(context.signal.reason);
      });
      const listening = feed.listen(ending.signal);
      await Promise.race([listening, sleep(SOON_MS, undefined, { ref: false })]);
      return results();

      async function* results(): Results {
        try {
          yield* reported(await listening);
        } catch (error) {
          if (!ending.signal.aborted) yield masked({ errors: errorsOf(error) }, context);
        }
        if (Date.now() >= until) yield masked({ errors: [expired()] }, context);
      }

      async function* reported(comparisons: AsyncIterable<Comparison>): Results {
        for await (const comparison of comparisons)
          for (const change of inEvents(comparison, accepted.args.filter, accepted.size)) {
            const result = await answer(accepted, change, { context, ending: ending.signal });
            if (result === undefined) return;
            yield masked(result, context);
          }
      }
    },
  };

  function masked({ data, errors }: ExecutionResult, { report }: RequestContext) {
    const shown = errors?.map((error) => mask(error.toJSON(), error, report));
    if (shown) report.codes = shown.map(({ extensions }) => String(extensions?.code));
    return { ...(shown && { errors: shown }), data: data ?? null } as FormattedExecutionResult;
  }
}

/** Neo4j answers within this time unless it is very busy. The client has the head of its stream after it in any case. */
const SOON_MS = 100;

/** Timers cannot be longer. */
const LONGEST_MS = 2 ** 31 - 1;
