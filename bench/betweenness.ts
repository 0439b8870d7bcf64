import { createMeasuring } from '../src/analysis/network/metrics.ts';
import type { Joined } from '../src/analysis/network/joined.ts';
import { installPeer } from './installPeer.ts';

/** More than the order of summation changes in the last digits. */
const TOLERANCE = 1e-9;

interface Peer {
  readonly createBetweenness: (joined: Joined) => () => Float64Array;
}

/**
 * Our betweenness and that of `ngraph.centrality`, one after the other in this process; throws if they differ
 * for any actor.
 */
export async function betweennessCompared(joined: Joined): Promise<string> {
  installPeer();
  const peer = (await import(new URL('peer/betweenness.mjs', import.meta.url).href)) as Peer;
  const measure = createMeasuring(joined);
  const [ours, own] = timed(() => measure('BETWEENNESS'));
  const [theirs, other] = timed(peer.createBetweenness(joined));
  for (const [actor, expected] of other.entries()) {
    const value = own[actor] ?? NaN;
    // NaN is within no bounds.
    if (!(Math.abs(value - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))))
      throw new Error(
        `Betweenness of actor ${actor}: expected ${expected} as the peer has it, but got: ${value}.`,
      );
  }
  const most = own.reduce((one, two) => Math.max(one, two), 0);
  return `betweenness of ${joined.count} actors, at most ${most}: ours ${seconds(ours)}, ngraph.centrality ${seconds(theirs)}, ratio ${(theirs / ours).toFixed(1)}; all equal but for ${TOLERANCE} of each`;
}

function timed(work: () => Float64Array): readonly [number, Float64Array] {
  const begun = performance.now();
  const values = work();
  return [performance.now() - begun, values];
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
