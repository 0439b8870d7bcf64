import type { ActorKind, Metric } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { nameIn } from '../../nameIn.ts';
import type { Words } from '../../words/words.ts';
import { resultOf } from '../inSlices.ts';
import { readTitles } from '../titles.ts';
import { componentsOf, pairsOf, sizesOf } from './joined.ts';
import type { Job } from './jobs.ts';
import type { Values } from './metrics.ts';
import type { NetworkSubject } from './networkOf.ts';

/** The largest number of ties in the response. */
const MOST_TIES = 1_000;

interface Showing {
  readonly asked: readonly Metric[];
  readonly first: number;
}

/** The part of a network in the response: the first actors by the first requested metric, and the ties between them. */
export function shownOf(job: Job<NetworkSubject>, showing: Showing) {
  const { actors, ties } = job.subject;
  const { components, componentsAfter, measures, measuresAfter } = measuredIn(job, showing.asked);
  const numbers = orderOf(job, showing).filter((actor) => !job.subject.outside.has(actor));
  const known = new Set(numbers);
  const joins = ties.flatMap(({ id, parties }) =>
    [...pairsOf(parties.filter((party) => known.has(party)))].map(([one, other]) => ({
      ...{ tie: { id }, from: actors[one] ?? '', to: actors[other] ?? '' },
    })),
  );
  const measuresOf = (actor: number, measured: typeof measures) =>
    measured.flatMap(({ metric, valueOf, rankOf }) => {
      const value = valueOf(actor);
      return value === null ? [] : [{ metric, value, rank: rankOf(actor) ?? 0 }];
    });
  return {
    components: sizesOf(components).length,
    actors: numbers.map((actor) => ({
      actor: { id: actors[actor] ?? '' },
      component: components[actor] ?? 0,
      measures: measuresOf(actor, measures),
      componentAfter: componentsAfter?.[actor] || null,
      measuresAfter: measuresOf(actor, measuresAfter),
    })),
    ties: joins.slice(0, MOST_TIES),
    /** With those that are left out of `ties`. */
    tieCount: joins.length,
  };
}

/** The components and the measures of a network, and of what remains of it after a removal. */
function measuredIn({ subject, values }: Job<NetworkSubject>, asked: readonly Metric[]) {
  const { before, after } = subject;
  const measuresIn = (measured: ReadonlyMap<Metric, Values> | undefined) =>
    asked.flatMap((metric) => {
      const of = measured?.get(metric);
      if (of === undefined) return [];
      const ranks = ranksOf(metric, of);
      const valueOf = (actor: number) => (Number.isNaN(of[actor] ?? NaN) ? null : (of[actor] ?? 0));
      return [{ metric, valueOf, rankOf: (actor: number) => ranks[actor] || null }];
    });
  return {
    components: componentsOf(before),
    componentsAfter: after && componentsOf(after),
    ...{ measures: measuresIn(values[0]), measuresAfter: measuresIn(values[1]) },
  };
}

/** That not all pairs of ties are listed, if so. */
export function tiesText({ ties, tieCount }: ReturnType<typeof shownOf>, { network }: Words) {
  return tieCount === ties.length ? [] : [network.fewerTies(ties.length, tieCount)];
}

/**
 * The first actors by the first requested metric that has been measured, otherwise by degree. Actors without a value
 * come last; equal values are ordered by id.
 */
function orderOf({ subject, values: [measured] }: Job<NetworkSubject>, { asked, first }: Showing) {
  const [metric = 'DEGREE'] = asked;
  const by: Metric = measured?.has(metric) ? metric : 'DEGREE';
  const values = measured?.get(by);
  const ranks = values && ranksOf(by, values);
  const count = subject.actors.length;
  const last = count + 1;
  return Array.from({ length: count }, (_, actor) => actor)
    .sort((a, b) => (ranks?.[a] || last) - (ranks?.[b] || last) || a - b)
    .slice(0, first);
}

const ACTORS = readStatement('_analysis/networkActors.cypher');

type ActorRow = readonly [
  id: string,
  name: string,
  labels: readonly string[],
  kind: ActorKind,
  namesByLanguage: readonly string[],
];

/** The first actors of a network by the first requested metric, and the pairs of them that share ties, in columns. */
export async function networkColumns(
  reader: GraphReader,
  job: Job<NetworkSubject>,
  showing: Showing,
  languages: readonly string[],
) {
  const { actors, many, ties } = job.subject;
  const numbers = orderOf(job, showing);
  const ids = numbers.map((number) => actors[number] ?? '');
  const found = await reader.read<ActorRow>(ACTORS, { ids });
  const byId = new Map(found.map((row) => [row[0], row]));
  const shown = numbers.filter((number) => byId.has(actors[number] ?? ''));
  const rows = shown.map((number) => byId.get(actors[number] ?? '') as ActorRow);
  const { components, componentsAfter, measures, measuresAfter } = measuredIn(job, showing.asked);
  const positions = new Map(shown.map((number, position) => [number, position]));
  const columnsOf = (measured: typeof measures) =>
    measured.map(({ metric, valueOf, rankOf }) => {
      return { metric, values: shown.map(valueOf), ranks: shown.map(rankOf) };
    });
  return {
    totalCount: actors.length - job.subject.outside.size,
    tieCount: ties.length,
    componentCount: sizesOf(components).length,
    ids: rows.map(([id]) => id),
    names: rows.map((row) => (languages.length > 0 ? nameIn(row[4], languages) : row[1])),
    types: rows.map(([, , labels]) => reader.typeOf(labels)),
    kinds: rows.map((row) => row[3]),
    components: shown.map((number) => components[number] ?? 0),
    measures: columnsOf(measures),
    componentsAfter: componentsAfter ? shown.map((number) => componentsAfter[number] || null) : [],
    measuresAfter: columnsOf(measuresAfter),
    ...(await resultOf(pairColumns(ties, positions), reader)),
    ...(await manyColumns(reader, many, positions)),
  };
}

/** Ties of more than two parties, and which actors are parties of them. */
async function manyColumns(
  reader: GraphReader,
  many: NetworkSubject['many'],
  positions: ReadonlyMap<number, number>,
) {
  const ids = many.map(({ id }) => id);
  const titles = await readTitles(reader, ids);
  const parties = many.flatMap((tie, at) => {
    const own = tie.parties.flatMap((party) => positions.get(party) ?? []);
    return own.map((position) => ({ position, at }));
  });
  return {
    manyTies: ids,
    manyTieNames: ids.map((id) => titles.get(id) ?? id),
    party: parties.map(({ position }) => position),
    partyTo: parties.map(({ at }) => at),
  };
}

/** Each pair once, with the number of ties that it shares. Yields after each tie. */
function* pairColumns(ties: NetworkSubject['ties'], positions: ReadonlyMap<number, number>) {
  const counts = new Map<string, { from: number; to: number; count: number }>();
  for (const { parties } of ties) {
    for (const [one, other] of pairsOf(parties)) {
      const [from, to] = [positions.get(one), positions.get(other)];
      if (from === undefined || to === undefined) continue;
      const pair = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
      pair.count += 1;
      counts.set(`${from} ${to}`, pair);
    }
    yield;
  }
  const pairs = [...counts.values()];
  return {
    from: pairs.map(({ from }) => from),
    to: pairs.map(({ to }) => to),
    tieCounts: pairs.map(({ count }) => count),
  };
}

/** The rank of each actor by a metric, from 1; equal values share a rank. 0 for actors without a value. */
export function ranksOf(metric: Metric, values: Values): Uint32Array {
  const sign = metric === 'CONSTRAINT' || metric === 'COMMUNITY' ? 1 : -1;
  const order = [...values.keys()].filter((actor) => !Number.isNaN(values[actor]));
  order.sort((a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)));
  const ranks = new Uint32Array(values.length);
  order.forEach((actor, at) => {
    const before = order[at - 1];
    const same = before !== undefined && values[before] === values[actor];
    ranks[actor] = same ? (ranks[before] ?? 0) : at + 1;
  });
  if (metric === 'COMMUNITY') order.forEach((actor) => (ranks[actor] = values[actor] ?? 0));
  return ranks;
}
