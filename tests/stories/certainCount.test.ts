import { describe, expect, it } from 'vitest';
import { askShipped } from '../support/shipped.ts';

describe('How many ties match a period, and how many of them certainly', () => {
  const ask = askShipped();

  it('tells both counts in one answer: 40th anniversaries in 2027, of which few are certain', async () => {
    const period = 'startedFrom: "1987", startedTo: "1987"';
    const sisters =
      'kinds: [SISTER_CITY, SISTER_STATE, SISTER_COUNTY, SISTER_DISTRICT, FRIENDSHIP]';
    const answer = (await ask(`{
      anniversaries: ties(filter: { ${sisters}, ${period} }) { totalCount certainCount }
      certain: ties(filter: { ${sisters}, ${period}, certainty: CERTAINLY }) { totalCount certainCount }
      undated: ties(filter: { ${sisters} }) { totalCount certainCount }
      china: city(id: "wilmington-nc") {
        ties(filter: { ${period} }) { totalCount certainCount }
        sisterCities(filter: { activeOn: "2026" }) { totalCount certainCount }
      }
      then: ties(filter: { ${period}, asKnownOn: "2026-11-26" }) { totalCount certainCount }
      works: sources(filter: { publishedFrom: "2024" }) { totalCount certainCount }
    }`)) as Record<string, { totalCount: number; certainCount: number }>;

    const { anniversaries, certain, undated, then, works } = answer;
    expect(anniversaries?.certainCount).toBe(certain?.totalCount);
    expect(certain?.certainCount).toBe(certain?.totalCount);
    expect(certain?.totalCount).toBeGreaterThan(0);
    expect(anniversaries?.totalCount).toBeGreaterThan(4 * (certain?.totalCount ?? 0));
    expect(undated?.certainCount).toBe(undated?.totalCount);
    expect(then?.certainCount).toBeLessThan(then?.totalCount ?? 0);
    expect(works?.certainCount).toBeLessThan(works?.totalCount ?? 0);
    expect(answer.china).toEqual({
      ties: { totalCount: expect.any(Number) as number, certainCount: 1 },
      sisterCities: { totalCount: expect.any(Number) as number, certainCount: 0 },
    });
  });
});
