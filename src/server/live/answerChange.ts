import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import type { RecordChange } from '../../analysis/live/inEvents.ts';
import { timedOut } from '../../errors.ts';
import { createExecute } from '../../graph/execute.ts';
import { createTurns } from '../../turns/turns.ts';
import type { Contexts } from '../../resolvers/coordinates.ts';
import type { AcceptedSubscription, LiveService } from './acceptSubscription.ts';
import { type RequestContext, openPart } from '../protocol/context.ts';
import { errorsOf } from '../protocol/faults.ts';

/** Events are made for a few subscribers at a time, so that queries need not wait for all of them. */
const AT_ONCE = 4;
const PAUSE_MS = 1_000;

interface Stream {
  readonly context: RequestContext;
  /** Aborts when the stream has to end. */
  readonly ending: AbortSignal;
}

/**
 * Makes events: the fields that a subscription selects of changes. It waits while Neo4j is down, and yields
 * nothing once the stream has to end.
 */
export function createAnswerChange({ config, graph, model, store }: LiveService) {
  const { timeoutMs } = config.limits;
  const execute = createExecute<Contexts['Subscription']>(model, graph, store);
  const turns = createTurns({ atOnce: AT_ONCE });
  return async (
    accepted: AcceptedSubscription,
    change: RecordChange,
    { context, ending }: Stream,
  ): Promise<ExecutionResult | undefined> => {
    while (!ending.aborted) {
      const result = await turns.run({ client: context.client }, () =>
        answer(accepted, change, context),
      );
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
    const asker = { client: context.client };
    const name = definition.name?.value;
    const within = { signal, timeoutMs, name, asker, context: { change } };
    try {
      return await execute({ document, operationName, variables, ...within });
    } catch (error) {
      return { errors: errorsOf(error) };
    } finally {
      clearTimeout(late);
      close();
    }
  }
}
