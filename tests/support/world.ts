import type { GraphQLSchema } from 'graphql';
import type { SubNode, GraphEdge, GraphNode, Projection } from '../../src/projection/projection.ts';
import { kindsAlongside } from '../../src/store/beside/sidedTie.ts';
import { createSearch } from '../../src/store/search/searchTexts.ts';
import { type Draft, createDrafts, present, toNode } from './world/drafts.ts';
import { createRandom } from './random.ts';
import { contestsIn } from './world/contests.ts';
import { draftEvidence, evidenceOf } from './world/evidence.ts';
import { draftEvents } from './world/events.ts';
import { draftActors } from './world/actors.ts';
import { draftTies } from './world/ties.ts';

/**
 * A made-up record with every type: contested claims, missing values, namesakes, dates of every precision,
 * merged ids and a hub. The same for the same seed.
 */
export function createWorld(schema: GraphQLSchema, seed: number): Projection {
  const drafts = createDrafts(createRandom(seed));
  draftEvidence(drafts);
  draftActors(drafts);
  draftTies(drafts);
  draftEvents(drafts);
  const all = drafts.all();
  const evidence = evidenceOf(all, drafts.random);
  const ties = all.filter(({ parties }) => parties.length > 0);
  const aside = ties.filter(({ properties }) => properties.isSetAside);
  const inAside = aside.flatMap(({ parties }) => parties.map(({ actor }) => actor));
  for (const { id, properties } of all) {
    const setAsideTies = BigInt(inAside.filter((actor) => actor === id).length);
    if (setAsideTies > 0n) Object.assign(properties, { setAsideTies });
  }
  joinAlongside(ties, all);
  callOff(ties, all);
  for (const tie of ties) Object.assign(tie.properties, { themeIds: themesOf(tie, drafts.edges) });
  const graph = {
    nodes: [...all.map((draft) => withMark(toNode(draft, schema))), ...evidence.nodes],
    edges: [...drafts.edges, ...ties.flatMap(toParties), ...evidence.edges],
    attached: [
      ...all.flatMap(({ attached }) => attached),
      ...ties.flatMap(toVersions),
      ...contestsIn(evidence.words, drafts.edges, schema),
    ],
  };
  const search = createSearch();
  const { attached } = search.take({ ...graph, redirects: [] });
  return {
    ...{ ...graph, attached: [...attached, ...[...search.texts(graph.nodes.length)].flat()] },
    redirects: drafts.redirects,
    dataset: {
      ...{ version: 'world', contentHash: 'made-up', licence: 'CC0-1.0', name: 'A world' },
      counts: JSON.stringify({ City: 30, SisterTie: 70 }),
    },
  };
}

/** Every third tie is one that some policies call for an end of. */
function callOff(ties: readonly Draft[], all: readonly Draft[]): void {
  const policies = all.filter(({ type }) => type === 'Policy').map(({ id }) => id);
  for (const [at, { properties }] of ties.entries())
    if (at % 3 === 0) Object.assign(properties, { calledOffBy: policies.slice(0, (at / 3) % 4) });
}

/** A tie that is set aside is alongside no other. */
function joinAlongside(ties: readonly Draft[], all: readonly Draft[]): void {
  const chains = new Map(all.map(({ id, properties }) => [id, properties.among]));
  const sided = ties
    .filter(({ properties }) => properties.isSetAside !== true)
    .map(({ id, parties, properties }) => ({
      ...{ id, kind: properties.kind as string },
      sides: parties.map(({ actor }) => chains.get(actor) as readonly string[]),
    }));
  const found = kindsAlongside(sided);
  for (const { id, properties } of ties) Object.assign(properties, found.get(id));
}

/** Ties that are set aside have a label more, by which they are counted. */
function withMark(node: GraphNode): GraphNode {
  return node.properties.isSetAside === true
    ? { ...node, labels: ['SetAside', ...node.labels] }
    : node;
}

/** The themes of a draft, and all above them. */
function themesOf({ id }: Draft, edges: readonly GraphEdge[]): readonly string[] {
  const to = (type: string, from: string) =>
    edges.flatMap((edge) => (edge.type === type && edge.from === from ? [edge.to] : []));
  const upwards = (theme: string): string[] => [theme, ...to('BROADER', theme).flatMap(upwards)];
  return [...new Set(to('ABOUT_THEME', id).flatMap(upwards))].sort();
}

/** The properties that tie filters use. */
const VERSIONED = [
  ...['kind', 'status', 'isSetAside', 'end', 'sourceCount', 'confidence', 'contested'],
  ...['startEarliest', 'startLatest', 'endEarliest', 'endLatest', 'statusAsOf'],
  ...['lastConfirmedEarliest', 'lastConfirmedLatest', 'statusAsOfEarliest', 'statusAsOfLatest'],
  ...['among', 'reach', 'partyCount', 'themeIds', 'sourceIds', 'selfPublished', 'standing'],
  ...['countries', 'states', 'directness', 'type', 'roles', 'levels', 'within', 'lastChangedAt'],
  ...['listedUntil', 'lastListedEarliest', 'lastListedLatest', 'lackedEarliest', 'lackedLatest'],
  ...['kindsAlongside', 'kindsInside', 'kindsContaining', 'latestSource', 'basis', 'listCount'],
  ...['startDirectness', 'startIsApproximate'],
];

/** The earlier and the current state of a tie on record. */
function toVersions({ id, properties }: Draft): SubNode[] {
  const facts = Object.fromEntries(VERSIONED.map((name) => [name, properties[name] ?? null]));
  const day = (name: string) => String(properties[name]).slice(0, 'YYYY-MM-DD'.length);
  const [first, last] = [day('firstRecordedAt'), day('lastChangedAt')];
  const version = (from: string, until: string, change: Draft['properties'] = {}) => ({
    label: 'Version',
    properties: present({ ...facts, ...change, from, until }),
    type: 'VERSION_OF',
    to: id,
  });
  const early = { status: 'PROPOSED', sourceCount: 1n, contested: [], themeIds: [], sourceIds: [] };
  const now = version(last, '9999-12-31');
  const editions = [
    version('2005-12-31', '2013-01-01', early),
    version('2013-01-01', '9999-12-31'),
  ];
  return [
    ...(first === last ? [now] : [version(first, last, early), now]),
    ...editions.map((edition) => ({ ...edition, type: 'EDITION_OF' })),
  ];
}

/** The relationship also carries the keys by which an index pages. */
function toParties({ id, parties, properties }: Draft) {
  return parties.map(({ actor, role, namedAs }, ordinal) => ({
    type: 'PARTY_TO',
    from: actor,
    to: id,
    properties: {
      ...{ role, ordinal: BigInt(ordinal), owner: actor, tie: id },
      ...(namedAs !== null && { namedAs }),
      ...{ start: properties.startSort ?? '', name: properties.nameKey ?? '' },
      sources: properties.sourceCount ?? 0n,
    },
  }));
}
