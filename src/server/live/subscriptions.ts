import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentNode, ExecutionResult, FormattedExecutionResult } from 'graphql';
import { inEvents } from '../../analysis/live/inEvents.ts';
import type { Comparison } from '../../analysis/live/readChanges.ts';
import { expired, unavailable } from '../../errors.ts';
import type { Graph } from '../../neo4j/graph.ts';
import {
  type AcceptedSubscription,
  type LiveService,
  createAcceptance,
} from './acceptSubscription.ts';
import type { RequestContext } from '../protocol/context.ts';
import { setCodes } from '../answers/send.ts';
import { errorsOf } from '../protocol/faults.ts';
import { createMask } from '../protocol/mask.ts';
import { createSlots } from '../cost/slots.ts';
import type { GraphQLRequest } from '../protocol/request.ts';
import { createAnswerChange } from './answerChange.ts';
import { createRecordFeed } from './recordFeed.ts';

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
    close: () => open.forEach((ending) => ending.abort(unavailable('The server is stopping.'))),
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
  readonly ending: AbortSignal;
}

function createResults(service: LiveService) {
  const answer = createAnswerChange(service);
  const mask = createMask(service.log);
  return resultsOf;

  async function* resultsOf(
    listening: Promise<AsyncIterable<Comparison>>,
    stream: Stream,
  ): Results {
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
        const result = await answer(accepted, change, stream);
        if (result === undefined) return;
        yield masked(result, context);
      }
  }

  function masked({ data = null, errors }: ExecutionResult, context: RequestContext) {
    const shown = errors?.map((error) => mask(error.toJSON(), error, context.report));
    const result = { ...(shown && { errors: shown }), data } as FormattedExecutionResult;
    setCodes(context, result);
    return result;
  }
}

/** Neo4j answers within this time unless it is very busy. The client has the head of its stream after it in any case. */
const SOON_MS = 100;

/** Timers cannot be longer. */
const LONGEST_MS = 2 ** 31 - 1;
