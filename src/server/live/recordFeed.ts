import { createChangeFeed } from '../../analysis/live/changeFeed.ts';
import { compareRecords } from '../../analysis/live/compareRecords.ts';
import { readChanges, readFirstState, readPresentState } from '../../analysis/live/readChanges.ts';
import { referredTo } from '../../resolvers/changeLogOf.ts';
import type { Graph } from '../../neo4j/graph.ts';
import type { Service } from '../http/door.ts';
import { loggable } from '../protocol/loggable.ts';

/** The changes of the record, those included that a switch to another Neo4j makes. */
export function createRecordFeed({ config: { limits }, graph, log, model }: Service) {
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
    listen: feed.listen,
    /** To be called before another Neo4j is read: finds what listeners are told once it is. */
    async prepareSwitch(other: Graph, signal: AbortSignal): Promise<void> {
      const next = { ...within(signal), graph: other };
      switched = await compareRecords(within(signal), next, referredTo).catch(() => undefined);
    },
  };
}
