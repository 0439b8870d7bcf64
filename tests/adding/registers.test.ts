import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addingTo, cellsOf, given, labels, told } from '../support/adding.ts';

type To = ReturnType<typeof addingTo>;

/** The cells of the rows that a register states, in these columns. */
const stated = (to: To, file: string, source: string, columns: readonly string[]) =>
  cellsOf(to.stated(file, source), ...columns);

describe('adding from ROR', () => {
  it('adds names, identifiers and the year of founding to institutions on record', async () => {
    const to = addingTo();
    await to.add('ror', ['organizations.json'], { apply: true });

    expect(stated(to, 'identifiers.csv', 'ror', ['id', 'scheme', 'value'])).toEqual([
      ['ohio-state-university', 'ISNI', '0000000122857943'],
    ]);
    expect(stated(to, 'names.csv', 'ror', ['name', 'language', 'locator'])).toEqual([
      ['Universidad Estatal de Ohio', 'es', '00rs6vg23'],
    ]);
    expect(to.rows('sources.csv', { id: 'ror' })[0]).toMatchObject({
      ...{ directness: 'TERTIARY', licence: 'CC0-1.0' },
    });
  });

  it('leaves out what the record does not name, and refuses what was withdrawn', async () => {
    const report = await addingTo().add('ror', ['organizations.json']);
    expect(told(report, 'Made-up University of Hefei')).toBeUndefined();
    expect(told(report, 'A made-up college')).toMatchObject({
      outcome: 'refused',
      reasons: ['withdrawn; followed by Another college'],
    });
  });

  it('makes the others if asked, in the place on record', async () => {
    const to = addingTo();
    await to.add('ror', ['organizations.json'], { apply: true, settings: { all: true } });
    expect(to.rows('institutions.csv', { id: 'made-up-university-of-hefei' })).toMatchObject([
      { kind: 'UNIVERSITY', located_in: 'hefei' },
    ]);
  });

  it('takes no two records for one institution, though both list one Wikidata item', async () => {
    const to = addingTo();
    const [, , university] = JSON.parse(
      readFileSync(given('organizations.json'), 'utf8'),
    ) as Record<string, unknown>[];
    const named = (value: string) => [{ value, types: ['ror_display'], lang: 'en' }];
    const item = [{ type: 'wikidata', preferred: 'Q5691538', all: ['Q5691538'] }];
    const twice = ['04d836q62', '05x2bcf33'].map((ror, at) => ({
      ...university,
      ...{ id: `https://ror.org/${ror}`, external_ids: item },
      names: named(['Technical University', 'Institute of Technology'][at] ?? ''),
    }));
    to.identify('hefei-university-of-technology,WIKIDATA,Q5691538');

    const report = await to.add('ror', [to.input('twice.json', twice)]);

    expect(labels(report, 'ambiguous').toSorted()).toEqual([
      ...['Institute of Technology', 'Technical University'],
    ]);
  });

  it('only confirms the same file', async () => {
    const to = addingTo();
    await to.add('ror', ['organizations.json'], { apply: true });
    expect((await to.add('ror', ['organizations.json'])).rows).toEqual({});
  });
});

describe('adding from GeoNames', () => {
  it('adds numbers, points and populations to places on record, and no rivers', async () => {
    const to = addingTo();
    const report = await to.add('geonames', ['places.txt'], { apply: true });

    expect(stated(to, 'identifiers.csv', 'geonames', ['id', 'value'])).toEqual([
      ['columbus-oh', '4509177'],
    ]);
    expect(stated(to, 'cities.csv', 'geonames', ['id', 'latitude', 'population'])).toEqual([
      ['hefei', '', '5050000'],
    ]);
    expect(labels(report, 'passed')).toEqual([]);
  });

  it('reads divisions and countries', async () => {
    const to = addingTo();
    await to.add('geonames', ['admin1.txt', 'countryInfo.txt'], { apply: true });
    expect(stated(to, 'identifiers.csv', 'geonames', ['id', 'value'])).toEqual([
      ['anhui', '1818058'],
      ['china', '1814991'],
      ['ohio', '5165418'],
    ]);
  });

  it('reads alternate names in the languages of the record, by number', async () => {
    const to = addingTo();
    await to.add('geonames', ['alternateNames.txt'], { apply: true });
    expect(stated(to, 'names.csv', 'geonames', ['id', 'name', 'language', 'name_kind'])).toEqual(
      expect.arrayContaining([
        ['hefei', 'Hefei Ville', 'fr', 'ALIAS'],
        ['hefei', 'Luczou', 'pl', 'FORMER'],
      ]),
    );
    expect(stated(to, 'identifiers.csv', 'geonames', ['value'])).toEqual([]);
  });

  it('makes cities that are not on record if asked, in their division', async () => {
    const to = addingTo();
    const made = { apply: true, settings: { all: true } };
    await to.add('geonames', ['places.txt', 'admin1.txt'], made);
    expect(to.rows('cities.csv', { id: 'newville' })).toMatchObject([
      { kind: 'CITY', within: 'ohio', population: '1200' },
    ]);
  });
});
