import type { Metric } from '../../generated/schema.ts';
import type { Values } from './metrics.ts';

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
