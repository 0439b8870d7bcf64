import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Dataset, loadDataset } from '../../src/record/check/dataset.ts';
import { blocksOf } from '../../src/store/blocks/blocks.ts';
import { sumsOf } from '../../src/store/blocks/checksum.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { readInParts } from '../../src/store/part/readInParts.ts';
import { scanFiles } from '../../src/record/scan/scan.ts';
import { project } from '../../src/store/project/project.ts';
import { FaultyData } from '../../src/record/faults/fault.ts';
import { type Edit, type Edits, NOW, add, copyWith, editIn, swap } from '../support/dataset.ts';
import { openStore } from '../support/fixtureServer.ts';
import { importAndDie } from '../support/importAndDie.ts';
import { type Random, createRandom } from '../support/random.ts';
import { type Sheet, sheetOf, textOf } from '../support/randomChanges.ts';
import { useOpened } from '../support/useOpened.ts';

const store = useOpened(openStore);
const begin = (folder: string) => store.change(folder, { allowRemovals: true });

/** What an import of the files into an empty database writes besides what the checksum is of. */
async function expected(folder: string, dataset: Dataset) {
  const projection = project(dataset);
  const { nodeCount, edgeCount, ...stated } = projection.dataset;
  const sums = sumsOf(projection);
  const marks = scanFiles(await readFiles(folder))?.marks;
  const rows = [...dataset.content.subjects].map(([id, hash]) => {
    return [id, { mark: (marks?.get(id) ?? 0n).toString(16), hash }] as const;
  });
  const blocks = [...blocksOf(sums, new Map(rows)).values()];
  return {
    dataset: {
      ...{ ...stated, checksum: sums.checksum },
      ...{ nodeCount: Number(nodeCount), edgeCount: Number(edgeCount) },
    },
    blocks: blocks.sort((a, b) => a.number - b.number),
  };
}

async function stored() {
  const [{ dataset } = {}] = await store.rows(
    'MATCH (dataset:Dataset) RETURN dataset {.*, id: null, stamp: null, parts: null, commit: null, importedAt: null} AS dataset',
  );
  const blocks = await store.rows(
    'MATCH (block:Block) RETURN block {.*} AS block ORDER BY block.number',
  );
  const told = Object.entries(dataset as object).filter(([, value]) => value !== null);
  return { dataset: Object.fromEntries(told) as object, blocks: blocks.map(({ block }) => block) };
}

async function expectWritten(folder: string, dataset: Dataset, what: string) {
  expect(await stored(), what).toEqual(await expected(folder, dataset));
  expect(await store.damage(), what).toBeNull();
}

const OWN = ['cities', 'institutions', 'people', 'groups', 'states', 'sister_ties', 'agreements'];
const MORE = ['partnerships', 'affiliations', 'memberships', 'events', 'impacts', 'policies'];
const FILES = [...OWN, ...MORE, 'sources', 'names', 'identifiers', 'offices'].map(
  (name) => `${name}.csv`,
);
const EVIDENCE = ['source', 'locator', 'stance', 'rank', 'reason', 'recorded', 'retired'];

/** One change of a table; most are right, some have faults. */
function change({ rows, header }: Sheet, random: Random, at: number): void {
  if (rows.length === 0) return;
  const row = random.pick(rows);
  const column = random.pick(header);
  const changes: readonly (() => void)[] = [
    () => rows.splice(rows.indexOf(row), 1),
    () => rows.push({ ...row, locator: `page ${at}` }),
    () => rows.push({ ...row, source: random.pick(rows)['source'] ?? '' }),
    () => rows.push({ ...row, id: `made-up-${at}` }),
    () => rows.push({ ...row, id: `made-up-${at}` }, { ...row, id: `made-up-too-${at}` }),
    () => removeAll(rows, row['id']),
    () => (row[column] = random.pick(rows)[column] ?? ''),
    () => (row[column] = ''),
    () => Object.assign(row, { retired: '2026-11-19', reason: 'It was wrong.' }),
    () => Object.assign(row, { rank: 'DEPRECATED', reason: 'It was wrong.' }),
    () => Object.assign(row, { stance: 'DENIES' }),
    () => rows.splice(rows.indexOf(row), 1, ...rows.splice(0, 1), row),
    () =>
      header.includes('name') && (row['name'] = random.pick(['Columbus', `Name ${at}`, 'Hefei'])),
    () => header.includes('population') && (row['population'] = String(at * 1000)),
  ];
  random.pick(changes)();
  for (const name of EVIDENCE) row[name] ??= '';
}

/** A subject that goes away. */
function removeAll(rows: Sheet['rows'], id: string | undefined): void {
  for (const row of rows.filter((one) => one['id'] === id)) rows.splice(rows.indexOf(row), 1);
}

async function faultsIn(folder: string): Promise<Dataset | string> {
  try {
    return await loadDataset(folder, NOW);
  } catch (error) {
    if (error instanceof FaultyData) return error.message;
    throw error;
  }
}

/** Rows of `sister_ties.csv`: the kind and the parties, and an id and a source of their own. */
const ties = (...rows: readonly (readonly [kind: string, of: string, own?: Own])[]) =>
  add(
    ...rows.map(
      ([kind, of, { id = of.replace('|', '--'), by = 'blog' } = {}]) =>
        `${id},${kind},${of},,,,,,${by},,,,,,2026-11-01,`,
    ),
  );

interface Own {
  readonly id?: string;
  readonly by?: string;
}

const without =
  (id: string): Edit =>
  (text) =>
    text.replaceAll(new RegExp(`^${id},.*\\n`, 'gm'), '');

const inTies = (edit: Edit): Edits => ({ 'sister_ties.csv': edit });
const inCities = (from: string, to: string): Edits => ({ 'cities.csv': swap(from, to) });

/** Changes one after another, each of one or several files. */
const STORIES: Readonly<Record<string, Edits>> = {
  'two ties': inTies(
    ties(['SISTER_CITY', 'columbus-in|dandong'], ['SISTER_CITY', 'wilmington-de|xiangyang']),
  ),
  'a tie beside another': inTies(
    ties(['FRIENDSHIP', 'columbus-oh|hefei', { id: 'columbus-oh--hefei-too' }]),
  ),
  'a tie inside of another': inTies(ties(['SISTER_CITY', 'columbus-oh|shushan-district'])),
  'two ties beside each other': inTies(
    ties(['SISTER_CITY', 'wilmington-de|hefei'], ['SISTER_STATE', 'delaware|anhui']),
  ),
  'a tie of a state': inTies(ties(['SISTER_STATE', 'ohio|anhui'])),
  'another kind': inTies(swap('delaware--anhui,SISTER_STATE', 'delaware--anhui,FRIENDSHIP')),
  'other parties': inTies(swap('columbus-in|dandong', 'columbus-in|hefei')),
  'another name': inCities('hefei,Hefei,CITY', 'hefei,Luzhou,CITY'),
  'the name of another actor': inCities('wilmington-nc,Wilmington,', 'wilmington-nc,Columbus,'),
  'no namesake any more': inCities('wilmington-de,Wilmington,', 'wilmington-de,Hefei,'),
  'a post': { 'affiliations.csv': swap('hefei,mayor,1986', 'hefei,vice mayor,1985') },
  'all at once': {
    'cities.csv': swap('dandong,Dandong,CITY', 'dandong,Andong,CITY'),
    'sister_ties.csv': ties(['FRIENDSHIP', 'columbus-in|hubei']),
    'affiliations.csv': swap('vice mayor,1985', 'mayor,1986'),
    'impacts.csv': swap('in a year.', 'in one year.'),
  },
  'ties that are gone': inTies((text) =>
    without('delaware--anhui')(without('columbus-oh--shushan-district')(text)),
  ),
  'a tie that is set aside': inTies(
    swap('ohio|anhui,,,,,,blog,,,,,', 'ohio|anhui,,,,,,blog,,,,DEPRECATED,wrong'),
  ),
  'a tie that is not set aside any more': inTies(swap(',,,,DEPRECATED,wrong', ',,,,,')),
  'a tie that a later list lacks': inTies(
    ties(['SISTER_CITY', 'columbus-oh|dandong', { by: 'almanac' }]),
  ),
  'a tie that the list has': inTies(
    ties(['SISTER_CITY', 'columbus-oh|xiangyang', { by: 'gazette' }]),
  ),
  'a name that the list may mean': {
    'names.csv': add('xiangyang,Andung,en,ALIAS,,,blog,,,,,,2026-11-01,'),
  },
  'a point that the list may mean': inCities(
    'xiangyang,Xiangyang,CITY,hubei,,',
    'xiangyang,Xiangyang,CITY,hubei,40.13,124.39',
  ),
  'actors told apart': { 'distinctions.csv': add('dandong,xiangyang,two provinces,blog') },
  'what a network covers': {
    'coverage.csv': add('china,,sister-cities-international,MEMBERSHIP,PARTIAL,,,,,2026-11-01'),
  },
  'more of what it covers': { 'coverage.csv': swap('PARTIAL,,,,,2026', 'PARTIAL,2024,,,,2026') },
  'a former id': { 'redirects.csv': add('andong,dandong,two spellings,2026-11-01') },
  'ties merged': {
    'sister_ties.csv': without('columbus-oh--hefei-too'),
    'redirects.csv': add('columbus-oh--hefei-too,columbus-oh--hefei,one tie,2026-11-01'),
  },
  'a former id that is gone': {
    'redirects.csv': swap('andong,dandong,two spellings,2026-11-01\n', ''),
    'distinctions.csv': swap('two provinces', 'two cities'),
  },
  'a tie that was on the list': inTies(without('columbus-oh--xiangyang')),
};

const STEPS = 40;
const SEED = 7;

describe('An import of changed files', () => {
  it('makes the graph of a load of these files from nothing, whatever changed, or tells the same faults', async () => {
    const folder = await copyWith();
    const random = createRandom(SEED);
    await store.change(folder);
    const seen = { faulty: 0, whole: 0, patched: 0 };
    for (let at = 1; at <= STEPS; at++) {
      const files = Array.from({ length: random.between(1, 3) }, () => random.pick(FILES));
      const before = await Promise.all(files.map((file) => readFile(join(folder, file))));
      for (const file of files) {
        const sheet = sheetOf(await readFile(join(folder, file)));
        change(sheet, random, at);
        await writeFile(join(folder, file), textOf(sheet));
      }
      const found = await faultsIn(folder);
      const scanned = scanFiles(await readFiles(folder));
      const read = scanned && readInParts(scanned, NOW);
      // What is read in parts has faults if the whole has.
      if (scanned !== null)
        expect(read?.contentHash, `step ${at} of ${files.join()}`).toBe(
          typeof found === 'string' ? undefined : found.contentHash,
        );
      const importing = begin(folder);
      if (typeof found === 'string') {
        await expect(importing, `step ${at}`).rejects.toThrow(found);
        for (const [index, file] of files.entries())
          await writeFile(join(folder, file), before[files.indexOf(file)] ?? before[index] ?? '');
        seen.faulty += 1;
        continue;
      }
      const { projected, contentHash } = await importing;
      expect(contentHash).toBe(found.contentHash);
      await expectWritten(folder, found, `step ${at} of ${files.join()}`);
      if (projected < found.register.subjects.size) seen.patched += 1;
      else seen.whole += 1;
    }
    expect(seen.patched).toBeGreaterThan(seen.whole / 2);
    expect(seen.faulty).toBeGreaterThan(0);
  });

  it('projects only the subjects that a change concerns', async () => {
    const folder = await copyWith();
    await begin(folder);
    const all = (await loadDataset(folder, NOW)).register.subjects.size;
    const recorded = ',,,,,,2026-11-01,';
    const event = `2020-talks,Talks,SIGNING,2020,,,,,,,blog${recorded}`;
    const tie = (city: string): Edit =>
      ties(['SISTER_CITY', `columbus-in|${city}`, { id: `columbus-in--${city}-too` }]);

    for (const [what, projected, file, edit] of [
      ['claim', 1, 'sister_ties.csv', swap('almanac,row 12', 'almanac,row 13')],
      ['population', 1, 'cities.csv', swap('850106', '850107')],
      ['alias', 1, 'names.csv', add(`hefei,Luzhou,en,ALIAS,,,almanac${recorded}`)],
      ['identifier', 1, 'identifiers.csv', add(`hefei,FIPS,34,almanac${recorded}`)],
      ['event', 1, 'events.csv', add(event)],
      ['tie', 3, 'sister_ties.csv', tie('dandong')],
      ['lines', 4, 'names.csv', (text: string) => text.replaceAll('\n', '\r\n')],
      ['nothing', 0, 'names.csv', (text: string) => text],
      ['tie beside another', 4, 'sister_ties.csv', tie('xiangyang')],
      ['theme', all + 3, 'themes.csv', swap('Climate', 'The climate')],
      ['name of a source', all + 3, 'sources.csv', swap('Almanac of twins', 'Almanac')],
    ] as const) {
      await editIn(folder, { [file]: edit });
      const { contentHash } = await loadDataset(folder, NOW);
      expect(await store.change(folder), what).toMatchObject({ contentHash, projected });
    }
  });

  it('patches what contributions do every day, as a load of these files from nothing', async () => {
    const folder = await copyWith({ 'lists.csv': add('almanac,,,2010,no,2,,,') });
    await begin(folder);
    const seen: Record<string, number> = {};
    for (const [name, edits] of Object.entries(STORIES)) {
      await editIn(folder, edits);
      const found = await loadDataset(folder, NOW);
      const { projected } = await store.change(folder);
      await expectWritten(folder, found, name);
      seen[name] = projected >= found.register.subjects.size ? Infinity : projected;
    }
    expect(Math.max(...Object.values(seen)), JSON.stringify(seen)).toBeLessThan(25);
  });

  it.each(['writing', 'noticed'])(
    'is killed while it is %s, and run again ends in the same graph',
    async (moment) => {
      await begin(await copyWith());
      const before = await stored();
      const edited = await copyWith({ 'sister_ties.csv': swap('almanac,row 12', 'blog,row 13') });

      expect(await importAndDie(store.address, edited, moment)).toBe('SIGKILL');
      expect(await stored()).toEqual(before);
      expect(await store.change(edited)).toMatchObject({ projected: 1 });
      await expectWritten(edited, await loadDataset(edited, NOW), moment);
    },
  );
});
