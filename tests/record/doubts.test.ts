import { describe, expect, it } from 'vitest';
import { doubtText, doubtsIn } from '../../src/record/doubts/doubts.ts';
import { RULES } from '../../src/record/doubts/rules.ts';
import type { DataRow } from '../../src/record/tables/row.ts';
import { tables } from '../../src/record/tables/tables.ts';

type Cells = Readonly<Record<string, string>>;

function row(file: string, cells: Cells): DataRow {
  const table = tables.find((one) => one.file === file);
  if (table === undefined) throw new Error(`There is no ${file}.`);
  return { table, file, line: 0, cells };
}

const country = (id: string, name: string) => row('countries.csv', { id, name });
const city = (id: string, name: string, within: string, more: Cells = {}) =>
  row('cities.csv', { id, name, kind: 'CITY', within, ...more });
const region = (id: string, name: string, within: string) =>
  row('states.csv', { id, name, kind: 'REGION', within });
const code = (id: string, scheme: string, value: string) =>
  row('identifiers.csv', { id, scheme, value });
const tie = (a: string, b: string, more: Cells = {}) =>
  row('sister_ties.csv', { id: `${a}--${b}`, parties: `${a}|${b}`, source: 'list', ...more });
const apart = (a: string, b: string) => row('distinctions.csv', { a, b, because: 'Two councils.' });
const known = { latitude: '1', longitude: '1' };

const HUNGARY = country('hungary', 'Hungary');
const AUSTRIA = country('austria', 'Austria');

/** What is suspicious in the rows, as `RULE id id`. */
function found(...rows: readonly DataRow[]): string[] {
  return doubtsIn(rows, '2026-11-30').map(({ rule, ids }) => [rule, ...ids].join(' '));
}

describe('What may be wrong in a record', () => {
  it('is nothing in places and ties that are plain', () => {
    const plain = [city('eger', 'Eger', 'hungary', known), city('gyor', 'Győr', 'hungary', known)];

    expect(found(HUNGARY, ...plain)).toEqual([]);
  });

  it('is a district under the spellings of two lists, which is proposed as a row', () => {
    const twice = [
      HUNGARY,
      city('budapest-i-budavar', 'Budapest I – Budavár', 'hungary'),
      city('budavar-budapest', 'Budavár (Budapest)', 'hungary'),
    ];
    const [doubt] = doubtsIn(twice, '2026-11-30');

    expect(found(...twice)).toEqual(['DISTRICT_TWICE budavar-budapest budapest-i-budavar']);
    expect(doubt && doubtText(doubt)).toBe(
      'ALWAYS DISTRICT_TWICE budavar-budapest, budapest-i-budavar: "Budavár (Budapest)" and "Budapest I – Budavár" are one district; redirects.csv: budavar-budapest,budapest-i-budavar,"""Budavár (Budapest)"" and ""Budapest I – Budavár"" are one district",2026-11-30',
    );
  });

  it('is a region that a list names like a city, but no county of the United States', () => {
    expect(
      found(
        HUNGARY,
        region('pest', 'Pest', 'hungary'),
        city('pest-county', 'Pest County', 'hungary'),
        city('pest-city', 'Pest', 'hungary', known),
        country('united-states', 'United States'),
        region('utah', 'Utah', 'united-states'),
        city('utah-county', 'Utah County', 'utah'),
      ),
    ).toEqual(['REGION_AS_CITY pest-county pest']);
  });

  it('is a second spelling that has the same partner', () => {
    const places = [
      HUNGARY,
      AUSTRIA,
      city('wien', 'Wien', 'austria', known),
      city('pastonyfalva', 'Pastonyfalva', 'hungary'),
      city('pastonyfalvai', 'Pástonyfalwa', 'hungary', known),
      city('prague-11', 'District 1 of it', 'hungary'),
      city('prague-12', 'District 2 of it', 'hungary'),
    ];
    const ties = ['pastonyfalva', 'pastonyfalvai', 'prague-11', 'prague-12'].map((id) =>
      tie(id, 'wien'),
    );

    expect(found(...places, ...ties)).toEqual(['SPELLED_TWICE pastonyfalva pastonyfalvai']);
    expect(found(...places, ...ties, apart('pastonyfalvai', 'pastonyfalva'))).toEqual([]);
  });

  it('is a tie of two rows of one section, until a curator ranks a claim of it', () => {
    const locator = 'section Beringen, row 1; section Beringen, row 2';
    const both = 'section Beringen, row 1; section Behringen, row 2';

    expect(found(tie('a', 'b', { locator }), tie('c', 'd', { locator: both }))).toEqual([
      'TWO_PARTNERS_IN_ONE a--b',
    ]);
    expect(found(tie('a', 'b', { locator, rank: 'PREFERRED' }))).toEqual([]);
  });

  it('is one place for two sections of a list, until the names are said to mean it', () => {
    const section = (name: string) =>
      row('lists.csv', { source: 'list', host: 'jelgava', section: name });
    const means = (name: string) =>
      row('identities.csv', {
        ...{ scheme: 'NAME', value: `${name}; Latvia`, id: 'jelgava' },
        judgement: 'same',
      });
    const sections = [section('Jelgava'), section('Jelgava Municipality')];

    expect(found(...sections)).toEqual(['TWO_SECTIONS jelgava']);
    expect(found(...sections, means('Jelgava'), means('Jelgava Municipality'))).toEqual([]);
  });

  it('is a partner that two namesakes have, in one country or in two', () => {
    const places = [
      HUNGARY,
      AUSTRIA,
      city('wien', 'Wien', 'austria', known),
      city('eger', 'Eger', 'hungary', known),
      city('county-eger', 'Eger County', 'hungary', known),
      city('eger-at', 'Eger', 'austria'),
    ];
    const ties = [tie('eger', 'wien'), tie('county-eger', 'wien'), tie('eger-at', 'wien')];

    expect(found(...places, ...ties)).toEqual([
      'NAMESAKES_SHARE_PARTNER eger county-eger wien',
      'NAMESAKE_ABROAD eger-at eger wien',
    ]);
    const told = [apart('eger', 'county-eger'), apart('eger', 'eger-at')];
    expect(found(...places, ...ties, ...told)).toEqual([]);
  });

  it('is a village with ten partners of a million people', () => {
    const cities = Array.from({ length: 10 }, (_, index) =>
      city(`city-${index}`, `City ${'abcdefghij'[index] ?? ''}`, 'hungary', {
        population: '2000000',
      }),
    );
    const spa = city('spa', 'Spa', 'austria', { ...known, population: '4331' });
    const ties = cities.map(({ cells }) => tie('spa', cells['id'] ?? ''));

    expect(found(HUNGARY, AUSTRIA, spa, ...cities, ...ties)).toEqual([
      'SMALL_WITH_LARGE_PARTNERS spa',
    ]);
    expect(found(HUNGARY, AUSTRIA, spa, ...cities, ...ties.slice(1))).toEqual([]);
  });

  it('is a place of the United States without a state, but the District', () => {
    expect(
      found(
        country('united-states', 'United States'),
        city('orange-county', 'Orange County', 'united-states'),
        city('washington-dc', 'Washington', 'united-states', known),
        code('washington-dc', 'ISO_3166_2', 'US-DC'),
      ),
    ).toEqual(['NO_STATE orange-county']);
  });

  it('is a place in one country that is an entry of its own as well', () => {
    const twice = [
      country('france', 'France'),
      country('reunion', 'Réunion'),
      code('reunion', 'ISO_3166_1', 'RE'),
      city('reunion-fr', 'Réunion', 'france', known),
      code('reunion-fr', 'ISO_3166_2', 'FR-RE'),
      region('reunion-region', 'Reunion', 'france'),
    ];

    expect(found(...twice)).toEqual(['STANDS_TWICE reunion-fr reunion']);
    expect(found(...twice, apart('reunion', 'reunion-fr'))).toEqual([]);
  });

  it('is a partner of a city and of a part of it', () => {
    const places = [
      HUNGARY,
      AUSTRIA,
      city('budapest', 'Budapest', 'hungary', known),
      city('csepel', 'Csepel', 'budapest', known),
      city('wien', 'Wien', 'austria', known),
    ];

    expect(found(...places, tie('csepel', 'wien'), tie('budapest', 'wien'))).toEqual([
      'PART_AND_WHOLE csepel budapest wien',
    ]);
    expect(found(...places, tie('csepel', 'wien'))).toEqual([]);
  });

  it('is a tie in the section that a list has for a namesake', () => {
    const section = row('lists.csv', {
      source: 'list',
      host: 'town-rural',
      section: 'Town (rural)',
    });
    const locator = 'section Town (rural), row 1';

    expect(found(section, tie('town', 'wien', { locator }))).toEqual([
      'SECTION_OF_ANOTHER town--wien town-rural',
    ]);
    expect(found(section, tie('town-rural', 'wien', { locator }))).toEqual([]);
    expect(found(section, tie('town', 'wien', { locator, rank: 'NORMAL' }))).toEqual([]);
  });

  it('is a tie that the whole list of its place lacks, where a namesake may be meant', () => {
    const places = [
      HUNGARY,
      AUSTRIA,
      region('zala', 'Zala', 'hungary'),
      city('town', 'Town', 'zala', known),
      city('town-county', 'Town County', 'zala', known),
      city('wien', 'Wien', 'austria', known),
    ];
    const list = (whole: string) =>
      row('lists.csv', { source: 'own', host: 'town', section: 'Town', whole });
    const listed = tie('town', 'wien', { source: 'own', locator: 'section Town, row 3' });

    expect(found(...places, list('yes'), tie('town', 'wien'))).toEqual([
      'LACKED_BY_OWN_LIST town--wien town town-county',
    ]);
    expect(found(...places, list('no'), tie('town', 'wien'))).toEqual([]);
    expect(found(...places, list('yes'), tie('town', 'wien'), listed)).toEqual([]);
  });

  it('is a place whose name is another name of a place with the same partner', () => {
    const formerly = row('names.csv', { id: 'dunaujvaros', name: 'Sztálinváros' });
    const places = [
      HUNGARY,
      AUSTRIA,
      city('dunaujvaros', 'Dunaújváros', 'hungary', known),
      city('sztalinvaros', 'Sztálinváros', 'hungary', known),
      city('linz', 'Linz', 'austria', known),
    ];
    const ties = [tie('dunaujvaros', 'linz'), tie('linz', 'sztalinvaros')];

    expect(found(...places, ...ties, formerly)).toEqual([
      'OTHER_NAME_TWICE sztalinvaros dunaujvaros linz',
    ]);
    expect(found(...places, ...ties)).toEqual([]);
  });

  it('is a tie that goes on, although the title of its source tells its end', () => {
    const places = [
      HUNGARY,
      AUSTRIA,
      city('eger', 'Eger', 'hungary'),
      city('linz', 'Linz', 'austria'),
    ];
    const titled = (title: string) => row('sources.csv', { id: 'list', title });
    const severs = titled('Linz severs its tie with Eger');

    expect(found(...places, tie('eger', 'linz'), severs)).toEqual(['TITLE_TELLS_END eger--linz']);
    expect(found(...places, tie('eger', 'linz', { status: 'ENDED' }), severs)).toEqual([]);
    expect(found(...places, tie('eger', 'linz'), titled('Linz ends a tie'))).toEqual([]);
  });

  it('is a tie that ended or held before each start on record', () => {
    const rows = (end: string) => [
      tie('a', 'b', { start: '1988' }),
      tie('a', 'b', { source: 'other', start: '1985-06', end }),
    ];

    expect(found(...rows('1984'))).toEqual(['ENDS_BEFORE_START a--b']);
    expect(found(...rows('[1985-05..]'))).toEqual(['ENDS_BEFORE_START a--b']);
    expect(found(...rows('1986'), ...rows('[1986..]'), ...rows('none'))).toEqual([]);
    expect(found(...rows('1984'), tie('a', 'b', { rank: 'PREFERRED' }))).toEqual([]);
  });

  it('is a tie that is active as of a day after its end, or after a decision on it', () => {
    const active = tie('a', 'b', { end: '[2022-02..]', status: 'ACTIVE' });
    const decided = (when: string) =>
      row('events.csv', { id: 'decision', kind: 'DECISION', when, concerns: 'a--b|c--d' });
    const published = row('sources.csv', { id: 'list', published: '2023' });

    expect(found(active, tie('a', 'b', { end: '2020' }))).toEqual(['ACTIVE_AFTER_END a--b']);
    expect(found(active, decided('2021'))).toEqual(['ACTIVE_AFTER_END a--b decision']);
    expect(found(active, tie('a', 'b', { end: '2022' }), decided('2022-03'))).toEqual([]);
    expect(found(tie('c', 'd', { status: 'ACTIVE' }), published, decided('2021'))).toEqual([
      'ACTIVE_AFTER_END c--d decision',
    ]);
  });

  it('has a test for each rule', () => {
    expect(RULES).toHaveLength(17);
  });
});
