import { describe, expect, it } from 'vitest';
import type {
  Path,
  PathSearch,
  PathStep,
  StructureStep,
  TieStep,
} from '../../../src/generated/schema.ts';
import { askShipped } from '../../support/shipped.ts';

/** The fields of a step along a tie, or of one into or out of a place. */
type Step = PathStep & Partial<Pick<TieStep, 'tie'> & Pick<StructureStep, 'relation' | 'upward'>>;

interface Search extends PathSearch {
  readonly paths: readonly (Omit<Path, 'steps'> & { readonly steps: readonly Step[] })[];
}

describe('Query.paths', () => {
  const ask = askShipped();

  const search = async (args: string): Promise<Search> => {
    const { paths } = (await ask(`{ paths(${args}) {
      note truncated notes { code hops arguments actor { id } text }
      paths { hops text together confidence { level because } steps {
        __typename from { id } to { id } text sourceTitles
        ... on TieStep { tie { id parties { actor { id } } record { claims(first: 1) { totalCount } } } }
        ... on StructureStep { relation upward }
      } }
    } }`)) as { paths: Search };
    return paths;
  };

  it('leads from Ohio State University to Hefei through its institutions and through its city, never through a country or Wuhan', async () => {
    const { paths, truncated, note } = await search(
      'from: "ohio-state-university", to: "hefei", first: 20',
    );

    const ways = paths.map(({ steps }) => steps.map(({ to }) => to.id).join(' > '));
    expect(ways).toContain('columbus-oh > hefei');
    expect(ways).toContain(
      'ohio-state-university-center-for-automotive-research > hefei-university-of-technology > hefei',
    );
    expect(ways.filter((way) => /china|united-states|wuhan/.test(way))).toEqual([]);
    expect(paths.map(({ hops }) => hops)).toEqual(paths.map(({ hops }) => hops).toSorted());
    expect([truncated, note]).toEqual([
      true,
      'More paths exist within 6 steps; use a narrower filter to see them.',
    ]);
  });

  it('opens each step to its tie or to what stands in what, and joins one to the next', async () => {
    const { paths } = await search('from: "ohio-state-university", to: "hefei", first: 20');

    for (const { steps, hops } of paths) {
      expect(steps).toHaveLength(hops);
      expect(steps[0]?.from.id).toBe('ohio-state-university');
      steps.slice(1).forEach(({ from }, at) => expect(from).toEqual(steps[at]?.to));
      for (const { tie, from, to, relation } of steps)
        if (tie)
          expect(tie.parties).toEqual(
            expect.arrayContaining([{ actor: { id: from.id } }, { actor: { id: to.id } }]),
          );
        else expect(['LOCATED_IN', 'PART_OF', 'WITHIN']).toContain(relation);
    }
  });

  it('gives a plain account with dates no more exact than their sources, and the sources', async () => {
    const { paths } = await search(
      'from: "ohio-state-university", to: "hefei", filter: { kinds: [SISTER_CITY] }',
    );

    for (const part of [
      'Ohio State University is located in Columbus, according to "',
      'Columbus and Hefei are parties to "Columbus (Ohio) and Hefei, sister cities", since 1988, last confirmed in 2014, according to "',
    ])
      expect(paths[0]?.text).toContain(part);
    const [first, second] = paths[0]?.steps ?? [];
    expect([first?.relation, first?.upward]).toEqual(['LOCATED_IN', true]);
    for (const { sourceTitles, text } of [first, second].flatMap((step) => step ?? []))
      expect(text).toContain(`according to "${sourceTitles[0]}"`);
    expect(paths[0]?.confidence.because.at(-1)).toBe(
      'The weakest step is from Ohio State University to Columbus.',
    );
  });

  it('says where the ties of a path were never in force at one time', async () => {
    const { paths } = await search('from: "richmond-va", to: "california", maxHops: 3');

    expect(paths.map(({ together }) => together)).toEqual(
      paths.map(({ text }) => !text.endsWith(' never all in force at the same time.')),
    );
    const told = paths.map(({ text }) => text.split('. ').at(-1));
    const never = 'These ties were never all in force at the same time.';
    expect(told.filter((text) => text === never)).not.toEqual([]);
    expect(told.filter((text) => text !== never)).not.toEqual([]);
  });

  it('ends at a country, and never goes through one', async () => {
    const { paths } = await search('from: "illinois", to: "china", first: 20, maxHops: 3');

    expect(paths[0]?.steps.map(({ tie }) => tie?.id)).toEqual(['illinois--china--trade-office']);
    const between = paths.flatMap(({ steps }) => steps.slice(1).map(({ from }) => from.id));
    expect(between).not.toContain('united-states');
    expect(between).not.toContain('china');
  });

  it.each([
    ['columbus-oh', 'hefei', '{ kinds: [MENTORSHIP] }', 1, 'Without `kinds` there is one in 1 '],
    ['columbus-oh', 'hefei', '{ maxDegree: 0, kinds: [MENTORSHIP] }', 1, 'Without `kinds` there'],
    [
      ...(['ohio-state-university', 'hefei'] as const),
      '{ notThrough: ["columbus-oh", "ohio-state-university-center-for-automotive-research"] }',
      ...([2, 'Without `notThrough` there is one in 2 steps.'] as const),
    ],
    ['columbus-oh', 'hefei', '{ activeOn: "1950", certainty: CERTAINLY }', 1, 'Without `activeOn`'],
    [
      ...(['ohio-state-university', 'hefei', '{ kinds: [MENTORSHIP] }', 1] as const),
      'Without `kinds` there is one in 2 steps; that is more than `maxHops`, which is 1.',
    ],
    ['ohio-state-university', 'hefei', 'null', 1, 'There is one in 2 steps: raise `maxHops` to 2.'],
  ])('says why %s and %s have no path by %s', async (from, to, filter, maxHops, reason) => {
    const { paths, note, notes } = await search(
      `from: "${from}", to: "${to}", filter: ${filter}, maxHops: ${maxHops}`,
    );

    expect(paths).toEqual([]);
    expect(note).toContain('No path connects ');
    expect(note).toContain(reason);
    expect(notes.map(({ text }) => text).join(' ')).toBe(note);
    expect(notes[0]).toMatchObject({ code: 'NONE', hops: maxHops, actor: null });
    const found = notes.find(({ text }) => text.startsWith(reason));
    expect(reason).toContain(`\`${found?.arguments[0]}\``);
    expect(found?.text).toContain(`in ${found?.hops} step`);
  });
});
