import { beforeAll, describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../src/analysis/paths/actorGraph.ts';
import { readPathQuery } from '../../src/analysis/paths/readPathQuery.ts';
import { searchPaths } from '../../src/analysis/paths/searchPaths.ts';
import type { PathFilter, QueryPathsArgs, Tie } from '../../src/generated/schema.ts';
import { type Graph, openGraph } from '../../src/neo4j/graph.ts';
import { type GraphReader, createReader } from '../../src/graph/reader.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { type Random, createRandom } from '../support/random.ts';
import { readAll } from '../support/readAll.ts';
import { CONTEXT, type World, model, openWorld } from '../support/worldNeo4j.ts';
import { useDriver, useOpened } from '../support/useOpened.ts';

const PATIENCE = { leftMs: Infinity, signal: undefined, asker: { client: 'anna' } };

/** More paths than any of the pairs has. */
const ALL = 5_000;

interface Outcome {
  readonly graph: ActorGraph;
  readonly paths: readonly { readonly ids: readonly string[]; readonly strength: number }[];
  readonly more: boolean;
}

const readerOf = (graph: Graph) =>
  createReader({ model, graph, variables: {}, context: CONTEXT }, {});

/** Paths by their ids; containment by its name. */
async function pathsBy(reader: GraphReader, args: QueryPathsArgs, count: number): Promise<Outcome> {
  const { graph, query } = await readPathQuery(args, reader);
  const { paths, more } = await searchPaths(graph, { ...query, count }, PATIENCE);
  const idOf = (vertex: number) => {
    const bond = vertex - graph.actors.length;
    const { ids, relations } = graph.bonds;
    return graph.actors[vertex] ?? ((ids[bond] ?? '') || (relations[bond] ?? ''));
  };
  return {
    ...{ graph, more },
    paths: paths.map(({ vertices, strength }) => ({ ids: vertices.map(idOf), strength })),
  };
}

describe('The best paths of the shipped record', () => {
  const driver = useDriver(sharedNeo4j);
  let reader: GraphReader;
  beforeAll(() => {
    reader = readerOf(openGraph(driver));
  });

  const ties = '$kinds IS NULL OR type(step) IN $kinds OR NOT step.tie IS NOT NULL';
  const carries = (actor: string) =>
    `(${actor} = to OR ${actor} = from OR (NOT ${actor}:Country AND NOT ${actor}.id IN $avoided AND count { (${actor})-[:PARTY_TO]->() } <= $most))`;
  const SHORTEST = `MATCH (from:Node&Actor {id: $from}), (to:Node&Actor {id: $to})
    MATCH path = SHORTEST 2 GROUPS (from)
      ((one:Actor)-[step]-(other:Actor)
        WHERE (step.tie IS NOT NULL OR step:LOCATED_IN OR step:PART_OF OR step:WITHIN)
          AND (${ties}) AND ${carries('one')} AND ${carries('other')}){1,4} (to)
    RETURN [[node IN nodes(path) | node.id], [edge IN relationships(path) | coalesce(edge.tie, type(edge))]]`;

  it.each<[string, string, PathFilter]>([
    ['ohio-state-university', 'hefei', {}],
    ['columbus-oh', 'hefei', { notThrough: ['hefei-university-of-technology'] }],
    ['wilmington-nc', 'dandong', {}],
    ['illinois', 'china', {}],
    ['ohio-state-university', 'wuhan', { kinds: ['SISTER_CITY', 'SISTER_STATE', 'MEMORANDUM'] }],
    ['richard-v-knight', 'sister-cities-international', {}],
    ['california', 'shanghai', { maxDegree: 12 }],
    ['chicago-il', 'liaoning', {}],
    ['durham-nc', 'kunshan', { maxDegree: 0 }],
    ['carmel-in', 'columbus-in', {}],
  ])('from %s to %s are those that Neo4j finds, %o', async (from, to, filter) => {
    const { kinds = null, notThrough = [], maxDegree = 1_000 } = filter;
    const params = { from, to, kinds, avoided: notThrough, most: maxDegree };
    const rows = (await reader.read(SHORTEST, params)) as [string[], string[]][];
    const expected = rows
      .map(([actors, bonds]) => actors.flatMap((id, at) => [id, ...bonds.slice(at, at + 1)]))
      .filter(isLoopless);
    const longest = Math.max(...rows.map(([, bonds]) => bonds.length), 0);

    const told = await pathsBy(reader, { from, to, filter, maxHops: 4 }, ALL);
    const found = told.paths.map(({ ids }) => ids).filter((ids) => hopsOf(ids) <= longest);

    expect(told.more).toBe(false);
    expect(found.map(textOf).sort()).toEqual([...new Set(expected.map(textOf))].sort());
  });
});

describe('The best paths of a made-up record', () => {
  const world = useOpened(openWorld);
  let naive: Awaited<ReturnType<typeof readNaive>>;
  beforeAll(async () => {
    naive = await readNaive(world);
  });

  it.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'are, by random arguments %i, the first of all that there are',
    async (seed) => {
      const random = createRandom(seed);
      const { args, allowed } = await randomArgs(world, naive, random);
      const all = naive.walks(args, allowed);
      const count = random.between(1, 20);

      const { paths, more, graph } = await pathsBy(readerOf(world.graph), args, count);

      const said = JSON.stringify(args);
      const strengths = strengthsOf(graph);
      const weakest = (ids: readonly string[]) =>
        Math.min(...bondsOf(ids).map((bond) => strengths.get(bond) ?? Infinity));
      const ranked = all
        .map((ids) => ({ ids, rank: [hopsOf(ids), weakest(ids)] as const }))
        .sort((a, b) => a.rank[0] - b.rank[0] || b.rank[1] - a.rank[1]);
      const known = new Set(all.map(textOf));
      expect(more, said).toBe(all.length > count);
      expect(
        paths.map(({ ids }) => [hopsOf(ids), weakest(ids)]),
        said,
      ).toEqual(ranked.slice(0, count).map(({ rank }) => rank));
      expect(
        paths.filter(({ ids }) => !known.has(textOf(ids))),
        said,
      ).toEqual([]);
      expect(new Set(paths.map(({ ids }) => textOf(ids))).size).toBe(paths.length);
    },
  );
});

/** The record as lists, and all loopless paths by trying every way. */
async function readNaive({ graph }: World) {
  const rows = await graph.read(
    `MATCH (actor:Actor) RETURN actor.id, actor:Country,
      COLLECT { MATCH (actor)-[party:PARTY_TO]->(tie:Tie) WHERE party.role <> 'WITNESS' RETURN DISTINCT tie.id },
      COLLECT { MATCH (actor)-[:LOCATED_IN]->(other:Actor) RETURN 'LOCATED_IN ' + actor.id + ' ' + other.id AS bond
        UNION MATCH (actor)-[:PART_OF]->(other:Actor) RETURN 'PART_OF ' + actor.id + ' ' + other.id AS bond
        UNION MATCH (actor)-[:WITHIN]->(other:Actor) RETURN 'WITHIN ' + actor.id + ' ' + other.id AS bond }`,
    {},
  );
  const actors = rows as unknown as [string, boolean, string[], string[]][];
  const bonds = new Map<string, string[]>();
  const join = (bond: string, actor: string) => {
    bonds.set(bond, [...(bonds.get(bond) ?? []), actor]);
  };
  for (const [id, , ties, stands] of actors) {
    ties.forEach((tie) => join(tie, id));
    for (const bond of stands) for (const actor of bond.split(' ').slice(1)) join(bond, actor);
  }
  const countries = new Set(actors.filter(([, is]) => is).map(([id]) => id));
  const ofActor = new Map<string, string[]>();
  for (const [bond, ends] of bonds)
    for (const id of ends) ofActor.set(id, [...(ofActor.get(id) ?? []), bond]);
  const degree = new Map(actors.map(([id, , ties]) => [id, ties.length]));

  return {
    ids: actors.map(([id]) => id),
    structures: [...bonds.keys()].filter((bond) => bond.includes(' ')),
    walks(args: QueryPathsArgs, allowed: ReadonlySet<string>): string[][] {
      const { notThrough = [], maxDegree } = args.filter ?? {};
      const carries = (id: string) =>
        !countries.has(id) &&
        !(notThrough ?? []).includes(id) &&
        (degree.get(id) ?? 0) <= (maxDegree ?? Infinity);
      const all: string[][] = [];
      const walk = (path: string[], hops: number) => {
        const last = path.at(-1) ?? '';
        if (last === args.to) all.push(path);
        else if (hops < (args.maxHops ?? 6) && (path.length === 1 || carries(last)))
          for (const bond of ofActor.get(last) ?? [])
            if (allowed.has(bond) && !path.includes(bond))
              for (const next of bonds.get(bond) ?? [])
                if (!path.includes(next)) walk([...path, bond, next], hops + 1);
      };
      walk([args.from], 0);
      return all.map((ids) => ids.map((id) => id.split(' ')[0] ?? ''));
    },
  };
}

/** `Query.ties` decides which ties match. */
async function randomArgs(
  world: World,
  { ids, structures }: Awaited<ReturnType<typeof readNaive>>,
  { pick, chance, some, perhaps, between }: Random,
) {
  const from = pick(ids);
  const to = pick(ids.filter((id) => id !== from));
  const kinds = ['SISTER_CITY', 'FRIENDSHIP', 'AFFILIATION', 'MEMBERSHIP', 'EXCHANGE'];
  const ofTies = {
    ...(chance(0.4) && { kinds: [pick(kinds), pick(kinds)] }),
    ...(chance(0.4) && { activeOn: pick(['1988', '2005-06', '2012']) }),
    ...(chance(0.5) && { certainty: pick(['CERTAINLY', 'POSSIBLY'] as const) }),
  };
  const bySources = {
    ...(chance(0.3) && { withoutSourceKinds: some(['REPORT', 'ARTICLE', 'WEB_PAGE'] as const, 2) }),
    ...(chance(0.3) && { onlySources: some(await idsOfSources(world), 3) }),
  };
  const stated = new Set(await tiesStated(world, bySources));
  const meeting = await readAll<Tie>(world.ask, `ties(filter: ${written(ofTies)})`, 'id');
  const ties = meeting.flatMap(({ id }) => (stated.has(id) ? id : []));
  const filter = {
    ...{ ...ofTies, ...bySources },
    ...(chance(0.4) && { notThrough: some(ids, 6).filter((id) => id !== from && id !== to) }),
    maxDegree: perhaps(0.4, [0, 2, 5, 20]),
  };
  return {
    args: { from, to, filter, maxHops: between(1, 4) } as QueryPathsArgs,
    allowed: new Set([...ties, ...structures]),
  };
}

/** As GraphQL has it: names of fields and of enum values are not quoted. */
function written(filter: object): string {
  return JSON.stringify(filter).replaceAll(
    /"(\w+)":|"([A-Z_]+)"/g,
    (_, field?: string, value = '') => (field === undefined ? String(value) : `${field}:`),
  );
}

async function idsOfSources({ graph }: World): Promise<string[]> {
  const rows = await graph.read('MATCH (source:Source) RETURN source.id ORDER BY source.id', {});
  return rows.map(([id]) => id as string);
}

/** By what the claims about them say. */
async function tiesStated(
  { graph }: World,
  { withoutSourceKinds, onlySources }: PathFilter,
): Promise<string[]> {
  const rows = await graph.read(
    `MATCH (tie:Tie)
      WHERE $kinds IS NULL AND $sources IS NULL OR EXISTS {
        MATCH (tie)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
        WHERE claim.retiredAt IS NULL AND claim.rank <> 'DEPRECATED' AND claim.stance = 'SUPPORTS'
          AND ($kinds IS NULL OR NOT source.kind IN $kinds)
          AND ($sources IS NULL OR source.id IN $sources) }
      RETURN tie.id`,
    { kinds: withoutSourceKinds ?? null, sources: onlySources ?? null },
  );
  return rows.map(([id]) => id as string);
}

/** Ties by their ids; containment steps are not distinguished in the made-up record. */
function strengthsOf({ bonds }: ActorGraph): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  bonds.ids.forEach((id, bond) => strengths.set(id, bonds.strengths[bond] ?? 0));
  for (const relation of ['LOCATED_IN', 'PART_OF', 'WITHIN']) {
    const own = bonds.relations.flatMap((is, bond) =>
      is === relation ? [bonds.strengths[bond] ?? 0] : [],
    );
    if (new Set(own).size > 1) throw new Error(`Structure of several strengths: ${relation}.`);
    strengths.set(relation, own[0] ?? 0);
  }
  return strengths;
}

const bondsOf = (ids: readonly string[]) => ids.filter((_, at) => at % 2 === 1);
const hopsOf = (ids: readonly string[]) => (ids.length - 1) / 2;
const textOf = (ids: readonly string[]) => ids.join(' > ');

/** No actor and no tie twice; two containment steps of the same kind are not a loop. */
function isLoopless(ids: readonly string[]): boolean {
  const named = ids.filter((id) => !['LOCATED_IN', 'PART_OF', 'WITHIN'].includes(id));
  return new Set(named).size === named.length;
}
