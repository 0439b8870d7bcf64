import { describe, expect, it } from 'vitest';
import { type ActorPairs, componentsOf, joinedBy } from '../../src/analysis/network/joined.ts';
import { createJobs } from '../../src/analysis/network/jobs.ts';
import { lossOf } from '../../src/analysis/network/measured.ts';
import type { Metric } from '../../src/generated/schema.ts';
import { createMeasuring } from '../../src/analysis/network/metrics.ts';
import { ranksOf } from '../../src/analysis/network/shown.ts';
import { createRandom } from '../support/random.ts';

const ALL: readonly Metric[] = [
  ...(['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'PAGERANK'] as const),
  ...(['CONSTRAINT', 'CORE', 'COMMUNITY'] as const),
];

const [FIRST, LAST] = [0, 4];

/** Two triangles connected by one actor, and two separate actors. */
const TIES = [
  [0, 1, 2],
  [2, 3, 4],
  [2, 3],
  [5, 6],
];
const BOW_TIE = joinedBy(7, TIES);

describe('A network', () => {
  it('joins each two parties of a tie once, however many ties they share', () => {
    expect([...BOW_TIE.pairs]).toEqual([0, 1, 0, 2, 1, 2, 2, 3, 2, 4, 3, 4, 5, 6]);
  });

  it.each([
    ['DEGREE', [2, 2, 4, 2, 2, 1, 1]],
    ['BETWEENNESS', [0, 0, 4, 0, 0, 0, 0]],
    ['CORE', [2, 2, 2, 2, 2, 1, 1]],
  ] as const)('is measured by %s as one would by hand', (metric, values) => {
    expect([...createMeasuring(BOW_TIE)(metric)]).toEqual(values);
  });

  it('has the least constraint where the others have nothing to do with each other', () => {
    const measured = createMeasuring(BOW_TIE)('CONSTRAINT');

    // By hand: four neighbors with a quarter each, each of them connected to one other by half: 4 (1/4 + 1/4
    // 1/2)².
    expect(measured[2]).toBeCloseTo(0.5625, 10);
    expect(ranksOf('CONSTRAINT', measured)[2]).toBe(1);
    expect(measured[5]).toBe(1);
  });

  it('puts those who are apart into communities of their own, the largest first', () => {
    const measured = [...createMeasuring(BOW_TIE)('COMMUNITY')];

    expect(measured[5]).toBe(measured[6]);
    expect(measured.slice(0, 5)).not.toContain(measured[5]);
    const sizes = measured.map((one) => measured.filter((other) => other === one).length);
    expect(sizes[measured.indexOf(1)]).toBe(Math.max(...sizes));
  });

  it('ranks equals alike, and counts on as if they were not', () => {
    expect([...ranksOf('DEGREE', createMeasuring(BOW_TIE)('DEGREE'))]).toEqual([
      2, 2, 1, 2, 2, 6, 6,
    ]);
  });

  it.each(Array.from({ length: 20 }, (_, at) => at + 1))(
    'made at random, %i, is measured as by the plainest reckoning',
    (seed) => {
      const { between, chance } = createRandom(seed);
      const count = between(2, 14);
      const ties = Array.from({ length: between(1, 24) }, () =>
        Array.from({ length: chance(0.2) ? 3 : 2 }, () => between(0, count - 1)),
      );
      const gone = new Set(chance(0.3) ? [between(0, count - 1)] : []);
      const joined = joinedBy(count, ties, gone);
      const measuring = createMeasuring(joined);
      const plain = plainly(joined);

      for (const metric of ['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'CONSTRAINT', 'CORE'] as const) {
        const values = [...measuring(metric)];
        plain[metric].forEach((expected, actor) => {
          if (Number.isNaN(expected)) expect(values[actor], metric).toBeNaN();
          else expect(values[actor], metric).toBeCloseTo(expected, 8);
        });
      }
      if (joined.pairs.length > 0) {
        const shares = [...measuring('PAGERANK')];
        afterAStep(joined, shares).forEach((share, actor) =>
          Number.isNaN(share)
            ? expect(shares[actor]).toBeNaN()
            : expect(shares[actor]).toBeCloseTo(share, 10),
        );
      }
      expect([...measuring('COMMUNITY')]).toEqual([...createMeasuring(joined)('COMMUNITY')]);
    },
  );

  it('falls apart without the one who joins its parts', () => {
    const after = joinedBy(7, TIES, new Set([2]));

    const loss = lossOf(BOW_TIE, after, new Set([0, 1, 2, 3, 4]));

    expect(loss).toEqual({
      components: 3,
      pairsParted: 4,
      parts: [
        [0, 1],
        [3, 4],
      ],
    });
    expect([...componentsOf(after)]).toEqual([1, 1, 0, 2, 2, 3, 3]);
  });
});

/** Of each actor, those that it has a tie with. */
function neighborsIn({ count, pairs }: ActorPairs): readonly ReadonlySet<number>[] {
  const near = Array.from({ length: count }, () => new Set<number>());
  for (let at = 0; at < pairs.length; at += 2) {
    near[pairs[at] ?? 0]?.add(pairs[at + 1] ?? 0);
    near[pairs[at + 1] ?? 0]?.add(pairs[at] ?? 0);
  }
  return near;
}

/** The PageRank after one more step, which is the same once it has converged. */
function afterAStep(joined: ActorPairs, shares: readonly number[]): readonly number[] {
  const neighbors = neighborsIn(joined).map((some) => [...some]);
  const there = shares.filter((share) => !Number.isNaN(share)).length;
  const lost = shares.reduce(
    (sum, share, actor) =>
      neighbors[actor]?.length === 0 && !Number.isNaN(share) ? sum + share : sum,
    0,
  );
  return shares.map((share, actor) => {
    const come = neighbors[actor]?.reduce(
      (sum, from) => sum + (shares[from] ?? 0) / (neighbors[from]?.length ?? 1),
      0,
    );
    return Number.isNaN(share) ? NaN : (0.15 + 0.85 * lost) / there + 0.85 * (come ?? 0);
  });
}

const ASKER = { client: 'anna' };

describe('What is measured', () => {
  const patience = (ms: number, signal?: AbortSignal) => ({
    ...{ until: performance.now() + ms, signal },
  });
  const long = () => {
    const { between } = createRandom(1);
    const ties = Array.from({ length: 30_000 }, () => [between(0, 20_000), between(0, 20_000)]);
    return { networks: [joinedBy(20_001, ties)], metrics: ALL };
  };

  it('comes from another thread, once for all who ask', async () => {
    const jobs = createJobs<string>();
    const task = { networks: [BOW_TIE], metrics: ALL };
    const job = jobs.start('key', { asker: ASKER, subject: 'bow tie', task });

    expect(jobs.known('key')).toBe(job);
    expect(await job.wait(patience(60_000))).toBe(true);
    expect([...(job.values[FIRST]?.keys() ?? [])]).toEqual(ALL);
    expect(job.values[FIRST]?.get('BETWEENNESS')?.[LAST - 2]).toBe(4);
  });

  it('goes on when who asked has lost patience, and leaves others their turn meanwhile', async () => {
    const jobs = createJobs<string>();
    const job = jobs.start('key', { asker: ASKER, subject: 'long', task: long() });
    let turns = 0;
    const counting = setInterval(() => turns++, 5);

    expect(await job.wait(patience(500))).toBe(false);
    clearInterval(counting);

    expect(turns).toBeGreaterThan(5);
    expect(jobs.known('key')).toBe(job);
    const gone = AbortSignal.abort(new Error('gone'));
    await expect(job.wait(patience(10, gone))).rejects.toThrow('gone');
  });

  it('stops when the last who asked has gone', async () => {
    const jobs = createJobs<string>();
    const job = jobs.start('key', { asker: ASKER, subject: 'long', task: long() });
    const client = new AbortController();
    setTimeout(() => client.abort(new Error('gone')), 100);

    await expect(job.wait(patience(60_000, client.signal))).rejects.toThrow('gone');

    expect(jobs.known('key')).toBeUndefined();
    expect(await job.wait(patience(60_000))).toBe(false);
  });
});

/** From the definitions alone, by all shortest paths and by removing actors with too few neighbors. */
function plainly(joined: ActorPairs) {
  const { gone } = joined;
  const near = neighborsIn(joined);
  const of = (actor: number) => [...(near[actor] ?? [])];
  const present = (value: (actor: number) => number) =>
    near.map((_, actor) => (gone.includes(actor) ? NaN : value(actor)));
  const ways = (from: number, to: number): number[][] => {
    let paths = [[from]];
    const seen = new Set([from]);
    while (paths.length > 0) {
      const done = paths.filter((path) => path.at(-1) === to);
      if (done.length > 0) return done;
      paths = paths.flatMap((path) =>
        of(path.at(-1) ?? 0)
          .filter((next) => !seen.has(next))
          .map((next) => [...path, next]),
      );
      for (const path of paths) seen.add(path.at(-1) ?? 0);
    }
    return [];
  };
  const others = (actor: number) =>
    near.flatMap((_, other) => (other === actor || gone.includes(other) ? [] : [other]));
  const share = (one: number, other: number) => (near[one]?.has(other) ? 1 / of(one).length : 0);
  return {
    DEGREE: present((actor) => of(actor).length),
    BETWEENNESS: present((actor) => {
      const rest = others(actor);
      const shares = rest.flatMap((from) =>
        rest
          .filter((to) => to > from)
          .map((to) => {
            const all = ways(from, to);
            return all.length === 0
              ? 0
              : all.filter((way) => way.includes(actor)).length / all.length;
          }),
      );
      return shares.reduce((sum, one) => sum + one, 0);
    }),
    CLOSENESS: present((actor) => {
      const far = others(actor).flatMap((other) => {
        const [way] = ways(actor, other);
        return way === undefined ? [] : [way.length - 1];
      });
      const sum = far.reduce((total, one) => total + one, 0);
      return far.length === 0 ? 0 : (far.length / sum) * (far.length / others(actor).length);
    }),
    CONSTRAINT: present((actor) => {
      if (of(actor).length === 0) return NaN;
      return of(actor).reduce((sum, one) => {
        const through = of(actor).reduce(
          (total, middle) => total + share(actor, middle) * share(middle, one),
          0,
        );
        return sum + (share(actor, one) + through) ** 2;
      }, 0);
    }),
    CORE: present((actor) => {
      for (let k = of(actor).length; k > 0; k--) {
        let kept = near.map((_, one) => one);
        for (;;) {
          const still = kept.filter((one) => of(one).filter((o) => kept.includes(o)).length >= k);
          if (still.length === kept.length) break;
          kept = still;
        }
        if (kept.includes(actor)) return k;
      }
      return 0;
    }),
  };
}
