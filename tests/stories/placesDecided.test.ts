import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { doubtsIn } from '../../src/record/doubts/doubts.ts';
import { readFiles, readTables } from '../../src/record/files/readFiles.ts';
import { tables } from '../../src/record/tables/tables.ts';
import '../support/busy.ts';

const { rows } = readTables(await readFiles(SHIPPED), tables);
const cellsOf = (file: string) =>
  rows.filter(({ table }) => table.file === file).map(({ cells }) => cells);

const within = new Map(
  [...cellsOf('cities.csv'), ...cellsOf('states.csv')].flatMap((cells) =>
    cells['within'] === undefined ? [] : [[cells['id'] ?? '', cells['within']] as const],
  ),
);
const redirects = new Map(
  cellsOf('redirects.csv').map(({ id = '', into = '' }) => [id, into] as const),
);
const countries = new Set(cellsOf('countries.csv').map(({ id = '' }) => id));
const cities = new Set(cellsOf('cities.csv').map(({ id = '' }) => id));

function countryOf(id: string): string {
  const above = within.get(id);
  return above === undefined ? id : countryOf(above);
}

/** The parties of a tie, by the source that states them. */
function partiesOf(tie: string): string[] {
  return cellsOf('sister_ties.csv')
    .filter(({ id }) => id === tie)
    .map(({ parties = '' }) => parties.replace(/=[^|]*/g, ''));
}

describe('Places of the shipped record', () => {
  it('lie in a state in the United States, but for the District of Columbia', () => {
    const stateless = [...cities].filter((id) => within.get(id) === 'united-states');

    expect(stateless).toEqual(['washington-dc']);
  });

  it('of Taiwan lie in Taiwan, which is a country of its own and has each tie once', () => {
    const states = ['hawaii', 'oklahoma', 'oregon'];

    expect(countries).toContain('taiwan');
    for (const id of ['kaohsiung', 'taipei', 'hualien-county', 'kinmen', 'taichung'])
      expect(countryOf(id)).toBe('taiwan');
    expect(redirects.get('taiwan-sheng')).toBe('taiwan');
    for (const state of states) {
      expect(partiesOf(`${state}--taiwan`)).toContain(`${state}|taiwan`);
      expect(redirects.get(`${state}--taiwan-sheng`)).toBe(`${state}--taiwan`);
    }
  });

  it('are told on the pages of Taiwan and China to be counted apart', () => {
    const notes = cellsOf('coverage.csv')
      .filter(({ place, partner }) => ['taiwan', 'china'].includes(place ?? '') && !partner)
      .map(({ note }) => note);

    expect(notes).toHaveLength(2);
    for (const note of notes) expect(note).toContain('a country of its own in this record');
  });

  it('that were one have one id, one tie of a pair, and the claims of both', () => {
    expect(redirects.get('dubai-emirate')).toBe('dubai');
    expect(redirects.get('dubai-emirate--istanbul')).toBe('dubai--istanbul');
    expect(partiesOf('dubai--istanbul').length).toBeGreaterThan(1);
    expect(within.get('budapest-i-budavar')).toBe('budapest');
    expect(redirects.get('budavar-budapest')).toBe('budapest-i-budavar');
    expect(within.get('budapest-xii-hegyvidek')).toBe('budapest');
    expect(redirects.get('andalusia--cordoba-ar')).toBe(
      'andalusia-autonomous-community--cordoba-ar',
    );
    expect(partiesOf('kamianets-podilskyi--przemysl')).toHaveLength(4);
  });

  it('have the ties that a list gave to a namesake', () => {
    expect(redirects.get('beijing--woodhall-spa')).toBe('beijing--london');
    expect(partiesOf('beijing--london')).toHaveLength(5);
    expect(redirects.get('santiago-cl--woodhall-spa')).toBe('london--santiago-cl');
    expect(partiesOf('heidenheim-an-der-brenz--newport-city')).toHaveLength(4);
    expect(partiesOf('beringen-be--behringen-horselberg-hainich')).toEqual([]);
    expect(partiesOf('behringen-horselberg-hainich--beringen-be')).toHaveLength(1);
    expect(partiesOf('behringen--beringen-be')).toHaveLength(1);
    expect(partiesOf('behringen-horselberg-hainich--beringen-ch')).toHaveLength(2);
    expect(within.get('holmes-county-us')).toBe('mississippi');
  });

  it('that were renamed or merged have an id that leads to one on record, in one step', () => {
    const ids = new Set(
      rows.filter(({ table }) => table.rows === 'own').map(({ cells }) => cells['id']),
    );
    const lost = [...redirects].filter(([id, into]) => ids.has(id) || !ids.has(into));

    expect(lost).toEqual([]);
  });

  it('leave no doubt that a rule is always right about', () => {
    const certain = doubtsIn(rows, '2026-11-30').filter(({ use }) => use === 'ALWAYS');

    expect(certain.map(({ ids }) => ids)).toEqual([]);
  });
});
