import { describe, expect, it } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { PLACE_REMARKS, TIE_REMARKS } from '../../src/words/en/remarks.ts';
import { remarks as inChinese } from '../../src/words/zh/remarks.ts';
import { copyWith } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { useVisits } from '../support/visits.ts';

const HEAD = 'id,remark,source,locator,taken_from,stance,rank,reason,recorded,retired';
const PHONE = { viewport: { width: 390, height: 844 } };
const DARK = { colorScheme: 'dark' } as const;
const MOST_WORDS = 20;
const TIE = 'columbus-oh--hefei';

const visits = useVisits(async () => {
  const address = await scratchNeo4j();
  await using driver = openDriver(address);
  const folder = await copyWith({
    'remarks.csv': () => `${HEAD}\nhefei,KOSOVO,almanac,,,,,,2026-11-01,\n`,
    'tie_remarks.csv': () => `${HEAD}\n${TIE},OCCUPATION_BODY,almanac,,,,,,2026-11-01,\n`,
  });
  await importDataset(folder, driver);
  return address;
});

async function remarksAt(address: string, options = {}): Promise<readonly string[]> {
  const page = await visits.openSettled(address, options);
  await page.locator('.remark a').first().waitFor();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  return page.locator('.remark').allInnerTexts();
}

describe('A remark', () => {
  it('stands with its source on the page of its place', async () => {
    const [said] = await remarksAt('/actor/hefei', DARK);

    expect(said).toContain(PLACE_REMARKS.KOSOVO);
    expect(said).toContain('Source: ');
  });

  it('stands on the page of a tie of the place, and so does one on the tie', async () => {
    const said = (await remarksAt(`/tie/${TIE}`)).join('\n');

    expect(said).toContain(PLACE_REMARKS.KOSOVO);
    expect(said).toContain(TIE_REMARKS.OCCUPATION_BODY);
  });

  it('stands there in Chinese, on a phone', async () => {
    const said = (await remarksAt(`/tie/${TIE}?lang=zh`, PHONE)).join('\n');

    expect(said).toContain(inChinese.place.KOSOVO);
    expect(said).toContain(inChinese.tie.OCCUPATION_BODY);
    expect(said).toContain('来源：');
  });

  it('is an answer of the API', async () => {
    const answer = await visits.ask(
      `{ nodes(ids: ["hefei", "columbus-oh"]) { ... on Place { remark remarkText } }
        tie(id: "${TIE}") { remark remarkText } }`,
    );

    expect(answer).toEqual({
      nodes: [
        { remark: 'KOSOVO', remarkText: PLACE_REMARKS.KOSOVO },
        { remark: null, remarkText: null },
      ],
      tie: { remark: 'OCCUPATION_BODY', remarkText: TIE_REMARKS.OCCUPATION_BODY },
    });
  });
});

it.each(Object.entries({ ...PLACE_REMARKS, ...TIE_REMARKS }))(
  'The remark %s has at most 20 words',
  (_kind, text) => {
    expect(text.split(' ').length).toBeLessThanOrEqual(MOST_WORDS);
  },
);
