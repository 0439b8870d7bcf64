import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, openExportServer } from '../support/exports.ts';
import { readCsv } from '../support/readBack/csv.ts';
import { readCsl, readGeojson } from '../support/readBack/json.ts';
import type { ReadBackEntities } from '../support/readBack/record.ts';
import { useOpened } from '../support/useOpened.ts';

/** Some measure ties and actors, some events, some a policy. */
const IMPACTS = `impacts(filter: { indicators: ["climate cooperation", "economic gain", "participants", "sister agreements on record"] }`;
const QUERY = `{
  events(filter: { from: "2005", to: "2016" }) { totalCount }
  policies { totalCount }
  ${IMPACTS}) { totalCount }
}`;
/** Their records, by pages of a hundred. */
const ASKED = `{
  events(filter: { from: "2005", to: "2016" }, first: 100) { totalCount edges { node { ...Event } } }
  policies(first: 100) { totalCount edges { node { type: __typename id name when { edtf } issuer { id }
    effects(first: 100) { edges { node { type: __typename id policy { id } tie { id } } } } } } }
  ${IMPACTS}, first: 100) { totalCount edges { node {
    type: __typename id name: indicator when: period { edtf } measures { type: __typename id ...Event } policies { id } } } }
}
fragment Event on Event { type: __typename id name when { edtf }
  place { id } concerns { id } about { id } participants(first: 100) { edges { role node { id } } } }`;

describe('an export of events, policies and impacts', () => {
  const server = useOpened(openExportServer);
  let entities: ReadBackEntities;
  beforeAll(async () => {
    const asked = (await server.ask(ASKED)) as unknown as Record<string, Page>;
    const listed = Object.values(asked).flatMap((page) => nodesOf(page));
    const effects = listed.flatMap(({ effects: page }) => (page ? nodesOf(page) : []));
    const measured = listed.flatMap(({ measures = [] }) => measures);
    const events = measured.filter(({ type }) => type === 'Event');
    expect(events.length).toBeGreaterThan(2);
    entities = Object.fromEntries(
      [...listed, ...effects, ...events].map((node) => [node.id, toldOf(node)]),
    );
  });

  const read = (format: string, query = QUERY) => bytesOf(server.url, { query, format });

  it('is of all sorts, with participants, places and effects among them', () => {
    const all = Object.values(entities);

    expect(new Set(all.map(({ type }) => type))).toEqual(
      new Set(['Event', 'Policy', 'PolicyEffect', 'Impact']),
    );
    expect(all.filter(({ participants }) => participants.length > 1).length).toBeGreaterThan(5);
  });

  it('as CSV gives them back, with what they refer to and on whose word', async () => {
    const told = await readCsv(await read('csv'));

    expect(told.entities).toEqual(entities);
    const ids = new Set([...Object.keys(told.ties), ...Object.keys(told.actors)]);
    const parts = Object.values(entities).flatMap(({ participants }) => participants);
    expect(parts.filter((part) => !ids.has(part.split(' ')[0] ?? ''))).toEqual([]);
    const subjects = new Set(Object.values(told.claims).map(({ subject }) => subject));
    expect(Object.keys(entities).filter((id) => !subjects.has(id))).toEqual([]);
    expect(told.head.counts).toMatchObject({ entities: Object.keys(entities).length });
  });

  it('as GeoJSON has the events that were held at a place with a point, and counts the others', async () => {
    const told = readGeojson(await read('geojson'));
    const held = Object.keys(told.entities);

    expect(held.length).toBeGreaterThan(5);
    expect(held.length + told.withoutPoint.entities).toBe(Object.keys(entities).length);
    for (const id of held) expect(told.entities[id]).toEqual(entities[id]);
  });

  it('of a theme has what falls under it', async () => {
    const told = await readCsv(
      await read('csv', '{ themes(filter: { namePrefix: "climate" }) { totalCount } }'),
    );
    const { themes } = await server.ask(`{ themes(filter: { namePrefix: "climate" }) {
      edges { node { id subjects(first: 100) { totalCount edges { node { id } } } } } } }`);
    const [theme] = themes.edges.map(({ node }) => node);

    expect(theme?.subjects.totalCount).toBeLessThan(100);
    const ids = [theme?.id ?? '', ...(theme?.subjects.edges.map(({ node }) => node.id) ?? [])];
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids)
      expect({ ...told.entities, ...told.ties, ...told.actors }).toHaveProperty([id]);
  });

  it('of sources has these, and what they speak of', async () => {
    const query = '{ sources(filter: { kinds: [REPORT] }) { totalCount } }';
    const [csl, csv] = [readCsl(await read('csl', query)), await readCsv(await read('csv', query))];
    const { sources } =
      await server.ask(`{ sources(filter: { kinds: [REPORT] }, first: 100) { edges { node { id
      claims(first: 100) { edges { node { subject { id ... on Source { url } } } } } } } } }`);
    const nodes = sources.edges.map(({ node }) => node);

    expect(nodes.length).toBeGreaterThan(0);
    for (const { id } of nodes) {
      expect(csl.sources).toHaveProperty([id]);
      expect(csv.sources).toHaveProperty([id]);
    }
    const spoken = nodes.flatMap(({ claims }) => claims.edges.map(({ node }) => node.subject));
    const things = spoken.filter((subject) => !('url' in subject));
    expect(things.length).toBeGreaterThan(0);
    for (const { id } of things)
      expect({ ...csv.entities, ...csv.ties, ...csv.actors }).toHaveProperty([id]);
  });
});

function nodesOf(page: Page | undefined): readonly Node[] {
  if (page?.totalCount !== undefined && page.totalCount !== page.edges.length)
    throw new Error('Expected all on one page.');
  return (page?.edges ?? []).map(({ node }) => node);
}

function toldOf(node: Node): ReadBackEntities[string] {
  const { type, name, when, participants, place, issuer, policy, tie } = node;
  const one = [place, issuer, policy, tie].flatMap((thing) => thing?.id ?? []);
  const lists = [node.concerns, node.about, node.measures, node.policies];
  const many = lists.flatMap((list) => list?.map(({ id }) => id) ?? []);
  return {
    ...{ type, name: name ?? '', when: when?.edtf ?? '' },
    participants: (participants?.edges ?? []).map((edge) => `${edge.node.id} ${edge.role}`),
    refers: [...one, ...many].sort(),
  };
}

interface Id {
  readonly id: string;
}

interface Page {
  readonly totalCount?: number;
  readonly edges: readonly { readonly node: Node }[];
}

interface Node
  extends
    Id,
    Partial<Readonly<Record<'place' | 'issuer' | 'policy' | 'tie', Id | null>>>,
    Partial<Readonly<Record<'concerns' | 'about' | 'policies', readonly Id[]>>> {
  readonly type: string;
  readonly name?: string;
  readonly when?: { readonly edtf: string } | null;
  readonly measures?: readonly Node[];
  readonly participants?: {
    readonly edges: readonly { readonly role: string; readonly node: Id }[];
  };
  readonly effects?: Page;
}
