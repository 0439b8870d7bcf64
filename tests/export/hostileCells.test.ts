import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dataset, checkDataset } from '../../src/record/check/dataset.ts';
import { canonicalTexts } from '../../src/record/files/canonicalText.ts';
import { readFiles, readTables } from '../../src/record/files/readFiles.ts';
import { writeTexts } from '../../src/record/files/writeTexts.ts';
import type { City } from '../../src/generated/schema.ts';
import { exportDataset } from '../../src/store/load/exportDataset.ts';
import type { DataFault } from '../../src/record/faults/fault.ts';
import type { DataRow } from '../../src/record/tables/row.ts';
import { tables } from '../../src/record/tables/tables.ts';
import { FIXTURE, NOW, copyWith, textsIn } from '../support/dataset.ts';
import { bytesOf } from '../support/exports.ts';
import { openStore } from '../support/fixtureServer.ts';
import { FORMULAS, hostileRows } from '../support/hostileCells.ts';
import { bareNeo4j } from '../support/neo4j.ts';
import { cellsIn, readCsv } from '../support/readBack/csv.ts';
import { readCypher } from '../support/readBack/cypher.ts';
import { readGexf, readGraphml } from '../support/readBack/graph.ts';
import { readCsl, readGeojson, readJsonld } from '../support/readBack/json.ts';
import { readAll } from '../support/readAll.ts';
import type { ReadBack } from '../support/readBack/record.ts';
import { faultsIn } from '../support/readBack/xmlSchema.ts';
import { PATIENCE, type TestServer, openTestServer } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

/** Another seed draws other cells; the title of the tests tells it. */
const SEED = Number(process.env.PROXENY_TEST_SEED ?? 20_261_127);
const EACH = 6;

const CONNECTIONS = 'ties cities institutions people events impacts policies sources'.split(' ');

const EVERYTHING = `{ ties { totalCount } countries { totalCount } states { totalCount } cities { totalCount }
  institutions { totalCount } people { totalCount } events { totalCount } policies { totalCount }
  impacts { totalCount } themes { totalCount } sources { totalCount } }`;

describe(`Hostile cells (seed ${SEED})`, () => {
  let folder: string;
  let refused: readonly DataFault[];
  let dataset: Dataset;
  let server: TestServer;
  let raw: ReadBack;
  const store = useOpened(openStore);

  beforeAll(async () => {
    folder = await copyWith();
    const fixture = readTables(await readFiles(FIXTURE), tables).rows;
    await write([...fixture, ...hostileRows(SEED, EACH)]);
    const first = await checkDataset(folder, NOW);
    refused = first.faults;
    dataset = await keepWhatIsTaken(first.faults);
    await store.change(folder);
    server = await openTestServer(store.address, { ...PATIENCE, MAX_COST: '100000000' });
    raw = await readCsv(await read('csv', true));
  });
  afterAll(() => server.close());

  const write = (rows: readonly DataRow[]) => writeTexts(folder, canonicalTexts(rows, tables));

  /** Rows that are refused are left out, and then those that refer to them. */
  async function keepWhatIsTaken(faults: readonly DataFault[]): Promise<Dataset> {
    const { rows } = readTables(await readFiles(folder), tables);
    const bad = new Set(faults.map(({ file, line }) => `${file}:${line ?? ''}`));
    await write(rows.filter(({ table, line }) => !bad.has(`${table.file}:${line}`)));
    const next = await checkDataset(folder, NOW);
    return next.dataset ?? keepWhatIsTaken(next.faults);
  }

  const read = (format: string, raw = false) =>
    bytesOf(server.url, { query: EVERYTHING, format, raw });
  const readGraph = (format: string) =>
    bytesOf(server.url, { query: EVERYTHING, format, claims: true });

  const nodesOf = (connection: string) => {
    const name = { impacts: 'name: indicator', sources: 'name: title' }[connection] ?? 'name';
    const claims = 'claims(first: 100) { edges { node { id value locator reason } } }';
    return readAll<City>(server.ask, `${connection}(first: 50)`, `id ${name} record { ${claims} }`);
  };

  it('are refused with file, line, column and a sentence that can be printed', () => {
    expect(refused.length).toBeGreaterThan(50);
    for (const { file, line, column, message } of refused) {
      expect(file).toMatch(/^[a-z_]+\.csv$/);
      expect(line, message).toBeGreaterThan(1);
      // A row as a whole repeats another.
      if (!/ line \d+/.test(message)) expect(column, message).toMatch(/^[a-z_]+$/);
      expect(message).toMatch(/expected|must/);
      expect(message.length).toBeLessThan(500);
    }
  });

  it('or else stand in the graph and in the data files that are written from it', async () => {
    const out = await mkdtemp(join(tmpdir(), 'proxeny-export-'));
    await exportDataset(store.driver, out);

    expect(dataset.rows.length).toBeGreaterThan(300);
    expect(await textsIn(out)).toEqual(Object.fromEntries(dataset.texts));
    await expect(checkDataset(out, NOW)).resolves.toMatchObject({ faults: [] });
  });

  it('are answered by the API as they are', async () => {
    const claims: Record<string, string> = {};
    const names: Record<string, string> = {};
    for (const connection of CONNECTIONS)
      for (const { id, name, record } of await nodesOf(connection)) {
        names[id] = name;
        for (const { node } of record.claims.edges) claims[node.id] = node.value;
      }

    const subjects = [...dataset.register.subjects.values()];
    const cities = subjects.filter(({ type }) => type === 'City').map((city) => city.id);
    expect(cities.filter((id) => names[id] !== dataset.register.nameOf(id))).toEqual([]);
    const expected = subjects
      .filter(({ id }) => Object.hasOwn(names, id))
      .flatMap((subject) => subject.claims.filter(({ retired }) => retired === null))
      .map(({ id, value }) => [id, value]);
    expect(claims).toEqual(Object.fromEntries(expected));
  });

  it('are given back by CSV, in which a spreadsheet finds no formula', async () => {
    const bytes = await read('csv');
    const { head, ...told } = await readCsv(bytes);
    const cells = await cellsIn(bytes);

    expect(told).toEqual(without(raw));
    expect(head.raw).toBe(false);
    const formulas = cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell));
    expect(formulas.filter((cell) => !/^[\d\s.+-]+$/.test(cell))).toEqual([]);
    for (const [at, name] of FORMULAS.entries()) {
      expect(told.actors[`formula-${at}`]?.name).toBe(name);
      expect(raw.actors[`formula-${at}`]?.name).toBe(name);
    }
    expect(cells).toContain("'=1+1");
    expect(cells).toContain("''=1+1");
    expect(cells.filter((cell) => cell === '-33.5').length).toBe(FORMULAS.length);
  });

  it('are given back by GraphML and GEXF', async () => {
    const [graphml, gexf] = [await readGraph('graphml'), await readGraph('gexf')];

    expect([faultsIn(graphml, 'graphml'), faultsIn(gexf, 'gexf')]).toEqual([[], []]);
    for (const told of [readGraphml(graphml), readGexf(gexf)]) {
      const { sources, ...rest } = without(raw);
      expect(told).toMatchObject(rest);
      expect(sources).toMatchObject(told.sources);
      const parts = Object.values(rest.entities).flatMap(({ participants }) => participants);
      expect(parts.length).toBeGreaterThan(10);
      const tied = told.graph.filterEdges((_id, { type }) => type === 'Participant');
      expect(tied).toHaveLength(parts.length);
    }
  });

  it('are given back by GeoJSON, JSON-LD and CSL-JSON', async () => {
    const geojson = readGeojson(await read('geojson'));
    const jsonld = await readJsonld(await read('jsonld'));
    const { sources } = readCsl(await read('csl'));

    expect(without(jsonld)).toEqual(without(raw));
    for (const part of ['actors', 'ties', 'entities', 'claims', 'sources'] as const)
      expect(raw[part]).toMatchObject(geojson[part]);
    expect(sources).toEqual(raw.sources);
  });

  it('are given back by Cypher that another Neo4j has run', async () => {
    const script = (await read('cypher')).toString();
    await bareNeo4j();
    const { head, ...told } = await readCypher(store.driver, script);

    expect(head.whole).toBe(true);
    expect(told).toEqual(without(raw));
  });
});

function without({ actors, ties, entities, claims, sources }: ReadBack): ReadBack {
  return { actors, ties, entities, claims, sources };
}
