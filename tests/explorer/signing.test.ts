import { describe, expect, it } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { copyWith, swap } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { useVisits } from '../support/visits.ts';

const ID = 'columbus-oh--hefei--sister-agreement-1988';

const visits = useVisits(async () => {
  const address = await scratchNeo4j();
  await using driver = openDriver(address);
  const counted = swap('columbus-oh|hefei,,1988-11-08', 'columbus-oh|hefei,113,1988-11-08');
  const signed = swap('liu-lijuan=mayor of Hefei', 'liu-lijuan@hefei=mayor');
  const folder = await copyWith({ 'agreements.csv': (text) => signed(counted(text)) });
  await importDataset(folder, driver);
  return address;
});

const textAt = async (address: string) => {
  const page = await visits.openSettled(address);
  return page.locator('main').innerText();
};

describe('An agreement of more parties than are on record', () => {
  it('says so on its page, and for whom somebody signed', async () => {
    const text = await textAt(`/tie/${ID}`);

    expect(text).toContain('2 of at least 113');
    expect(text).toMatch(/Liu Lijuan\s+as mayor\s+for Hefei/);
  });

  it('says so in Chinese', async () => {
    const text = await textAt(`/tie/${ID}?lang=zh`);

    expect(text).toContain('2 个，全部至少 113 个');
    expect(text).toContain('代表合肥');
  });

  it('has both in the API, with their claims', async () => {
    const { agreement } = await visits.ask(
      `query ($id: ID!) { agreement(id: $id) {
        partiesCounted
        signatories { person { id } signedAs onBehalfOf { id } }
        record { counted: property(name: "partiesCounted") { claims { value source { id } } } }
      } }`,
      { id: ID },
    );

    expect(agreement).toEqual({
      partiesCounted: 113,
      signatories: [
        { person: { id: 'liu-lijuan' }, signedAs: 'mayor', onBehalfOf: { id: 'hefei' } },
      ],
      record: { counted: { claims: [{ value: '113', source: { id: 'gazette' } }] } },
    });
  });

  it('is found by the least number of its parties, counted or on record', async () => {
    const found = async (least: number) => {
      const { agreements } = await visits.ask(
        'query ($least: Int) { agreements(filter: { minParties: $least }) { edges { node { id } } } }',
        { least },
      );
      return agreements.edges.map(({ node }) => node.id).sort();
    };

    expect(await found(2)).toEqual([ID, 'wilmington-nc--dandong--port-1987']);
    expect(await found(3)).toEqual([ID]);
    expect(await found(114)).toEqual([]);
  });
});
