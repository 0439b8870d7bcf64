import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { type Confidence, told } from '../../src/evidence/confidence.ts';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { project } from '../../src/store/project/project.ts';
import { headerOf } from '../../src/record/tables/table.ts';
import { tables } from '../../src/record/tables/tables.ts';
import { NOW } from '../support/dataset.ts';

type Cells = Readonly<Record<string, string>>;

const OLD = 'old-list';
const [NEW, OTHER, OWN] = ['list-of-germany', 'list-of-france', 'own-list-of-bonn'];

const place = (id: string, within: string, [latitude, longitude]: readonly [number, number]) => ({
  ...{ id, name: id.charAt(0).toUpperCase() + id.slice(1), kind: 'CITY', within, source: OLD },
  ...{ latitude: String(latitude), longitude: String(longitude), recorded: '2026-11-01' },
});

const PLACES = [
  place('bonn', 'germany', [50.7, 7.1]),
  place('kiel', 'germany', [54.3, 10.1]),
  place('lyon', 'france', [45.8, 4.8]),
  place('caluire', 'france', [45.79, 4.84]),
  place('nantes', 'france', [47.2, -1.6]),
];

const tie = (one: string, other: string, ...sources: readonly string[]) =>
  sources.map((source) => ({
    ...{ id: `${one}--${other}`, kind: 'SISTER_CITY', parties: `${one}|${other}`, source },
    recorded: '2026-11-01',
  }));

/** A section of a whole list of February 2026. */
const section = (source: string, host: string, more: Cells = {}) => ({
  ...{ source, host, kinds: 'SISTER_CITY', as_of: '2026-02', whole: 'yes', rows: '3', ...more },
});

const OLD_LIST = { source: OLD, as_of: '2016', whole: 'no' };

/** What lists say of `bonn--lyon` in a record with these ties and lists. */
async function listed(ties: readonly Cells[], lists: readonly Cells[]) {
  const { standing, lastListed, lackedBy } = await tieIn(ties, lists);
  return { standing, lastListed, lackedBy };
}

async function tieIn(
  ties: readonly Cells[],
  lists: readonly Cells[],
  calls: readonly Cells[] = [],
) {
  const source = (id: string, publisher: string, directness = 'TERTIARY') => ({
    ...{ id, title: id, kind: 'WEB_PAGE', directness, publisher, read: 'yes' },
    ...{ source: id, recorded: '2026-11-01' },
  });
  const country = (id: string, code: string) => ({
    ...{ id, name: id, code, source: OLD, recorded: '2026-11-01' },
  });
  const rows: Readonly<Record<string, readonly Cells[]>> = {
    'sources.csv': [
      ...[source(OLD, 'wiki'), source(NEW, 'wiki'), source(OTHER, 'wiki')],
      source(OWN, 'bonn', 'REGISTER'),
    ],
    'institutions.csv': [
      { id: 'wiki', name: 'Wiki', kind: 'FOUNDATION', source: OLD, recorded: '2026-11-01' },
    ],
    'countries.csv': [country('germany', 'DE'), country('france', 'FR')],
    'cities.csv': PLACES,
    'sister_ties.csv': ties,
    'lists.csv': lists,
    'policies.csv': calls.map(({ policy: id = '' }) => ({
      id,
      name: 'A call',
      kind: 'GUIDELINE',
      source: OWN,
      recorded: '2026-11-01',
    })),
    'calls.csv': calls,
  };
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-lists-'));
  for (const table of tables) {
    const of = { columns: [...headerOf(table)], header: true };
    await writeFile(join(folder, table.file), stringify([...(rows[table.file] ?? [])], of));
  }
  const { nodes } = project(await loadDataset(folder, NOW));
  return nodes.find(({ id }) => id === 'bonn--lyon')?.properties ?? {};
}

const call = (partner: string, when = '2022-03') => ({
  policy: `call-on-${partner}`,
  place: 'germany',
  partner,
  when,
  source: OLD,
});

const PRESENT = { standing: 'LAST_LISTED', lastListed: '2016', lackedBy: [] };

describe('A tie on an old list', () => {
  it('is not on a later one that is whole for one of its places', async () => {
    expect(await listed(tie('bonn', 'lyon', OLD), [OLD_LIST, section(NEW, 'bonn')])).toEqual({
      ...{ standing: 'NOT_ON_LATER_LISTS', lastListed: '2016', lackedBy: [`2026-02 ${NEW} bonn`] },
    });
  });

  it('is on a later one if any list of the edition has it', async () => {
    const lists = [OLD_LIST, section(NEW, 'bonn'), section(OTHER, 'lyon')];

    expect(await listed(tie('bonn', 'lyon', OLD, OTHER), lists)).toEqual({
      ...{ standing: 'LISTED', lastListed: '2026-02', lackedBy: [] },
    });
  });

  it.each<[string, readonly Cells[], Cells]>([
    ['is for another place', [], { host: 'kiel' }],
    ['is not whole', [], { whole: 'no' }],
    ['is of other kinds of ties', [], { kinds: 'FRIENDSHIP' }],
    ['is as old', [], { as_of: '2016' }],
    ['has a row that was not identified, of the country', [], { undecided: 'Lyons (FR)' }],
    ['has a row that was not identified, of no country', [], { undecided: '1 row' }],
    ['has a partner close to the other place', tie('bonn', 'caluire', NEW), {}],
  ])('is not lacked by a later one that %s', async (_, more, changed) => {
    const ties = [...tie('bonn', 'lyon', OLD), ...more].toSorted((a, b) =>
      a.id.localeCompare(b.id),
    );

    const lists = [OLD_LIST, section(NEW, 'bonn', changed), section(NEW, 'kiel')];
    expect(await listed(ties, lists)).toEqual(PRESENT);
  });

  it.each<[string, readonly Cells[], Cells]>([
    ['has another partner in that country', tie('bonn', 'nantes', NEW), {}],
    ['has a row that was not identified, of another country', [], { undecided: 'Lyon (US)' }],
  ])('is lacked by a later one that %s', async (_, more, changed) => {
    const { standing } = await listed(
      [...tie('bonn', 'lyon', OLD), ...more],
      [OLD_LIST, section(NEW, 'bonn', changed)],
    );

    expect(standing).toBe('NOT_ON_LATER_LISTS');
  });
});

describe('The own whole list of a party', () => {
  const own = section(OWN, 'bonn', { as_of: '2022' });

  it('speaks for its side: what it has, no later reference work lacks', async () => {
    const ties = tie('bonn', 'lyon', OLD, OWN);

    expect(await listed(ties, [OLD_LIST, own, section(NEW, 'bonn')])).toEqual({
      ...{ standing: 'LISTED', lastListed: '2022', lackedBy: [] },
    });
    expect((await listed(ties, [OLD_LIST, own, section(NEW, 'lyon')])).lackedBy).toEqual([
      `2026-02 ${NEW} lyon`,
    ]);
  });

  it('lacks what reference works of earlier and later days repeat', async () => {
    const lists = [OLD_LIST, own, section(NEW, 'bonn'), section(OTHER, 'lyon')];
    const found = await tieIn(tie('bonn', 'lyon', OLD, OTHER), lists);

    expect(found).toMatchObject({ confidence: 'DOUBTFUL', lackedBy: [`2022 ${OWN} bonn`] });
    const { because } = told(JSON.parse(String(found['support'])) as Confidence);
    expect(because[0]).toContain(`a party's own list, which is whole: "${OWN}"`);
  });

  it('cannot lack what no list had before', async () => {
    const lists = [own, section(OTHER, 'lyon')];

    expect((await listed(tie('bonn', 'lyon', OTHER), lists)).lackedBy).toEqual([]);
  });
});

describe('Repetition', () => {
  it.each([
    ['is of a list that was made place by place', section(NEW, 'lyon'), 'LISTED_REPEATEDLY'],
    ['is none in two copies of a database', { source: NEW, as_of: '2026', whole: 'no' }, 'LISTED'],
  ])('%s', async (_, list, basis) => {
    const found = await tieIn(tie('bonn', 'lyon', OLD, NEW), [OLD_LIST, list]);

    expect(found['support']).toContain(`"basis":"${basis}"`);
  });
});

describe('A tie on no list', () => {
  it('is lacked by none: a list cannot lose what no list had', async () => {
    expect(await listed(tie('bonn', 'lyon', OLD), [section(NEW, 'bonn')])).toEqual({
      ...{ standing: 'NOT_LISTED', lastListed: undefined, lackedBy: [] },
    });
  });
});

describe('A tie on a current list whose end was called for', () => {
  const lists = [OLD_LIST, section(NEW, 'bonn')];
  const standingWith = async (calls: readonly Cells[], ...more: readonly Cells[]) => {
    const ties = [...tie('bonn', 'lyon', OLD, NEW), ...more];
    const { standing, calledOffBy } = await tieIn(ties, lists, calls);
    return { standing, calledOffBy };
  };
  const listing = (end: string) => ({ ...tie('bonn', 'lyon', OTHER)[0], end });

  it('is listed despite the call, for all places in the two that the call names', async () => {
    expect(await standingWith([call('france'), call('bonn')])).toEqual({
      standing: 'LISTED_DESPITE_CALL',
      calledOffBy: ['call-on-france'],
    });
  });

  it('is listed if it was confirmed since, and not if that was before the call', async () => {
    expect(await standingWith([call('france')], listing('[2022-04..]'))).toMatchObject({
      standing: 'LISTED',
    });
    expect(await standingWith([call('france')], listing('[2022-02..]'))).toMatchObject({
      standing: 'LISTED_DESPITE_CALL',
    });
  });

  it('is listed if no call is about both', async () => {
    expect(await standingWith([call('nantes')])).toEqual({ standing: 'LISTED', calledOffBy: [] });
  });
});
