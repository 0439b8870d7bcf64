import { componentsOf, sizesOf } from './components.ts';
import type { Job } from './jobs.ts';
import { pairsOf } from './joined.ts';
import type { Metric } from '../../generated/schema.ts';
import type { Values } from './metrics.ts';
import type { NetworkSubject } from './networkOf.ts';
import { ranksOf } from './rank.ts';

/** The largest number of ties in the response. */
const MOST_TIES = 1_000;

type Shown = ReturnType<typeof shownOf>;

/** The part of a network in the response: the first actors by the first requested metric, and the ties between them. */
export function shownOf(
  { subject, values }: Job<NetworkSubject>,
  { asked, first }: { readonly asked: readonly Metric[]; readonly first: number },
) {
  const { actors, ties, before, after } = subject;
  const [own, later] = values;
  const components = componentsOf(before);
  const componentsAfter = after && componentsOf(after);
  const measures = (measured: ReadonlyMap<Metric, Values> | undefined) => {
    const known = asked.flatMap((metric) => {
      const of = measured?.get(metric);
      return of === undefined ? [] : [{ metric, of, ranks: ranksOf(metric, of) }];
    });
    return (actor: number) =>
      known.flatMap(({ metric, of, ranks }) => {
        const value = of[actor];
        if (value === undefined || Number.isNaN(value)) return [];
        return [{ metric, value, rank: ranks[actor] ?? 0 }];
      });
  };
  const [measuresOf, measuresAfter] = [measures(own), measures(later)];
  const numbers = orderOf(asked, own, actors.length).slice(0, first);
  const known = new Set(numbers);
  const joins = ties.flatMap(({ id, parties }) =>
    [...pairsOf(parties.filter((party) => known.has(party)))].map(([one, other]) => ({
      ...{ tie: { id }, from: actors[one] ?? '', to: actors[other] ?? '' },
    })),
  );
  return {
    components: sizesOf(components).length,
    actors: numbers.map((actor) => ({
      actor: { id: actors[actor] ?? '' },
      component: components[actor] ?? 0,
      measures: measuresOf(actor),
      componentAfter: componentsAfter?.[actor] || null,
      measuresAfter: measuresAfter(actor),
    })),
    ties: joins.slice(0, MOST_TIES),
  };
}

/** That not all pairs of ties are listed, if so. */
export function tiesText({ subject }: Job<NetworkSubject>, shown: Shown): readonly string[] {
  const known = new Set(shown.actors.map(({ actor }) => actor.id));
  const all = subject.ties.reduce((sum, { parties }) => {
    const met = parties.filter((party) => known.has(subject.actors[party] ?? ''));
    return sum + [...pairsOf(met)].length;
  }, 0);
  return all === shown.ties.length
    ? []
    : [`${all} pairs of these actors share a tie; the first ${shown.ties.length} are listed.`];
}

/**
 * Ordered by the first requested metric that has been measured, otherwise by degree. Actors without a value
 * come last; equal values are ordered by id.
 */
export function orderOf(
  asked: readonly Metric[],
  measured: ReadonlyMap<Metric, Values> | undefined,
  count: number,
): number[] {
  const [metric = 'DEGREE'] = asked;
  const by: Metric = measured?.has(metric) ? metric : 'DEGREE';
  const values = measured?.get(by);
  const ranks = values && ranksOf(by, values);
  const last = count + 1;
  return Array.from({ length: count }, (_, actor) => actor).sort(
    (a, b) => (ranks?.[a] || last) - (ranks?.[b] || last) || a - b,
  );
}
