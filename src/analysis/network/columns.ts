import type { ActorKind, Metric } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { nameIn } from '../../nameIn.ts';
import { resultOf } from '../inSlices.ts';
import { componentsOf, sizesOf } from './components.ts';
import type { Job } from './jobs.ts';
import { pairsOf } from './joined.ts';
import type { Values } from './metrics.ts';
import type { NetworkSubject } from './networkOf.ts';
import { ranksOf } from './rank.ts';
import { orderOf } from './shown.ts';

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
  { subject, values }: Job<NetworkSubject>,
  { asked, first }: { readonly asked: readonly Metric[]; readonly first: number },
  languages: readonly string[],
) {
  const { actors, ties, before, after } = subject;
  const numbers = orderOf(asked, values[0], actors.length).slice(0, first);
  const rows = await readActors(
    reader,
    numbers.map((number) => actors[number] ?? ''),
  );
  const shown = numbers.filter((number) => rows.has(actors[number] ?? ''));
  const rowsShown = shown.flatMap((number) => {
    const row = rows.get(actors[number] ?? '');
    return row ? [row] : [];
  });
  const components = componentsOf(before);
  const componentsAfter = after && componentsOf(after);
  const measures = (measured: ReadonlyMap<Metric, Values> | undefined) =>
    asked.flatMap((metric) => {
      const of = measured?.get(metric);
      return of === undefined ? [] : [{ metric, ...columnOf(metric, of, shown) }];
    });
  return {
    totalCount: actors.length,
    tieCount: ties.length,
    componentCount: sizesOf(components).length,
    ids: rowsShown.map(([id]) => id),
    names: rowsShown.map((row) => (languages.length > 0 ? nameIn(row[4], languages) : row[1])),
    types: rowsShown.map(([, , labels]) => reader.typeOf(labels)),
    kinds: rowsShown.map((row) => row[3]),
    components: shown.map((number) => components[number] ?? 0),
    measures: measures(values[0]),
    componentsAfter: componentsAfter ? shown.map((number) => componentsAfter[number] || null) : [],
    measuresAfter: after ? measures(values[1]) : [],
    ...(await resultOf(pairColumns(ties, shown), reader)),
  };
}

async function readActors(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ActorRow>> {
  const rows = (await reader.read(ACTORS, { ids })) as unknown as readonly ActorRow[];
  return new Map(rows.map((row) => [row[0], row]));
}

function columnOf(metric: Metric, of: Values, shown: readonly number[]) {
  const ranks = ranksOf(metric, of);
  return {
    values: shown.map((number) => {
      const value = of[number];
      return value === undefined || Number.isNaN(value) ? null : value;
    }),
    ranks: shown.map((number) => ranks[number] || null),
  };
}

/** Each pair once, with the number of ties that it shares. Yields after each tie. */
function* pairColumns(ties: NetworkSubject['ties'], shown: readonly number[]) {
  const positions = new Map(shown.map((number, position) => [number, position]));
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
