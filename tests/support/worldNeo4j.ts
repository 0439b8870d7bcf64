import { parse, validate } from 'graphql';
import { readConfig } from '../../src/config.ts';
import { createIndexes } from '../../src/store/load/createIndexes.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { type Request, createExecute } from '../../src/graph/execute.ts';
import { type Graph, openGraph } from '../../src/neo4j/graph.ts';
import { loadModel } from '../../src/compose/load.ts';
import { type Driver, writeAll } from '../../src/neo4j/write.ts';
import type { Contexts } from '../../src/resolvers/coordinates.ts';
import { createSchema } from '../../src/schema.ts';
import { countingGraph } from './countingGraph.ts';
import { writtenNeo4j } from './neo4j.ts';
import type { Ask } from './shipped.ts';
import { createWorld } from './world.ts';

export const schema = createSchema();

export const model = await loadModel({
  schema,
  cypher: new URL('../../cypher/', import.meta.url),
  resolvers: new URL('../../src/resolvers/', import.meta.url),
});

/** The context that a server passes to fields that run their own queries. */
export const CONTEXT: Contexts['Query'] = {
  limits: { ...readConfig({}).limits, cost: 1, relations: 0, fieldWork: [] },
};

const HASH = 'the made-up world';

export type World = Awaited<ReturnType<typeof openWorld>>;

export type Options = Partial<Omit<Request<Contexts['Query']>, 'document'>>;

/**
 * The scratch Neo4j with a made-up world, and its content. Files that leave the world unchanged share it; a
 * file that changes it calls `spoil`.
 */
export async function openWorld() {
  const driver = openDriver(await writtenNeo4j());
  const run = (statement: string, params: Readonly<Record<string, unknown>> = {}) =>
    writeAll(driver, 'neo4j', (runs) => runs(statement, params));
  const [known] = await run('MATCH (dataset:Dataset) RETURN dataset.checksum AS hash');
  if (known?.hash !== HASH) {
    await run('MATCH (node) DETACH DELETE node');
    await writeWorld(driver, createWorld(schema, 1));
    await run('MATCH (dataset:Dataset) SET dataset.checksum = $HASH', { HASH });
  }
  const graph = countingGraph(openGraph(driver));
  const execute = executing(graph);
  const ask: Ask = async (query, variables) => (await execute(query, variables)).data;
  return {
    ...{ driver, graph, asked: graph.asked, execute, ask },
    /** For changes that only a test makes. */
    run,
    spoil: () => run('MATCH (dataset:Dataset) REMOVE dataset.checksum'),
    close: () => driver.close(),
  };
}

/** Runs valid operations; the answer has the form that a client receives. */
export function executing(graph: Graph) {
  const execute = createExecute<Contexts['Query']>(model, graph);
  return async (query: string, variables: Options['variables'] = {}, options: Options = {}) => {
    const document = parse(query);
    const [fault] = validate(schema, document);
    if (fault) throw new Error(`${fault.message}\n${query}`);
    const result = await execute({ document, variables, context: CONTEXT, ...options });
    return JSON.parse(JSON.stringify(result)) as Answer;
  };
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
}

/** The values of an answer at a path such as `city.ties.edges.*.node`; a star stands for each item. */
export function at({ data }: Answer, path: string): unknown {
  return path.split('.').reduce<unknown>(step, data);
}

function step(
  value: unknown,
  key: string,
  position: number,
  [...path]: readonly string[],
): unknown {
  const starred = path.slice(0, position).filter((part) => part === '*').length;
  return descend(value, key, starred);
}

function descend(value: unknown, key: string, depth: number): unknown {
  if (depth > 0) return (value as unknown[]).map((item) => descend(item, key, depth - 1));
  return key === '*' ? value : (value as Readonly<Record<string, unknown>> | null)?.[key];
}

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

const WRITE = {
  nodes: 'CREATE (node:$(row.labels) {id: row.id}) SET node += row.properties',
  redirects: 'CREATE (redirect:Redirect) SET redirect = row',
  attached:
    'MATCH (to:Node {id: row.to}) CREATE (node:$(row.label))-[:$(row.type)]->(to) SET node = row.properties',
  edges:
    'MATCH (from:Node {id: row.from}) MATCH (to:Node {id: row.to}) CREATE (from)-[edge:$(row.type)]->(to) SET edge = row.properties',
} as const;

async function writeWorld(driver: Driver, world: Projection): Promise<void> {
  await createIndexes(driver, 'neo4j');
  await writeAll(driver, 'neo4j', async (run) => {
    for (const part of ['nodes', 'redirects', 'attached', 'edges'] as const)
      await run(`UNWIND $rows AS row ${WRITE[part]}`, { rows: world[part] });
    const properties = { ...world.dataset, importedAt: '2026-11-25T00:00:00Z', commit: 'world' };
    await run('CREATE (dataset:Dataset {id: "dataset"}) SET dataset += $properties', {
      properties,
    });
    // Neo4j warns of labels that it has never seen.
    await run('CREATE (notice:Notice) DELETE notice');
    await run(
      "CREATE (known:Difference {from: '', to: '', at: datetime(), ids: [''], subjects: [''], before: ['']}) DELETE known",
    );
  });
}
