// @lane first
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, exportOf, graphOf, openExportServer } from '../support/exports.ts';
import type { Source, Tie } from '../../src/generated/schema.ts';
import { readCsv } from '../support/readBack/csv.ts';
import { readCsl, readGeojson, readJsonld } from '../support/readBack/json.ts';
import { readGexf, readGraphml } from '../support/readBack/graph.ts';
import type { ReadBack } from '../support/readBack/record.ts';
import { faultsIn } from '../support/readBack/xmlSchema.ts';
import { useOpened } from '../support/useOpened.ts';

/** More than one page of each, including agreements of many parties. */
const FILTER = '{ kinds: [SISTER_CITY, CLIMATE_AGREEMENT, FRIENDSHIP, TRADE_OFFICE] }';
const QUERY = `query Some { ties(filter: ${FILTER}, first: 3) { edges { node { id } } } }`;

/** A graph with all that it can have. */
const WHOLE = { claims: true };

describe('an export', () => {
  const server = useOpened(openExportServer);
  let graph: ReadBack;
  let version: string;
  beforeAll(async () => {
    graph = await graphOf(server.ask, FILTER);
    ({ version } = (await server.ask('{ dataset { version } }')).dataset);
  });

  /** Each is written once, whichever tests read it. */
  const written = new Map<string, Promise<Buffer>>();
  function read(format: string, choices: { readonly claims?: boolean } = {}): Promise<Buffer> {
    const key = JSON.stringify([format, choices]);
    const bytes = written.get(key) ?? bytesOf(server.url, { query: QUERY, format, ...choices });
    written.set(key, bytes);
    return bytes;
  }

  it('is of a graph that has all that can go wrong', () => {
    const ties = Object.values(graph.ties);

    expect(ties.length).toBeGreaterThan(200);
    expect(ties.filter(({ parties }) => parties.split(', ').length > 2).length).toBeGreaterThan(2);
    expect(Object.values(graph.sources).filter(({ licence }) => licence).length).toBeGreaterThan(3);
  });

  it('as CSV is a zip of tables, and gives the graph back', async () => {
    const answer = await exportOf(server.url, { query: QUERY, format: 'csv' });
    const { head, ...told } = await readCsv(Buffer.from(await answer.arrayBuffer()));

    expect(told).toEqual(graph);
    expect(head).toMatchObject(headOf());
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="proxeny-ties-${version}.zip"`,
    );
  });

  it('as GraphML gives the graph back, a tie of many parties as a node of its own', async () => {
    const graphml = await read('graphml', WHOLE);
    const { head, graph: read_, ...told } = readGraphml(graphml);

    expect(told).toEqual(graph);
    expect(head).toMatchObject({ version, query: QUERY, licence: 'CC-BY-4.0' });
    assertShape(read_);
  });

  it.each(['graphml', 'gexf'])(
    'as %s has the form that its XML schema asks for',
    async (format) => {
      const bytes = await read(format);
      const text = bytes.toString();
      const broken = [
        text.replace(/ target="[^"]+"/, ' target="nowhere"'),
        text.replace(/<node id="[^"]+"/, '<node'),
        text.replace('</graph>', '<other/></graph>'),
      ];

      expect(faultsIn(bytes, format)).toEqual([]);
      for (const one of broken) expect(faultsIn(Buffer.from(one), format)).not.toEqual([]);
    },
  );

  it('as GEXF gives the graph back, and spells that are no more exact than the dates', async () => {
    const bytes = await read('gexf', WHOLE);
    const { head, graph: read_, ...told } = readGexf(bytes);

    expect(told).toEqual(graph);
    expect(head).toMatchObject({ version, query: QUERY, licence: 'CC-BY-4.0' });
    assertShape(read_);
    const { ties } = await server.ask(`{ ties(filter: { kinds: [TRADE_OFFICE] }, first: 100) {
      edges { node { id start { earliest } end { latest } } } } }`);
    for (const { node } of ties.edges)
      expect(spellsIn(bytes.toString(), node.id)).toEqual(spellsOf(node));
  });

  it.each(['graphml', 'gexf'])('as %s has no claims unless one asks for them', async (format) => {
    const [bare, whole] = [await read(format), await read(format, WHOLE)];
    const parse = { graphml: readGraphml, gexf: readGexf }[format] ?? readGexf;

    expect(faultsIn(bare, format)).toEqual([]);
    expect(bare.length).toBeLessThan(whole.length / 4);
    const told = parse(bare);
    expect(told).toMatchObject({ ...graph, claims: {}, sources: {} });
    assertShape(told.graph);
  });

  it('as GeoJSON has what has a point, and says how much has none', async () => {
    const { features, head, withoutPoint, ...told } = readGeojson(await read('geojson'));
    const missing = (all: object, some: object) =>
      Object.keys(all).length - Object.keys(some).length;

    expect(head).toMatchObject(headOf());
    for (const part of ['actors', 'ties', 'claims', 'sources'] as const)
      expect(graph[part]).toMatchObject(told[part]);
    expect(withoutPoint.actors).toBe(missing(graph.actors, told.actors));
    expect(withoutPoint.ties).toBe(missing(graph.ties, told.ties));
    expect(withoutPoint.ties).toBeLessThan(Object.keys(graph.ties).length / 4);
    const { city } = await server.ask('{ city(id: "hefei") { point { latitude longitude } } }');
    expect(features.find(({ id }) => id === 'hefei')).toMatchObject({
      pointOf: 'hefei',
      geometry: { type: 'Point', coordinates: [city?.point?.longitude, city?.point?.latitude] },
    });
  });

  it('as JSON-LD gives the graph back to a processor that asks nobody', async () => {
    const { head, ...told } = await readJsonld(await read('jsonld'));

    expect(told).toEqual(graph);
    expect(head).toMatchObject({ version, query: QUERY, licence: 'CC-BY-4.0' });
  });

  it('as CSL-JSON has the sources, and the dataset among them', async () => {
    const { dataset, sources, works } = readCsl(await read('csl'));

    expect(sources).toEqual(graph.sources);
    expect(dataset).toMatchObject({ type: 'dataset', version, custom: headOf() });
    const days = await server.ask(`{ sources(filter: { kinds: [NEWS] }, first: 100) {
      edges { node { id published { edtf } } } } }`);
    const exact = days.sources.edges.filter(({ node }) => /^\d{4}-\d\d-\d\d$/.test(edtfOf(node)));
    const here = exact.filter(({ node }) => node.id in graph.sources);
    expect(here.length).toBeGreaterThan(0);
    for (const { node } of here)
      expect(works.find(({ id }) => id === node.id)).toMatchObject({
        type: 'article-newspaper',
        issued: { 'date-parts': [edtfOf(node).split('-').map(Number)] },
      });
  });

  function headOf() {
    const counts = {
      actors: Object.keys(graph.actors).length,
      ties: Object.keys(graph.ties).length,
      claims: Object.keys(graph.claims).length,
      sources: Object.keys(graph.sources).length,
    };
    return { dataset: { version, licence: 'CC-BY-4.0' }, query: QUERY, variables: {}, counts };
  }

  /** Nothing is counted twice: a tie is one node or one edge. */
  function assertShape({ order, size }: { readonly order: number; readonly size: number }) {
    const parties = Object.values(graph.ties).map((tie) => tie.parties.split(', ').length);
    const many = parties.filter((count) => count !== 2);

    expect(order).toBe(Object.keys(graph.actors).length + many.length);
    expect(size).toBe(parties.length - many.length + many.reduce((sum, count) => sum + count, 0));
  }
});

function spellsIn(xml: string, id: string): readonly object[] {
  const [, inner = ''] =
    new RegExp(`<(?:edge|node) id="${id}"[^>]*>(.*)</(?:edge|node)>`).exec(xml) ?? [];
  return [...inner.matchAll(/<spell( start="(.+?)")?( end="(.+?)")?\/>/g)].map(
    ([, , start, , end]) => ({ start, end }),
  );
}

function spellsOf({ start, end }: Tie): readonly object[] {
  const [from, to] = [start?.earliest ?? undefined, end?.latest ?? undefined];
  return from === undefined && to === undefined ? [] : [{ start: from, end: to }];
}

function edtfOf({ published }: Source): string {
  return published?.edtf ?? '';
}
