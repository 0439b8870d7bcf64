import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dataset, loadDataset } from '../../src/record/check/dataset.ts';
import { blocksOf } from '../../src/store/blocks/blocks.ts';
import { sumsOf } from '../../src/store/blocks/checksum.ts';
import { damageOf } from '../../src/store/load/damage.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { readInParts } from '../../src/store/part/readInParts.ts';
import { scanFiles } from '../../src/record/scan/scan.ts';
import { project } from '../../src/store/project/project.ts';
import { FaultyData } from '../../src/record/faults/fault.ts';
import { type Address, openDriver } from '../../src/neo4j/driver.ts';
import { type Edit, NOW, add, copyWith, swap } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { type Random, createRandom } from '../support/random.ts';

let address: Address;
let driver: ReturnType<typeof openDriver>;
beforeAll(async () => {
  address = await scratchNeo4j();
  driver = openDriver(address);
});
afterAll(() => driver.close());

const ask = async (statement: string) => {
  const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
  return records.map((record) => record.toObject() as Record<string, unknown>);
};

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
  const [{ dataset } = {}] = await ask(
    'MATCH (dataset:Dataset) RETURN dataset {.*, id: null, stamp: null, parts: null, commit: null, importedAt: null} AS dataset',
  );
  const blocks = await ask('MATCH (block:Block) RETURN block {.*} AS block ORDER BY block.number');
  const told = Object.entries(dataset as object).filter(([, value]) => value !== null);
  return { dataset: Object.fromEntries(told) as object, blocks: blocks.map(({ block }) => block) };
}

type Cells = Record<string, string>;

interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: Cells[];
}

async function readTable(folder: string, file: string): Promise<Table> {
  const text = await readFile(join(folder, file));
  const [header = [], ...lines] = parse(text);
  const rows = lines.map((line) =>
    Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])),
  );
  return { file, header, rows };
}

async function writeTable(folder: string, { file, header, rows }: Table): Promise<void> {
  const lines = rows.map((row) => header.map((name) => row[name] ?? ''));
  await writeFile(join(folder, file), stringify([[...header], ...lines]));
}

const OWN = ['cities', 'institutions', 'people', 'groups', 'states', 'sister_ties', 'agreements'];
const MORE = ['partnerships', 'affiliations', 'memberships', 'events', 'impacts', 'policies'];
const FILES = [...OWN, ...MORE, 'sources', 'names', 'identifiers', 'offices'].map(
  (name) => `${name}.csv`,
);
const EVIDENCE = ['source', 'locator', 'stance', 'rank', 'reason', 'recorded', 'retired'];

/** One change of a table; most are right, some have faults. */
function change({ rows, header }: Table, random: Random, at: number): void {
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
function removeAll(rows: Cells[], id: string | undefined): void {
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

/** A row of `sister_ties.csv`. */
const tie = (id: string, kind: string, parties: string, source = 'blog') =>
  `${id},${kind},${parties},,,,,,${source},,,,,,2026-11-01,`;

const without =
  (id: string): Edit =>
  (text) =>
    text.replaceAll(new RegExp(`^${id},.*\\n`, 'gm'), '');

/** Changes one after another, each of one or several files. */
const STORIES: Readonly<Record<string, Readonly<Record<string, Edit>>>> = {
  'two ties': {
    'sister_ties.csv': add(
      tie('columbus-in--dandong', 'SISTER_CITY', 'columbus-in|dandong'),
      tie('wilmington-de--xiangyang', 'SISTER_CITY', 'wilmington-de|xiangyang'),
    ),
  },
  'a tie beside another': {
    'sister_ties.csv': add(tie('columbus-oh--hefei-too', 'FRIENDSHIP', 'columbus-oh|hefei')),
  },
  'a tie inside of another': {
    'sister_ties.csv': add(
      tie('columbus-oh--shushan', 'SISTER_CITY', 'columbus-oh|shushan-district'),
    ),
  },
  'two ties beside each other': {
    'sister_ties.csv': add(
      tie('wilmington-de--hefei', 'SISTER_CITY', 'wilmington-de|hefei'),
      tie('delaware--anhui', 'SISTER_STATE', 'delaware|anhui'),
    ),
  },
  'a tie of a state': { 'sister_ties.csv': add(tie('ohio--anhui', 'SISTER_STATE', 'ohio|anhui')) },
  'another kind': {
    'sister_ties.csv': swap('delaware--anhui,SISTER_STATE', 'delaware--anhui,FRIENDSHIP'),
  },
  'other parties': { 'sister_ties.csv': swap('columbus-in|dandong', 'columbus-in|hefei') },
  'another name': { 'cities.csv': swap('hefei,Hefei,CITY', 'hefei,Luzhou,CITY') },
  'the name of another actor': {
    'cities.csv': swap('wilmington-nc,Wilmington,', 'wilmington-nc,Columbus,'),
  },
  'no namesake any more': {
    'cities.csv': swap('wilmington-de,Wilmington,', 'wilmington-de,Hefei,'),
  },
  'a post': { 'affiliations.csv': swap('hefei,mayor,1986', 'hefei,vice mayor,1985') },
  'all at once': {
    'cities.csv': swap('dandong,Dandong,CITY', 'dandong,Andong,CITY'),
    'sister_ties.csv': add(tie('columbus-in--hubei', 'FRIENDSHIP', 'columbus-in|hubei')),
    'affiliations.csv': swap('vice mayor,1985', 'mayor,1986'),
    'impacts.csv': swap('in a year.', 'in one year.'),
  },
  'ties that are gone': {
    'sister_ties.csv': (text) => without('delaware--anhui')(without('columbus-oh--shushan')(text)),
  },
  'a tie that is set aside': {
    'sister_ties.csv': swap(
      'ohio|anhui,,,,,,blog,,,,,',
      'ohio|anhui,,,,,,blog,,,,DEPRECATED,wrong',
    ),
  },
  'a tie that is not set aside any more': {
    'sister_ties.csv': swap(',,,,DEPRECATED,wrong', ',,,,,'),
  },
  'a tie that a later list lacks': {
    'sister_ties.csv': add(
      tie('columbus-oh--dandong', 'SISTER_CITY', 'columbus-oh|dandong', 'almanac'),
    ),
  },
  'a tie that the list has': {
    'sister_ties.csv': add(
      tie('columbus-oh--xiangyang', 'SISTER_CITY', 'columbus-oh|xiangyang', 'gazette'),
    ),
  },
  'a name that the list may mean': {
    'names.csv': add('xiangyang,Andung,en,ALIAS,,,blog,,,,,,2026-11-01,'),
  },
  'a point that the list may mean': {
    'cities.csv': swap(
      'xiangyang,Xiangyang,CITY,hubei,,',
      'xiangyang,Xiangyang,CITY,hubei,40.13,124.39',
    ),
  },
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
  'a tie that was on the list': { 'sister_ties.csv': without('columbus-oh--xiangyang') },
};

const STEPS = 40;
const SEED = 7;

describe('An import of changed files', () => {
  it('makes the graph of a load of these files from nothing, whatever changed, or tells the same faults', async () => {
    const folder = await copyWith();
    const random = createRandom(SEED);
    await importDataset(folder, driver, { now: NOW });
    const seen = { faulty: 0, whole: 0, patched: 0 };
    for (let at = 1; at <= STEPS; at++) {
      const files = Array.from({ length: random.between(1, 3) }, () => random.pick(FILES));
      const before = await Promise.all(files.map((file) => readFile(join(folder, file))));
      for (const file of files) {
        const table = await readTable(folder, file);
        change(table, random, at);
        await writeTable(folder, table);
      }
      const found = await faultsIn(folder);
      const scanned = scanFiles(await readFiles(folder));
      const read = scanned && readInParts(scanned, NOW);
      // What is read in parts has faults if the whole has.
      if (scanned !== null)
        expect(read?.contentHash, `step ${at} of ${files.join()}`).toBe(
          typeof found === 'string' ? undefined : found.contentHash,
        );
      const importing = importDataset(folder, driver, { now: NOW, allowRemovals: true });
      if (typeof found === 'string') {
        await expect(importing, `step ${at}`).rejects.toThrow(found);
        for (const [index, file] of files.entries())
          await writeFile(join(folder, file), before[files.indexOf(file)] ?? before[index] ?? '');
        seen.faulty += 1;
        continue;
      }
      const { projected, contentHash } = await importing;
      expect(contentHash).toBe(found.contentHash);
      expect(await stored(), `step ${at} of ${files.join()}`).toEqual(
        await expected(folder, found),
      );
      expect(await damageOf(driver, 'neo4j'), `step ${at} of ${files.join()}`).toBeNull();
      if (projected < found.register.subjects.size) seen.patched += 1;
      else seen.whole += 1;
    }
    expect(seen.patched).toBeGreaterThan(seen.whole / 2);
    expect(seen.faulty).toBeGreaterThan(0);
  });

  it('projects only the subjects that a change concerns', async () => {
    const folder = await copyWith();
    await importDataset(folder, driver, { now: NOW, allowRemovals: true });
    const all = (await loadDataset(folder, NOW)).register.subjects.size;
    const projected = async (file: string, edit: Edit) => {
      await writeFile(join(folder, file), edit(await readFile(join(folder, file), 'utf8')));
      const imported = await importDataset(folder, driver, { now: NOW });
      expect(imported.contentHash).toBe((await loadDataset(folder, NOW)).contentHash);
      return imported.projected;
    };
    const recorded = ',,,,,,2026-11-01,';
    const tie = (city: string) => `columbus-in--${city}-too,SISTER_CITY,columbus-in|${city},,,,,,`;

    expect({
      claim: await projected('sister_ties.csv', swap('almanac,row 12', 'almanac,row 13')),
      population: await projected('cities.csv', swap('850106', '850107')),
      alias: await projected('names.csv', add(`hefei,Luzhou,en,ALIAS,,,almanac${recorded}`)),
      identifier: await projected('identifiers.csv', add(`hefei,FIPS,34,almanac${recorded}`)),
      event: await projected(
        'events.csv',
        add(`2020-talks,Talks,SIGNING,2020,,,,,,,blog${recorded}`),
      ),
      tie: await projected('sister_ties.csv', add(`${tie('dandong')}blog${recorded}`)),
      lines: await projected('names.csv', (text) => text.replaceAll('\n', '\r\n')),
      nothing: await projected('names.csv', (text) => text),
      'tie beside another': await projected(
        'sister_ties.csv',
        add(`${tie('xiangyang')}blog${recorded}`),
      ),
      theme: await projected('themes.csv', swap('Climate', 'The climate')),
      'name of a source': await projected('sources.csv', swap('Almanac of twins', 'Almanac')),
    }).toEqual({
      ...{
        claim: 1,
        population: 1,
        alias: 1,
        identifier: 1,
        event: 1,
        tie: 3,
        lines: 4,
        nothing: 0,
      },
      ...{ 'tie beside another': 4, theme: all + 3, 'name of a source': all + 3 },
    });
  });

  it('patches what contributions do every day, as a load of these files from nothing', async () => {
    const folder = await copyWith({ 'lists.csv': add('almanac,,,2010,no,2,,,') });
    await importDataset(folder, driver, { now: NOW, allowRemovals: true });
    const seen: Record<string, number> = {};
    for (const [name, edits] of Object.entries(STORIES)) {
      for (const [file, edit] of Object.entries(edits))
        await writeFile(join(folder, file), edit(await readFile(join(folder, file), 'utf8')));
      const found = await loadDataset(folder, NOW);
      const imported = await importDataset(folder, driver, { now: NOW });
      expect(await stored(), name).toEqual(await expected(folder, found));
      expect(await damageOf(driver, 'neo4j'), name).toBeNull();
      const isWhole = imported.projected >= found.register.subjects.size;
      seen[name] = isWhole ? Infinity : imported.projected;
    }
    expect(Math.max(...Object.values(seen)), JSON.stringify(seen)).toBeLessThan(25);
  });

  it.each(['writing', 'noticed'])(
    'is killed while it is %s, and run again ends in the same graph',
    async (moment) => {
      await importDataset(await copyWith(), driver, { now: NOW, allowRemovals: true });
      const before = await stored();
      const edited = await copyWith({ 'sister_ties.csv': swap('almanac,row 12', 'blog,row 13') });
      const script = fileURLToPath(new URL('../support/importAndDie.ts', import.meta.url));
      const { uri, user, password } = address;
      const args = ['--import', 'tsx', script, edited, uri, user, password, moment];
      const [, signal] = (await once(spawn(process.execPath, args), 'exit')) as [unknown, unknown];

      expect(signal).toBe('SIGKILL');
      expect(await stored()).toEqual(before);
      const { projected } = await importDataset(edited, driver, { now: NOW });
      expect(projected).toBe(1);
      expect(await stored()).toEqual(await expected(edited, await loadDataset(edited, NOW)));
      expect(await damageOf(driver, 'neo4j')).toBeNull();
    },
  );
});
