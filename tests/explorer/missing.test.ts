import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { linesBeside } from '../../explorer/parts/useMissing.ts';
import type { MissingQuery } from '../../explorer/generated/operations.ts';
import { KIND_GROUPS, type KindGroup } from '../../explorer/parts/kinds.ts';
import { saved, settled, svgOf } from '../support/explorerPage.ts';
import { type Random, createRandom } from '../support/random.ts';
import { speak } from '../support/speak.ts';
import { useVisits } from '../support/visits.ts';

const COUNT = Number(process.env['RANDOM_PAGES'] ?? 4);
const FIRST = Number(process.env['RANDOM_FROM'] ?? Date.now() % 1e9);

const PLACES = ['united-states', 'china', 'ohio', 'hubei', 'beijing', 'columbus-oh', 'hefei'];
const GROUPS: readonly KindGroup[] = ['sister-city', 'sister-state', 'friendship', 'institution'];

interface Chosen {
  readonly places: readonly string[];
  readonly group: KindGroup | null;
}

/** Each view that tells a number of ties, at an address with what is chosen. */
const VIEWS: Readonly<Record<string, (chosen: Chosen) => string>> = {
  statistics: (chosen) => `/statistics?${sides(chosen, 'kind')}`,
  table: ({ group, places: [one, other] }) =>
    `/browse/ties?${params({ one, other, kind: group && KIND_GROUPS[group].kinds.join(',') })}`,
  map: ({ group, places }) => `/map?${params({ between: places.join(','), kinds: group })}`,
  network: ({ group, places }) =>
    `/network?${params({ between: places.join(','), ties: 'all', kinds: group })}`,
  neighbors: ({ places: [one = 'hefei'] }) => `/network/${one}`,
  timeline: ({ group, places: [one = 'hefei'] }) =>
    `/embed/timeline/${one}?${params({ kind: group })}`,
  compare: ({ places }) =>
    `/compare?${(places.length > 1 ? places : ['ohio', 'hubei']).map((id) => `ids=${id}`).join('&')}`,
  gaps: ({ places: [one, other] }) => `/gaps?${params({ one, other })}`,
  home: () => '/',
  place: ({ places: [one = 'hefei'] }) => `/actor/${one}`,
};

const sides = ({ group, places: [one, other] }: Chosen, kind: string) =>
  params({ one, other, [kind]: group });

function params(given: Readonly<Record<string, string | null | undefined>>): URLSearchParams {
  const set = Object.entries(given).filter(([, value]) => value);
  return new URLSearchParams(set as [string, string][]);
}

const INCOMPLETE = 'These are the ties on record, not all that there are.';

function chosenBy({ perhaps, some }: Random): Chosen {
  return { places: some(PLACES, 1.5).slice(0, 2), group: perhaps(0.5, GROUPS) };
}

beforeAll(() => speak('en'));
afterAll(() => vi.unstubAllGlobals());

describe('A page with a number of ties', () => {
  const visits = useVisits();

  it.each(Array.from({ length: COUNT }, (_, at) => FIRST + at))(
    'of a random choice (%i) has its line in each view',
    async (seed) => {
      const random = createRandom(seed);
      const chosen = chosenBy(random);
      for (const [name, addressOf] of random.some(Object.entries(VIEWS), 4)) {
        const page = await visits.open(addressOf(chosen));
        await settled(page);
        // Where there is no tie, there is no number.
        const line = page.locator('.missing', { hasText: INCOMPLETE });
        await expect
          .poll(() => line.or(page.locator('.empty')).count(), {
            message: `${name} ${addressOf(chosen)}`,
          })
          .toBeGreaterThan(0);
        await page.context().close();
      }
    },
  );

  it('has the same lines in its picture and in its file', async () => {
    const page = await visits.openSettled('/statistics?one=united-states&other=china');
    const { coverage } = (await visits.ask(
      `{ coverage(filter: { between: ["united-states", "china"] }) { scope kinds completeness counted onRecord
        note asOf { text edtf earliest latest } place { id name } partner { id name } source { id title } } }`,
    )) as unknown as Pick<MissingQuery, 'coverage'>;
    const lines = linesBeside(coverage, []);

    expect(lines.length).toBeGreaterThan(1);
    await expect.poll(() => page.locator('.missing').innerText()).toContain(lines.join(' '));
    await page.waitForLoadState('networkidle');
    const texts = [await svgOf(page), (await saved(page, 'Save counts as CSV')).bytes.toString()];
    for (const text of texts)
      for (const line of lines) expect(text.replaceAll('""', '"')).toContain(line);
  });
});
