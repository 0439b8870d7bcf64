import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { sumsOf } from '../../src/store/blocks/checksum.ts';
import { damageOf, inspect } from '../../src/store/load/damage.ts';
import { exportDataset } from '../../src/store/load/exportDataset.ts';
import { type ImportOptions, importDataset } from '../../src/store/load/importDataset.ts';
import { project } from '../../src/store/project/project.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { stampOf } from '../../src/record/content/stampOf.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { writeDataFiles } from '../../bench/world/dataFiles.ts';
import { type Edits, FIXTURE, NOW, add, copyWith, swap, textsIn } from '../support/dataset.ts';
import { embedded } from '../support/embeddedNeo4j.ts';
import { openStore } from '../support/fixtureServer.ts';
import { importAndDie } from '../support/importAndDie.ts';
import { createLongRecord } from '../support/longRecord.ts';
import { readAfter, runAfter } from '../support/slowDriver.ts';
import { bareNeo4j } from '../support/neo4j.ts';
import { openTestServer } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

const now = NOW;
const store = useOpened(() => openStore(bareNeo4j));
const ask = (statement: string) => store.rows(statement);
const load: typeof store.change = (...given) => store.change(...given);
const empty = () => ask('MATCH (node) DETACH DELETE node');

/** Two imports of the fixture at once; whether each found the work done. */
async function both(options: ImportOptions = {}): Promise<boolean[]> {
  await using other = openDriver(store.address);
  const two = [load(FIXTURE, options), importDataset(FIXTURE, other, { now, ...options })];
  return (await Promise.all(two)).map(({ unchanged }) => unchanged).sort();
}

async function exported(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'proxeny-export-'));
  await exportDataset(store.driver, folder);
  return textsIn(folder);
}

/**
 * The whole graph, comparable: nodes without an id stand by what they hang on. Without its commit's token, the notice of an import that
 * died, and what imports have changed.
 */
async function stored(): Promise<unknown> {
  const nodes = await ask(
    'MATCH (node:!Difference&!Notice) RETURN labels(node) AS labels, node {.*, commit: null} AS properties',
  );
  const edges = await ask(
    'MATCH (from)-[edge]->(to) RETURN type(edge) AS type, coalesce(from.id, from.text, from.value) AS from, to.id AS to, properties(edge) AS properties',
  );
  const sorted = (rows: readonly unknown[]) =>
    rows.map((row) => JSON.stringify(row, (_, value: unknown) => inKeyOrder(value))).sort();
  return { nodes: sorted(nodes), edges: sorted(edges) };
}

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const changed: Edits = {
  'cities.csv': (text) =>
    text.replace('dandong,Dandong,CITY', 'dandong,Dandong,DISTRICT').replace('850106', '900000'),
  'memberships.csv': (text) => `${text.split('\n')[0] ?? ''}\n`,
  'redirects.csv': swap('hofei', 'ho-fei'),
};

/** An import that fails when it has written that share of its rows. */
const killedAt = (share: number): ImportOptions => ({
  onProgress: ({ step, done, total }) => {
    if (step === 'writing' && done > share * total) throw new Error('The plug was pulled.');
  },
});

describe('importDataset', () => {
  it('makes just the graph that is projected', async () => {
    const loaded = await loadDataset(FIXTURE, now);
    const { nodes, edges, attached, redirects, dataset } = project(loaded);

    const imported = await load();

    const { contentHash } = loaded;
    expect(imported).toMatchObject({
      ...{ unchanged: false, contentHash, importedAt: now.toISOString() },
    });
    const [counts] = await ask(
      'RETURN COUNT { MATCH (:Node) } AS nodes, COUNT { MATCH (:!Node&!Redirect&!Dataset&!Block&!Difference) } AS attached, COUNT { MATCH (:Redirect) } AS redirects, COUNT { MATCH ()-->() } AS edges',
    );
    expect(counts).toEqual({
      ...{ nodes: nodes.length, attached: attached.length, redirects: redirects.length },
      edges: edges.length + attached.length,
    });
    const [{ properties } = {}] = await ask(
      'MATCH (dataset:Dataset) RETURN properties(dataset) AS properties',
    );
    expect(properties).toEqual({
      ...{ ...dataset, id: 'dataset', parts: 'all', importedAt: now.toISOString() },
      ...{ stamp: stampOf(await readFiles(FIXTURE)), checksum: sumsOf(project(loaded)).checksum },
      commit: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      nodeCount: Number(dataset['nodeCount']),
      edgeCount: Number(dataset['edgeCount']),
    });
    const [hefei] = await ask(
      "MATCH (city:Node&City {id: 'hefei'})-[party:PARTY_TO {owner: 'hefei'}]->(tie:Tie {id: 'columbus-oh--hefei'}) RETURN city.name AS name, city.among AS among, tie.start AS start, party.ordinal AS ordinal",
    );
    expect(hefei).toEqual({
      ...{ name: 'Hefei', start: '1988-11-08', ordinal: 1 },
      among: ['hefei', 'hofei', 'anhui', 'china'],
    });
  });

  it('makes indexes that answer, and finds names in any script', async () => {
    const waiting = await ask("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name");
    const found = await ask(
      `CALL db.index.fulltext.queryNodes('search', 'name:合_肥.') YIELD node MATCH (node)-[:FINDS]->(city:City) RETURN DISTINCT city.id AS id`,
    );

    expect(waiting).toEqual([]);
    expect(found).toEqual([{ id: 'hefei' }]);
  });

  it('writes nothing when the same is there, and keeps the instant of the import', async () => {
    const before = await stored();

    const again = await load(FIXTURE, { now: new Date('2026-11-21T00:00:00Z') });

    expect(again).toMatchObject({ unchanged: true, importedAt: now.toISOString() });
    expect(await stored()).toEqual(before);
  });

  it('repairs a graph that somebody changed by hand', async () => {
    const before = await stored();
    await ask("MATCH (:Node {id: 'columbus-oh--hefei'})<-[party:PARTY_TO]-() DELETE party");

    const again = await load();

    expect(again.unchanged).toBe(false);
    expect(await stored()).toEqual(before);
  });

  it('ends in the same graph whatever was there', async () => {
    const before = await stored();

    await load(changed);
    const between = await exported();
    await load();

    expect(between['cities.csv']).toContain('dandong,Dandong,DISTRICT');
    expect(await stored()).toEqual(before);
  });

  it('lets a search find a new name at once, and the old one no longer', async () => {
    const found = (key: string) =>
      ask(
        `CALL db.index.fulltext.queryNodes('search', 'own:${key}.') YIELD node MATCH (node)-[:FINDS]->(city:City) RETURN city.id AS id`,
      );

    await load({ 'cities.csv': swap('dandong,Dandong,CITY', 'dandong,Antung,CITY') });
    const [renamed, former] = [await found('antung'), await found('dandong')];
    await load();

    expect(renamed).toEqual([{ id: 'dandong' }]);
    expect(former).toEqual([]);
    expect(await found('dandong')).toEqual([{ id: 'dandong' }]);
  });

  it('leaves the old record when the files have faults, and names them all', async () => {
    const before = await stored();
    const broken = {
      'cities.csv': swap('CITY,ohio', 'CITY,ohoi'),
      'people.csv': swap('1961', 'long ago'),
    };

    await expect(load(broken)).rejects.toMatchObject({
      message: expect.stringMatching(
        /cities\.csv:3:within: .*\n.*people\.csv:3:born: .*\n2 faults in the data files; nothing was written\.$/,
      ) as unknown,
      reason: 'they have 2 faults',
    });
    expect(await stored()).toEqual(before);
  });

  it('leaves the old record when it fails in the middle', async () => {
    const before = await stored();

    await expect(load(changed, killedAt(0))).rejects.toThrow('plug');

    expect(await stored()).toEqual(before);
  });

  it('is killed, and run again ends where it would have', async () => {
    const before = await stored();
    const other = await copyWith(changed);

    expect(await importAndDie(store.address, other)).toBe('SIGKILL');
    expect(await stored()).toEqual(before);
    expect((await load(other)).unchanged).toBe(false);
    expect((await exported())['cities.csv']).toContain('900000');
  });

  it.each([
    ['a full', 'RETURN 1'],
    ['an empty', 'MATCH (node) DETACH DELETE node'],
  ])('is told apart from another that runs at once into %s database', async (_, prepare) => {
    await ask(prepare);

    expect(await both()).toEqual([false, true]);
    expect(await exported()).toEqual(await textsIn(FIXTURE));
  });

  it('shows readers the old record until it commits, and then the new', async () => {
    const state = async () => {
      const [row] = await ask(
        'MATCH (dataset:Dataset) RETURN dataset.contentHash AS hash, dataset.nodeCount - COUNT { MATCH (:!Dataset&!Block&!Difference&!Notice) } AS missing',
      );
      return row;
    };
    const before = await state();
    const seen: unknown[] = [];
    let written = false;
    const look = async () => {
      const row = await state();
      if (!written) seen.push(row);
    };

    const looking = setInterval(() => void look(), 10);
    const { contentHash } = await load(changed, {
      onProgress: ({ step }) => (written = step === 'done'),
    });
    clearInterval(looking);

    expect(seen.length).toBeGreaterThan(0);
    for (const row of seen) expect(row).toEqual(before);
    expect(await state()).toEqual({ hash: contentHash, missing: 0 });
  });
});

describe('importDataset after a first import that died before its commit', () => {
  it('takes the notice that it left for nobody’s data', async () => {
    await empty();
    await ask("CREATE (:Notice {id: 'of a dead writer', commit: 'of a dead writer'})");

    const { nodes } = await load();

    expect(nodes).toBeGreaterThan(0);
    expect(await ask('MATCH (notice:Notice) RETURN notice')).toEqual([]);
  });
});

describe('A graph that an import changes while all of it is read', () => {
  it('is not said to be damaged', async () => {
    await load();
    const folders = [await copyWith(changed), FIXTURE];
    const meanwhile = async () => {
      const folder = folders.shift();
      if (folder !== undefined) await load(folder, { allowRemovals: true });
    };

    expect(await damageOf(readAfter(store.driver, '-[edge]->', meanwhile), 'neo4j')).toBeNull();

    expect(folders).toEqual([]);
  });
});

describe('importDataset of a long record', () => {
  it('is written by another thread, and makes the same graph', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'proxeny-long-'));
    await writeDataFiles(folder, createLongRecord(2_500));
    await empty();
    await load(folder);
    const atOnce = await stored();
    const inThread = { largest: 5_000 };
    await empty();

    const overtaken = load(folder, {
      ...inThread,
      onProgress: ({ step, done }) => {
        if (step === 'writing' && done === 0)
          void ask('MATCH (notice:Notice) SET notice.commit = 1');
      },
    });
    await expect(overtaken).rejects.toThrow(/^Another import has begun to load the database/);
    await empty();
    await load(folder, inThread);

    expect(await stored()).toEqual(atOnce);
    expect(await store.damage()).toBeNull();
  });
});

describe('importDataset of what is too large for one transaction', () => {
  const large = { largest: 40 };
  const pausing = { ...large, pauseReaders: true };

  it('makes in an empty database the graph that one transaction makes', async () => {
    await empty();
    await load();
    const atOnce = await stored();
    await empty();

    const { unchanged } = await load(FIXTURE, large);

    expect(unchanged).toBe(false);
    expect(await stored()).toEqual(atOnce);
    expect(await store.damage()).toBeNull();
    expect(await ask('SHOW INDEXES YIELD state WHERE state <> "ONLINE" RETURN state')).toEqual([]);
    expect((await load(FIXTURE, large)).unchanged).toBe(true);
  });

  it('keeps the record of readers unless it may be taken from them', async () => {
    const before = await stored();

    await expect(load(changed, large)).rejects.toThrow(
      /^More changes than Neo4j has memory for in one transaction\. Import with `--pause-readers`/,
    );
    expect(await stored()).toEqual(before);
  });

  it('is killed near its end, and run again ends in the same graph', async () => {
    await load();
    const before = await stored();
    await expect(load(changed, { ...pausing, ...killedAt(0.95) })).rejects.toThrow('plug');
    await forget();

    await load(FIXTURE, large);

    expect(await stored()).toEqual(before);
    expect(await store.damage()).toBeNull();
  });

  it('is killed early, has no record until it is run again, and a server tells readers so', async () => {
    await load();
    const before = await stored();
    const server = await openTestServer(store.address);
    await expect(load(changed, { ...pausing, ...killedAt(0.3) })).rejects.toThrow('plug');

    const { errors } = await server.query('{ cities { totalCount } }');
    await forget();
    const { version } = await load(FIXTURE, large);
    const { data } = await server.query('{ dataset { version } cities { totalCount } }');
    await server.close();

    expect(await stored()).toEqual(before);
    expect(await store.damage()).toBeNull();
    expect(errors).toMatchObject([
      {
        ...{ message: 'The dataset is being replaced. Try again shortly.' },
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);
    expect(data).toMatchObject({ dataset: { version } });
  });

  it('waits for another import that loads, and then finds its work done', async () => {
    await empty();

    expect(await both(large)).toEqual([false, true]);
    expect(await ask('MATCH (notice:Notice) RETURN labels(notice) AS labels')).toEqual([]);
  });

  it('does not load again what another import has loaded since it looked', async () => {
    await empty();
    const first = load(FIXTURE, large);
    const second = runAfter(store.driver, '$seconds', first);

    const two = await Promise.all([first, importDataset(FIXTURE, second, { now, ...large })]);

    expect(two.map(({ unchanged }) => unchanged)).toEqual([false, true]);
  });

  it('is not taken for killed while it empties the database for more than a minute', async () => {
    await load();
    const session = store.driver.session({ database: 'neo4j' });
    const held = await session.beginTransaction();
    await held.run('MATCH ()-[edge]->() WITH edge LIMIT 1 SET edge.held = true');
    const loading = load(changed, pausing);
    const isAlive = async () =>
      (await ask('MATCH (d:Notice&Dataset) RETURN d.loadedUntil.year > 2000 AS now'))[0]?.['now'];
    await expect.poll(isAlive).toBe(true);
    await forget();

    await expect.poll(isAlive).toBe(true);
    await held.rollback();
    await session.close();
    await loading;
    expect(await store.damage()).toBeNull();
  });

  /** As if a minute had passed since the killed load wrote. */
  function forget() {
    return ask("MATCH (dataset:Dataset) SET dataset.loadedUntil = datetime('2000-01-01T00:00Z')");
  }
});

describe('importDataset into a Neo4j without the memory for one transaction', () => {
  it('loads it in many, and keeps the record of readers unless it may be taken from them', async () => {
    const neo4j = await embedded(process.env, { heap: '128m' });
    const small = await openStore(() => Promise.resolve(neo4j));
    const rows = Array.from({ length: 2_500 }, (_, at) => `city-${at},City ${at},CITY,anhui`);
    const cities = rows.map((row) => `${row},,,,,register,,,,,,2026-11-01,`);
    try {
      const larger = await copyWith({ 'cities.csv': add(...cities) });
      await small.change(larger);
      expect(await small.damage()).toBeNull();

      await expect(small.change(FIXTURE, { allowRemovals: true })).rejects.toThrow(
        /^More changes than Neo4j has memory for in one transaction\./,
      );
      expect((await small.change(larger)).unchanged).toBe(true);
      expect(await small.damage()).toBeNull();

      await small.change(FIXTURE, { allowRemovals: true, pauseReaders: true });
      expect((await small.change()).unchanged).toBe(true);
      expect(await small.damage()).toBeNull();
    } finally {
      await small.close();
      await neo4j.stop();
    }
  });
});

describe('importDataset of a small change', () => {
  const expectAsRebuilt = async (edits: Edits) => {
    const patched = await stored();
    await load(edits, { rebuild: true });
    expect(patched).toEqual(await stored());
  };

  it('touches only what changes, and ends in the same graph as if all were written', async () => {
    const where = () =>
      ask(
        "MATCH (node) WHERE NOT node:Dataset AND NOT node:Block AND NOT node:Difference AND NOT node.id = 'columbus-oh' RETURN elementId(node) AS element ORDER BY element",
      );
    await load();
    const before = await where();
    const edits = { 'cities.csv': swap('850106', '900000') };

    await load(edits);
    const after = await where();

    const kept = before.filter((row) => after.some(({ element }) => element === row['element']));
    expect(before.length - kept.length).toBeLessThan(10);
    await expectAsRebuilt(edits);
  });

  it('gives a node other labels under claims that stay, as if all were written', async () => {
    const aside = swap('gazette,,,,,,2026', 'gazette,,,,DEPRECATED,a slip,2026');
    const standing = 'liu-lijuan--hefei--mayor,,deputy,,,,register,,,,,,2026-11-01,';
    for (const step of [aside, (text: string) => add(standing)(aside(text)), aside]) {
      await load({ 'affiliations.csv': step });
      await expectAsRebuilt({ 'affiliations.csv': step });
    }
  });
});

describe('A start over a store that is too large to be read at once', () => {
  it('counts it, and leaves the reading for later', async () => {
    await load();
    const whole = await inspect(store.driver, 'neo4j', 10);
    await ask('MATCH (name:Name) WITH name LIMIT 1 SET name.text = "Nobody"');
    const altered = [await inspect(store.driver, 'neo4j', 10), await store.damage()];
    await ask('MATCH (name:Name {text: "Nobody"}) DETACH DELETE name');
    const cut = await inspect(store.driver, 'neo4j', 10);

    expect(whole).toEqual({ damage: null, isUnread: true });
    expect(altered).toEqual([
      { damage: null, isUnread: true },
      expect.stringMatching(/^its content has the checksum ".+", but ".+" was imported$/),
    ]);
    expect(cut).toMatchObject({
      damage: expect.stringMatching(
        /^it counts \d+ nodes and relationships, but \d+ were imported$/,
      ) as unknown,
    });
    expect((await inspect(store.driver, 'neo4j')).isUnread).toBe(false);
  });
});

describe('importDataset into a database that is not ours', () => {
  it.each<[string, ImportOptions]>([
    ['one transaction takes', {}],
    ['is loaded in many', { largest: 10, pauseReaders: true }],
  ])('refuses, and changes nothing, if the record is what %s', async (_what, options) => {
    await empty();
    await ask("CREATE (:Person {name: 'somebody else'})");

    await expect(load(FIXTURE, options)).rejects.toThrow(
      'The database must be empty or hold a dataset of Proxeny, but it has 1 other nodes. Empty it, or name another.',
    );
    expect(await ask('MATCH (node) RETURN node.name AS name')).toEqual([{ name: 'somebody else' }]);
  });
});

describe('exportDataset', () => {
  it('says that there is nothing to export', async () => {
    await empty();

    await expect(exported()).rejects.toThrow('The database must hold a dataset, but it has none.');
  });

  it('refuses what is not what was imported', async () => {
    await load();
    await ask(
      "MATCH (claim:Claim {value: '1988-11-08', property: 'start'}) SET claim.value = '1989'",
    );

    await expect(exported()).rejects.toThrow(
      /^The graph must hold the dataset "[0-9a-f]{64}" .* Import the data files by `proxeny import --rebuild`\.$/,
    );
    await load(FIXTURE, { rebuild: true });
    expect(await exported()).toEqual(await textsIn(FIXTURE));
  });
});
