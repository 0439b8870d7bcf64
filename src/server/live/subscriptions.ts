import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentNode, ExecutionResult, FormattedExecutionResult } from 'graphql';
import { createChangeFeed } from '../../analysis/live/changeFeed.ts';
import { type RecordChange, inEvents } from '../../analysis/live/inEvents.ts';
import {
  compareRecords,
  readChanges,
  readFirstState,
  readPresentState,
  type Comparison,
} from '../../analysis/live/readChanges.ts';
import { expired, timedOut, unavailable } from '../../errors.ts';
import { createExecute } from '../../graph/execute.ts';
import type { Graph } from '../../neo4j/graph.ts';
import { referredTo } from '../../resolvers/changeLogOf.ts';
import type { Contexts } from '../../resolvers/coordinates.ts';
import { createTurns } from '../../turns/turns.ts';
import { setCodes } from '../answers/send.ts';
import { createSlots } from '../cost/slots.ts';
import { type RequestContext, openPart } from '../protocol/context.ts';
import { errorsOf } from '../protocol/faults.ts';
import { loggable } from '../protocol/loggable.ts';
import { createMask } from '../protocol/mask.ts';
import type { GraphQLRequest } from '../protocol/request.ts';
import {
  type AcceptedSubscription,
  type LiveService,
  createAcceptance,
} from './acceptSubscription.ts';

export type Subscriptions = ReturnType<typeof createSubscriptions>;

type Results = AsyncGenerator<FormattedExecutionResult, void>;

interface Subscriber {
  readonly context: RequestContext;
  /** When the client's token expires. */
  readonly until: number;
}

/** Live updates, for a limited number of subscribers. */
export function createSubscriptions(service: LiveService) {
  const { limits } = service.config;
  const accept = createAcceptance(service);
  const resultsOf = createResults(service);
  const feed = createRecordFeed(service);
  const open = new Set<AbortController>();
  const places = createSlots({
    ...{ most: limits.maxSubscribers, ofOne: limits.maxSubscribersPerClient },
    what: 'subscriptions',
  });
  return {
    count: places.count,
    prepareSwitch: async (other: Graph, signal: AbortSignal) => {
      if (places.count() > 0) await feed.prepareSwitch(other, signal);
    },
    /** Ends all streams with `complete`. */
    close: () =>
      open.forEach((ending) => ending.abort(unavailable(({ errors }) => errors.stopping))),
    /**
     * Throws an error for the client. Resolves once every later change will be reported, which takes milliseconds, or soon after if
     * Neo4j takes longer.
     */
    async open(document: DocumentNode, request: GraphQLRequest, subscriber: Subscriber) {
      const { context } = subscriber;
      const accepted = accept(document, request, context.report);
      places.take(context);
      const ending = openEnding(subscriber, open);
      const listening = feed.listen(ending);
      await Promise.race([listening, sleep(SOON_MS, undefined, { ref: false })]);
      return resultsOf(listening, { ...subscriber, accepted, ending });
    },
  };
}

/** Aborts when the token has expired or the client has gone, and is among the open ones until then. */
function openEnding({ context, until }: Subscriber, open: Set<AbortController>): AbortSignal {
  const ending = new AbortController();
  open.add(ending);
  const late = setTimeout(() => ending.abort(expired()), Math.min(until - Date.now(), LONGEST_MS));
  context.onClose(() => {
    clearTimeout(late);
    open.delete(ending);
    ending.abort(context.signal.reason);
  });
  return ending.signal;
}

interface Stream extends Subscriber {
  readonly accepted: AcceptedSubscription;
  /** Aborts when the stream has to end. */
  readonly ending: AbortSignal;
}

function createResults(service: LiveService) {
  const answer = createAnswerChange(service);
  const mask = createMask(service.log);
  return resultsOf;

  async function* resultsOf(listening: Promise<AsyncIterable<Comparison>>, stream: Stream) {
    const { context, ending, until } = stream;
    try {
      yield* eventsOf(await listening, stream);
    } catch (error) {
      if (!ending.aborted) yield masked({ errors: errorsOf(error) }, context);
    }
    if (Date.now() >= until) yield masked({ errors: [expired()] }, context);
  }

  async function* eventsOf(comparisons: AsyncIterable<Comparison>, stream: Stream): Results {
    const { accepted, context } = stream;
    for await (const comparison of comparisons)
      for (const change of inEvents(comparison, accepted.args.filter, accepted.size)) {
        const result = await answer(change, stream);
        if (result === undefined) return;
        yield masked(result, context);
      }
  }

  function masked({ data = null, errors }: ExecutionResult, context: RequestContext) {
    const shown = errors?.map((error) => mask(error.toJSON(), error, context));
    const result = { ...(shown && { errors: shown }), data } as FormattedExecutionResult;
    setCodes(context, result);
    return result;
  }
}

/** Neo4j answers within this time unless it is very busy. The client has the head of its stream after it in any case. */
const SOON_MS = 100;

/** Timers cannot be longer. */
const LONGEST_MS = 2 ** 31 - 1;

/** Events are made for a few subscribers at a time, so that queries need not wait for all of them. */
const AT_ONCE = 4;
const PAUSE_MS = 1_000;

/**
 * Makes events: the fields that a subscription selects of changes. It waits while Neo4j is down, and yields
 * nothing once the stream has to end.
 */
function createAnswerChange({ config, graph, model, store }: LiveService) {
  const { timeoutMs } = config.limits;
  const execute = createExecute<Contexts['Subscription']>(model, graph, store);
  const turns = createTurns({ atOnce: AT_ONCE });
  return async (change: RecordChange, { accepted, context, ending }: Stream) => {
    const asker = { client: context.client };
    while (!ending.aborted) {
      const result = await turns.run(asker, () => answer(accepted, change, context));
      const { errors = [] } = result;
      if (!errors.some(({ extensions }) => extensions.code === 'UNAVAILABLE')) return result;
      await sleep(PAUSE_MS, undefined, { signal: ending }).catch(() => undefined);
    }
    return undefined;
  };

  async function answer(
    { document, definition, request: { operationName, variables } }: AcceptedSubscription,
    change: RecordChange,
    context: RequestContext,
  ): Promise<ExecutionResult> {
    const { signal, abort, close } = openPart(context);
    const late = setTimeout(() => abort(timedOut(timeoutMs)), timeoutMs);
    const { client, language } = context;
    const within = { signal, timeoutMs, name: definition.name?.value, asker: { client }, language };
    try {
      return await execute({ document, operationName, variables, ...within, context: { change } });
    } catch (error) {
      return { errors: errorsOf(error) };
    } finally {
      clearTimeout(late);
      close();
    }
  }
}

/** The changes of the record, those included that a switch to another Neo4j makes. */
function createRecordFeed({ config: { limits }, graph, log, model }: LiveService) {
  const asking = { graph, model, variables: {}, context: undefined, name: 'Subscription.changes' };
  const within = (signal: AbortSignal) => ({ ...asking, signal, timeoutMs: limits.timeoutMs });
  let switched: Awaited<ReturnType<typeof compareRecords>> | undefined;
  const feed = createChangeFeed(
    {
      readFirstState: (signal) => readFirstState(within(signal)),
      readState: (signal) => readPresentState(within(signal)),
      async readChanges(since, signal) {
        const state = await readPresentState(within(signal));
        const isSwitch = switched?.since.key === since.key && switched.step.state.key === state.key;
        if (!switched || !isSwitch) return readChanges(within(signal), since, referredTo);
        const { step } = switched;
        switched = undefined;
        return step;
      },
    },
    (error) => log.warn({ err: loggable(error) }, 'changes cannot be looked for'),
  );
  return {
    listen: (signal: AbortSignal) => feed.listen(signal),
    /** To be called before another Neo4j is read: finds what listeners are told once it is. */
    async prepareSwitch(other: Graph, signal: AbortSignal): Promise<void> {
      const next = { ...within(signal), graph: other };
      switched = await compareRecords(within(signal), next, referredTo).catch(() => undefined);
    },
  };
}
