import { describe, expect, it } from 'vitest';
import { readAll } from '../support/readAll.ts';
import { askShipped } from '../support/shipped.ts';

interface Row {
  readonly id: string;
  readonly record: Record<'sources' | 'counting' | 'setAside', readonly { id: string }[]> & {
    readonly sourceCount: number;
  };
}
const COUNTED = `id record {
  sourceCount sources { id } counting: sources(setAside: false) { id } setAside: sources(setAside: true) { id } }`;

describe('The sources of a subject', () => {
  const ask = askShipped();

  it.each([
    ['ties', 'between: ["china", "united-states"], includeSetAside: true'],
    ['agreements', 'includeSetAside: true'],
    ['events', ''],
    ['impacts', ''],
  ])('are counted alike in the lists and the filters of %s', async (field, filter) => {
    const rows = await readAll<Row>(ask, `${field}(filter: { ${filter} })`, COUNTED);
    const numbers = [...new Set(rows.map(({ record }) => record.sourceCount))];

    expect(rows.length).toBeGreaterThan(0);
    for (const { record } of rows) {
      expect(record.counting).toHaveLength(record.sourceCount);
      const split = [...record.counting, ...record.setAside].map(({ id }) => id);
      expect(split.sort()).toEqual(record.sources.map(({ id }) => id).sort());
    }
    for (const number of numbers) {
      const { found } = (await ask(
        `query ($number: Int!) { found: ${field}(filter: { ${filter} sourceCount: $number }) { totalCount } }`,
        { number },
      )) as { found: { totalCount: number } };
      const counted = rows.filter(({ record }) => record.sourceCount === number);
      expect(found.totalCount, `${field} of ${number} sources`).toBe(counted.length);
    }
  });

  it('include one that denies something, and tell apart those whose claims were set aside', async () => {
    const counts = (await ask(`{
      denied: tie(id: "kansas-city-mo--changsha") { record { sourceCount sources { id } } }
      setAside: tie(id: "new-york-ny--shanghai") { record { sourceCount sources { id } } }
    }`)) as Record<string, Row>;

    expect(counts.denied?.record.sources).toHaveLength(counts.denied?.record.sourceCount ?? 0);
    expect(counts.denied?.record.sources.map(({ id }) => id)).toContain(
      'xinhua-yidaiyilugovcn-us-midwestern-cities-seek',
    );
    expect(counts.setAside?.record).toEqual({
      sourceCount: 0,
      sources: [{ id: 'culannet-chinas-top-twin-cities-unreliable' }],
    });
  });
});
