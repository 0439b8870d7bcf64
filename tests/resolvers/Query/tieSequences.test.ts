import { describe, expect, it } from 'vitest';
import type { Query, TieSequence } from '../../../src/generated/schema.ts';
import { readAll } from '../../support/readAll.ts';
import { askShipped } from '../../support/shipped.ts';
import { openWorld } from '../../support/worldNeo4j.ts';
import { useOpened } from '../../support/useOpened.ts';

const SEQUENCE = 'actors { id } earlier { id } later { id } lag { minDays maxDays } certainty';

interface Expected {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly isExact: boolean;
  readonly parties: readonly (readonly string[])[];
}

describe('Sequences of ties', () => {
  const world = useOpened(openWorld);

  it.each([
    ['{ kinds: [SISTER_CITY] }', '{ kinds: [SISTER_AGREEMENT, MEMORANDUM, TRADE_AGREEMENT] }'],
    [
      '{ kinds: [SISTER_CITY, SISTER_STATE] }',
      '{ kinds: [EXCHANGE, JOINT_INSTITUTE, COOPERATION] }',
    ],
    ['{ between: ["country-0"], startedTo: "2005" }', '{ between: ["country-1"] }'],
    ['{ minSources: 2 }', '{ kinds: [FRIENDSHIP], asKnownOn: "2026-11-25" }'],
    ['{ between: ["city-0"] }', '{ between: ["city-0"] }'],
  ])('of %s and %s are what comparing each with each comes to', async (earlier, later) => {
    const listed = await allSequences(earlier, later);

    const [before, after] = [await met(earlier), await met(later)];
    const expected = before.flatMap((one) => after.flatMap((other) => compared(one, other))).sort();
    expect(listed.map(shown).sort()).toEqual(expected);
    const certain = listed.map(({ certainty }) => certainty === 'CERTAINLY');
    expect(certain).toEqual([...certain].sort((a, b) => Number(b) - Number(a)));
  });

  it('are found for some of these filters', async () => {
    const found = await allSequences('{ between: ["city-0"] }', '{ between: ["city-0"] }');

    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map(({ certainty }) => certainty)).size).toBe(2);
  });

  it('are only those with a lag that can be as short, if `maxLagDays` says so', async () => {
    const [earlier, later] = ['{ kinds: [SISTER_CITY] }', '{ kinds: [MEMORANDUM, FRIENDSHIP] }'];
    const all = await allSequences(earlier, later);
    const [some = 0] = all
      .flatMap(({ lag }) => lag.minDays ?? [])
      .sort((a, b) => a - b)
      .slice(-3);

    const listed = await allSequences(earlier, `${later}, maxLagDays: ${some}`);

    const short = all.filter(({ lag: { minDays } }) => minDays !== null && minDays <= some);
    expect(listed).toEqual(short);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.length).toBeLessThan(all.length);
  });

  const allSequences = (earlier: string, later: string) =>
    readAll<TieSequence>(
      world.ask,
      `tieSequences(earlier: ${earlier}, later: ${later}, first: 33)`,
      SEQUENCE,
    );

  async function met(filter: string): Promise<readonly Expected[]> {
    const ties = await readAll<{ readonly id: string }>(world.ask, `ties(filter: ${filter})`, 'id');
    return (await world.run(
      `UNWIND $ids AS id MATCH (tie:Node {id: id})
       RETURN id, tie.startEarliest AS earliest, tie.startLatest AS latest,
         tie.startIsApproximate IS NULL AS isExact,
         COLLECT { MATCH (tie)<-[:PARTY_TO]-(actor:Actor) RETURN [actor.id] + [around IN actor.among WHERE NOT EXISTS { (:Country {id: around}) }] } AS parties`,
      { ids: ties.map(({ id }) => id) },
    )) as unknown as readonly Expected[];
  }
});

function shown({ actors, earlier, later, lag, certainty }: TieSequence): string {
  const sides = actors.map(({ id }) => id).sort();
  return [...sides, earlier.id, later.id, lag.minDays, lag.maxDays, certainty].join(' ');
}

function compared(one: Expected, other: Expected): readonly string[] {
  if (one.id === other.id) return [];
  const [min, max] = [days(one.latest, other.earliest), days(one.earliest, other.latest)];
  if (max !== null && max < 1) return [];
  const areExact = one.isExact && other.isExact;
  const certainty = areExact && min !== null && min >= 1 ? 'CERTAINLY' : 'POSSIBLY';
  const sides = new Set<string>();
  for (const [i, a] of one.parties.entries())
    for (const [j, b] of one.parties.entries())
      for (const [k, c] of other.parties.entries())
        for (const [l, d] of other.parties.entries()) {
          const [left, right] = [wider(a, c), wider(b, d)];
          if (i !== j && k !== l && left !== null && right !== null && left !== right)
            sides.add([left, right].sort().join(' '));
        }
  return [...sides].map((pair) => [pair, one.id, other.id, min, max, certainty].join(' '));
}

function wider(a: readonly string[], b: readonly string[]): string | null {
  const [one = '', other = ''] = [a[0], b[0]];
  return a.includes(other) ? other : b.includes(one) ? one : null;
}

function days(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

describe('California and China', () => {
  const ask = askShipped();

  it('had sister ties before climate agreements, by as many days as the dates leave open', async () => {
    const answer = (await ask(`{ tieSequences(
      earlier: { kinds: [SISTER_CITY, SISTER_STATE], between: ["california", "china"] }
      later: { kinds: [CLIMATE_AGREEMENT], between: ["california", "china"] }
      first: 100
    ) { totalCount edges { node { ${SEQUENCE} } } } }`)) as Query;

    const { edges, totalCount } = answer.tieSequences;
    expect(totalCount).toBe(edges.length);
    expect(totalCount).toBeGreaterThan(0);
    for (const { node } of edges) {
      const { minDays, maxDays } = node.lag;
      if (node.certainty === 'CERTAINLY') expect(minDays).toBeGreaterThan(0);
      if (minDays !== null && maxDays !== null) expect(minDays).toBeLessThanOrEqual(maxDays);
      expect(node.actors.map(({ id }) => id)).not.toContain('china');
      expect(node.actors.map(({ id }) => id)).not.toContain('united-states');
    }
  });
});
