import { Agent } from 'node:http';
import { type DocumentNode, parse } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Address, openDriver } from '../src/neo4j/driver.ts';
import { createExecute } from '../src/graph/execute.ts';
import { openGraph } from '../src/neo4j/graph.ts';
import { profiled } from '../src/neo4j/profiled.ts';
import { loadOwnModel } from '../src/resolvers/ownModel.ts';
import { openChild } from './child.ts';
import { send } from './http.ts';
import { type Operation, PAGE_SIZE, type Variables } from './operations/operation.ts';
import { type Costs, ownCpu, takeCosts } from './servers/costs.ts';

/** A contestant. */
export interface Way {
  readonly name: string;
  /** Returns its own form of answer; throws if it fails. */
  readonly ask: (operation: Operation, input: Variables) => Promise<unknown>;
  /** The values of an answer in the order in which they are selected, which all forms of answers share. */
  readonly valuesOf: (answer: never) => readonly unknown[];
  /** CPU time of Neo4j's client so far, in microseconds. */
  readonly cpu: () => Promise<number>;
  readonly costs: () => Promise<Costs>;
  readonly close: () => Promise<void>;
}

interface Server {
  readonly name: string;
  readonly file: URL;
  readonly queryOf: (operation: Operation) => string;
  readonly settings: Readonly<Record<string, string>>;
}

const ours: Server = {
  name: 'ours',
  file: new URL('servers/ours.ts', import.meta.url),
  queryOf: ({ query }) => query,
  settings: { ANSWER_CACHE_BYTES: '0' },
};
const peer: Server = {
  name: 'peer',
  file: new URL('peer/server.mjs', import.meta.url),
  queryOf: ({ peer }) => peer,
  settings: {},
};
const TIMEOUT_MS = '20000';

/** All contestants; those that can tell what they cost, if statements are profiled. */
export async function openWays(address: Address, isProfiled = false): Promise<readonly Way[]> {
  const servers = isProfiled ? [{ ...peer, settings: { PROFILE: 'yes' } }] : [ours, peer];
  const served = servers.map((server) => openServed(address, server));
  const driver = openDriver(address);
  const counted = profiled(driver);
  const used = isProfiled ? counted.driver : driver;
  const own = {
    valuesOf: valuesIn,
    cpu: () => Promise.resolve(ownCpu()),
    costs: () => Promise.resolve(takeCosts(counted)),
    close: () => driver.close(),
  };
  return [
    ...(await Promise.all(served)),
    { ...own, name: 'composer', ask: await composing(used) },
    { ...own, name: 'floor', ask: askFloor(used) },
  ];
}

/** A server over HTTP, in a process of its own. */
async function openServed(
  { uri, user, password }: Address,
  { name, file, queryOf, settings }: Server,
): Promise<Way> {
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const env = { ...process.env, NODE_ENV: 'production', ...neo4j, TIMEOUT_MS, ...settings };
  const child = openChild(file, { env });
  const url = await child.ask<string>('url');
  const agent = new Agent({ keepAlive: true });
  return {
    name,
    ask: async (operation, variables) => {
      const body = JSON.stringify({ query: queryOf(operation), variables });
      // A server can close an idle connection just when it is used again.
      const again = (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' ? send(url, { agent, body }) : Promise.reject(error);
      return (await send(url, { agent, body }).catch(again)).text;
    },
    valuesOf: (text) => valuesIn(dataOf(text)),
    cpu: () => child.ask('cpu'),
    costs: () => child.ask('costs'),
    close: () => {
      agent.destroy();
      child.close();
      return Promise.resolve();
    },
  };
}

/** The data of a response; throws if it has errors. */
function dataOf(text: string): unknown {
  const { data, errors } = JSON.parse(text) as {
    readonly data?: { readonly ties?: unknown };
    readonly errors?: readonly { readonly message: string }[];
  };
  if (errors?.[0] !== undefined) throw new Error(errors[0].message);
  // The peer's list has one item more where there is a next page.
  const list = data?.ties;
  return Array.isArray(list) ? [list.slice(0, PAGE_SIZE), list.length > PAGE_SIZE] : data;
}

/** Our composer in the process of the bench: without HTTP, Apollo and validation. */
async function composing(driver: Driver): Promise<Way['ask']> {
  const execute = createExecute(await loadOwnModel(), openGraph(driver));
  const documents = new Map<string, DocumentNode>();
  return async ({ query }, variables) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const { data, errors } = await execute({ document, variables, context: undefined });
    if (errors?.[0] !== undefined) throw errors[0];
    return data;
  };
}

/** The bare driver with Cypher written by hand, in the same process. */
function askFloor(driver: Driver): Way['ask'] {
  const { READ } = neo4j.session;
  return async ({ floor }, input) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: READ, fetchSize: -1 });
    try {
      const { records } = await session.run(floor, input);
      return records.map((record) => [...record.values()]);
    } finally {
      await session.close();
    }
  };
}

function valuesIn(answer: unknown): readonly unknown[] {
  if (answer === null || answer === undefined) return [];
  return typeof answer === 'object' ? Object.values(answer).flatMap(valuesIn) : [answer];
}
