import { describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../src/analysis/paths/actorGraph.ts';
import { keepLoaded } from '../../src/analysis/loading/keepLoaded.ts';
import { createLoading } from '../../src/analysis/paths/loadActorGraph.ts';
import { type Graph, openGraph } from '../../src/neo4j/graph.ts';
import { createReader } from '../../src/graph/reader.ts';
import { type Edits, add, swap } from '../support/dataset.ts';
import { openStore } from '../support/fixtureServer.ts';
import { type Random, createRandom } from '../support/random.ts';
import { useOpened } from '../support/useOpened.ts';
import { CONTEXT, model } from '../support/worldNeo4j.ts';

const STEPS = 12;

const store = useOpened(openStore);

/** A server's graph, and the ids of the actors and ties that it has read for it. */
function openServed() {
  const graphOf = keepLoaded(createLoading);
  const bare = openGraph(store.driver);
  const read: string[] = [];
  const graph: Graph = {
    async read(...asked) {
      const rows = await bare.read(...asked);
      if (/RETURN \[node\.id, node\./.test(asked[0]))
        read.push(...(rows[0]?.[0] as [string][]).map(([id]) => id));
      return rows;
    },
  };
  const reader = () => createReader({ model, graph, variables: {}, context: CONTEXT }, {});
  return { read, graph: async () => comparable(await graphOf(reader())) };
}

function comparable({ indexOf, ...graph }: ActorGraph) {
  return { ...graph, indexOf: [...indexOf] };
}

const write = (edits: Edits, rebuild = false) =>
  store.change(edits, { allowRemovals: true, rebuild });

describe('The graph of actors after an import', () => {
  it('reads again only what changed, and the ties of actors that did', async () => {
    await store.change();
    const served = openServed();
    await served.graph();
    served.read.length = 0;

    await write({ 'cities.csv': swap('dandong,Dandong,CITY', 'dandong,Dandong,DISTRICT') });
    const refreshed = await served.graph();

    expect(served.read.toSorted()).toEqual([
      'columbus-oh--hefei--ecopartnership',
      'dandong',
      'dandong--wilmington-nc--trade-office',
      'wilmington-nc--dandong',
      'wilmington-nc--dandong--port-1987',
      'wilmington-nc--dandong--sister-port',
    ]);
    expect(refreshed).toEqual(await openServed().graph());
  });

  it('is, by random changes, the one that is loaded whole', async () => {
    const random = createRandom(15);
    const record = createRecord(random);
    await write(record.edits());
    const served = openServed();
    let whole = await served.graph();
    const seen = new Set<string>();
    for (let step = 0; step < STEPS; step++) {
      for (let more = random.between(1, 3); more > 0; more--) record.change();
      // Now and then nobody asks between two imports, or all of the record is written again.
      await write(record.edits(), random.chance(0.1));
      if (random.chance(0.3)) continue;
      const loading = openServed();
      served.read.length = 0;

      const [refreshed, loaded] = [await served.graph(), await loading.graph()];

      expect(refreshed, `step ${step}`).toEqual(loaded);
      if (JSON.stringify(loaded) !== JSON.stringify(whole)) seen.add('changed');
      if (served.read.length < loading.read.length) seen.add('read less');
      whole = loaded;
    }
    expect(seen).toEqual(new Set(['changed', 'read less']));
  });
});

const PLACES = ['hefei', 'columbus-oh', 'columbus-in', 'xiangyang', 'wilmington-de', 'dandong'];
const STATES = ['ohio', 'anhui', 'hubei', 'delaware'];
const SOURCES = ['almanac', 'gazette', 'register', 'study-a'];

/** Cities and ties that are added to the fixture, change and go. */
function createRecord({ pick, chance, between }: Random) {
  const cities = new Map<string, { within: string; source: string }>();
  const ties = new Map<string, ReturnType<typeof draftTie>>();
  let [made, directness] = [0, 'SECONDARY'];
  const used = () => new Set([...ties.values()].flatMap(({ parties }) => parties));
  const some = (
    among: ReadonlyMap<string, unknown>,
    isMeant: (id: string) => boolean = () => true,
  ) => [...among.keys()].filter(isMeant).at(between(0, among.size));
  const draftTie = () => {
    const one = pick([...PLACES, ...cities.keys()]);
    const others = [...PLACES, ...cities.keys()].filter((id) => id !== one);
    const other = pick(others);
    const third = pick(others.filter((id) => id !== other));
    return {
      parties: chance(0.3) ? [one, other, third] : [one, other],
      witness: chance(0.3),
      start: `${between(1950, 2020)}`,
      source: pick(SOURCES),
      rank: chance(0.2) ? 'DEPRECATED' : '',
    };
  };
  const changes = [
    () => void cities.set(`newtown-${++made}`, { within: pick(STATES), source: pick(SOURCES) }),
    () => {
      const id = some(cities);
      if (id !== undefined) cities.set(id, { within: pick(STATES), source: pick(SOURCES) });
    },
    () => {
      const id = some(cities, (one) => !used().has(one));
      if (id !== undefined) cities.delete(id);
    },
    () => void ties.set(`new-tie-${++made}`, draftTie()),
    () => void ties.set(`new-tie-${++made}`, draftTie()),
    () => {
      const id = some(ties);
      if (id !== undefined) ties.set(id, { ...draftTie(), parties: ties.get(id)?.parties ?? [] });
    },
    () => {
      const id = some(ties);
      if (id !== undefined) ties.delete(id);
    },
    () => (directness = pick(['PRIMARY', 'SECONDARY', 'TERTIARY'])),
  ];
  const lineOfTie = ([id, tie]: [string, ReturnType<typeof draftTie>]) => {
    const [one, other, third] = tie.parties;
    const more = third === undefined ? '' : `|${tie.witness ? 'WITNESS:' : ''}${third}`;
    const because = tie.rank === '' ? '' : 'doubtful';
    return `${id},COOPERATION,${one}|${other}${more},${tie.start},,,,,,,${tie.source},,,,${tie.rank},${because},2026-11-01,`;
  };
  return {
    change: () => {
      pick(changes)();
    },
    edits: () => ({
      'cities.csv': add(
        ...[...cities].map(
          ([id, { within, source }]) => `${id},${id},CITY,${within},,,,,${source},,,,,,2026-11-01,`,
        ),
      ),
      'partnerships.csv': add(...[...ties].map(lineOfTie)),
      'sources.csv': swap(
        'thesis,Sister relations,THESIS,SECONDARY',
        `thesis,Sister relations,THESIS,${directness}`,
      ),
    }),
  };
}
