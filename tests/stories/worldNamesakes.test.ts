import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { readFiles, readTables } from '../../src/record/files/readFiles.ts';
import type { DataRow } from '../../src/record/tables/row.ts';
import { tables } from '../../src/record/tables/tables.ts';
import '../support/busy.ts';

const PLACES = ['cities.csv', 'states.csv', 'countries.csv'];

const { rows } = readTables(await readFiles(SHIPPED), tables);
const inWorld = ({ file }: DataRow) => file.startsWith('world');
const ties = rows.filter(({ table }) => table.file === 'sister_ties.csv');
const places = new Set(
  rows.flatMap(({ table, cells }) => (PLACES.includes(table.file) ? (cells['id'] ?? []) : [])),
);

/** The parties by tie, without witnesses. */
function partiesIn(those: readonly DataRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { cells } of those)
    for (const party of (cells['parties'] ?? '').split('|').filter((one) => one !== '')) {
      if (party.startsWith('WITNESS:')) continue;
      const id = party.replace(/^[A-Z]+:/, '').replace(/=.*$/, '');
      const parties = found.get(cells['id'] ?? '') ?? new Set();
      found.set(cells['id'] ?? '', parties.add(id));
    }
  return found;
}

describe('The world beside the record in depth', () => {
  const world = ties.filter(inWorld);
  const worldTies = partiesIn(world);
  const deepTies = partiesIn(ties.filter((row) => !inWorld(row)));

  it('has at least 20,000 ties and 12,000 places', () => {
    const added = rows.filter(
      (row) => inWorld(row) && PLACES.includes(row.table.file) && row.cells['name'] !== undefined,
    );

    expect(worldTies.size).toBeGreaterThanOrEqual(20_000);
    expect(new Set(added.map(({ cells }) => cells['id'])).size).toBeGreaterThanOrEqual(12_000);
  });

  it('has two places in every tie', () => {
    const lacking = [...worldTies].filter(
      ([, parties]) => parties.size !== 2 || [...parties].some((id) => !places.has(id)),
    );

    expect(lacking).toEqual([]);
  });

  it('adds claims to the ties in depth, and no second tie of the same pair', () => {
    const pairOf = (parties: ReadonlySet<string>) => [...parties].sort().join('|');
    const deep = new Set([...deepTies.values()].map(pairOf));
    const doubles = [...worldTies].filter(
      ([id, parties]) => !deepTies.has(id) && deep.has(pairOf(parties)),
    );
    const pairs = [...worldTies.values()].map(pairOf);

    expect(doubles).toEqual([]);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect([...worldTies.keys()].filter((id) => deepTies.has(id)).length).toBeGreaterThan(100);
  });

  it('states no other kind and no theme of a tie in depth', () => {
    const stated = new Set(
      ties.filter((row) => !inWorld(row)).map(({ cells }) => `${cells['id']} ${cells['kind']}`),
    );
    const others = world
      .filter(({ cells }) => deepTies.has(cells['id'] ?? ''))
      .filter(
        ({ cells }) =>
          'themes' in cells || ('kind' in cells && !stated.has(`${cells['id']} ${cells['kind']}`)),
      );

    expect(others).toEqual([]);
  });

  it('says nothing of a place in depth but its ties, and what registers of its own say', () => {
    const deep = new Set(
      rows.filter((row) => !inWorld(row)).flatMap(({ cells }) => cells['id'] ?? []),
    );
    const about = rows
      .filter((row) => inWorld(row) && row.table.file !== 'sister_ties.csv')
      .filter(({ cells }) => deep.has(cells['id'] ?? '') && deep.has(cells['source'] ?? ''))
      // What took the place of an abolished one may be in the part alone.
      .filter(({ cells }) => cells['merged_into'] === undefined);

    expect(about).toEqual([]);
  });
});

describe('Places of one name', () => {
  const all = [...partiesIn(ties).values()];
  /** The parties of all ties of a place. */
  const partners = (place: string) =>
    all.filter((parties) => parties.has(place)).flatMap((parties) => [...parties]);

  it('gives Dandong to Wilmington in North Carolina, and not to the one in Delaware', () => {
    expect(partners('wilmington-nc')).toContain('dandong');
    expect(partners('wilmington-de')).not.toContain('dandong');
    expect(partners('wilmington-de')).toContain('fulda');
  });

  it('gives Kiryū to Columbus in Georgia, and not to the one in Ohio', () => {
    expect(partners('columbus-ga')).toEqual(expect.arrayContaining(['kiryu', 'zugdidi']));
    expect(partners('columbus-oh')).not.toContain('kiryu');
    expect(partners('columbus-oh')).not.toContain('zugdidi');
    expect(partners('columbus-in')).not.toContain('hefei');
  });

  it('gives Maebashi to Birmingham in Alabama, and Leipzig to the one in England', () => {
    expect(partners('birmingham-al')).toContain('maebashi');
    expect(partners('birmingham-al')).not.toContain('leipzig');
    expect(partners('birmingham')).toContain('leipzig');
    expect(partners('birmingham')).not.toContain('maebashi');
  });

  it('tells the two cities of Taizhou and of Suzhou apart', () => {
    expect(partners('taizhou-jiangsu')).toContain('kotka');
    expect(partners('taizhou-zhejiang')).not.toContain('kotka');
    expect(partners('suzhou')).toContain('portland-or');
    expect(partners('suzhou-cn')).not.toContain('portland-or');
  });
});
