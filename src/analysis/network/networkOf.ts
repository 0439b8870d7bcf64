import { badInput } from '../../errors.ts';
import type { Metric, TieFilter } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { stableText } from '../../graph/stableText.ts';
import { resultOf } from '../inSlices.ts';
import { type ActorPairs, joinedBy } from './joined.ts';
import { type Job, createJobs } from './jobs.ts';
import { type TieNetwork, readNetwork } from './readNetwork.ts';

/** A network, and what remains of it after a removal. */
export interface NetworkSubject extends TieNetwork {
  readonly before: ActorPairs;
  /** Actors whose only ties are of more than two parties: drawn, but not measured. */
  readonly outside: ReadonlySet<number>;
  readonly after: ActorPairs | null;
  /** What is removed: actors by number, ties by id, and ids that are not in the network. */
  readonly gone: {
    readonly actors: ReadonlySet<number>;
    readonly ties: ReadonlySet<string>;
    readonly absent: readonly string[];
  };
}

const jobs = createJobs<NetworkSubject>();

interface NetworkQuery {
  readonly filter: TieFilter;
  readonly metrics: readonly Metric[];
  readonly manyParties: boolean;
  /** IDs of actors and ties, with merged ids resolved. */
  readonly without: readonly string[];
}

/** The network of the record that the operation reads, measured once for everyone who requests it. */
export async function networkOf(
  reader: GraphReader,
  { filter, manyParties, metrics, without }: NetworkQuery,
): Promise<Job<NetworkSubject>> {
  const { key: state } = await reader.state();
  const key = stableText([state, filter, manyParties, metrics.toSorted(), without.toSorted()]);
  const known = jobs.known(key);
  if (known !== undefined) return known;
  const network = await readNetwork(reader, filter, manyParties);
  const subject = await resultOf(toSubject(network, without), reader);
  const { before, after } = subject;
  const task = { networks: after === null ? [before] : [before, after], metrics };
  return jobs.known(key) ?? jobs.start(key, { asker: reader.asker, subject, task });
}

function* toSubject(network: TieNetwork, without: readonly string[]) {
  const { actors, ties } = network;
  const numbers = new Map(actors.map((id, number) => [id, number]));
  yield;
  const tieIds = new Set(ties.map(({ id }) => id));
  yield;
  const gone = {
    actors: new Set(without.flatMap((id) => numbers.get(id) ?? [])),
    ties: new Set(without.filter((id) => tieIds.has(id))),
    absent: without.filter((id) => !numbers.has(id) && !tieIds.has(id)),
  };
  const partiesOf = (some: TieNetwork['ties']) => some.map(({ parties }) => parties);
  const joined = new Set(ties.flatMap(({ parties }) => parties));
  const outside = new Set(
    network.many.flatMap(({ parties }) => parties).filter((party) => !joined.has(party)),
  );
  yield;
  const before = joinedBy(actors.length, partiesOf(ties), outside);
  yield;
  const left = partiesOf(ties.filter(({ id }) => !gone.ties.has(id)));
  const after =
    without.length === 0
      ? null
      : joinedBy(actors.length, left, new Set([...gone.actors, ...outside]));
  return { ...network, gone, outside, before, after };
}

const MOST_GONE = 100;

/** The actors and ties that a client names, each once. */
export function withoutOf(ids: readonly string[]): readonly string[] {
  if (ids.length > MOST_GONE)
    throw badInput(({ errors }) => errors.mostIds('without', MOST_GONE, ids.length));
  return [...new Set(ids)];
}
