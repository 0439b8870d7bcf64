import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { addressOf } from '../config/hosts.ts';
import { type Desk, openDesk } from '../contributions/desk/desk.ts';
import { type Address, type ProcessState, openDriver } from '../neo4j/driver.ts';
import { openGraph } from '../neo4j/graph.ts';
import { plansAtOnce } from '../neo4j/planFirst.ts';
import { loadOwnModel } from '../resolvers/ownModel.ts';
import { createServer } from './createServer.ts';
import { type Upstream, openSteadyGraph } from './upstream/steadyGraph.ts';

/** A server that listens. */
export type OpenServer = Awaited<ReturnType<typeof openServer>>;

/** What another Neo4j has not planned by then, it plans when it is read. */
const PREPARING_MS = 60_000;

const DASHBOARD = new URL('../../examples/dashboard/', import.meta.url);

/** Where to read, and what is known of its process. */
export interface Neo4jProcess {
  readonly address: Address;
  readonly processState?: () => ProcessState;
}

interface ServerOptions extends Neo4jProcess {
  readonly config: Config;
  readonly port: number;
  readonly log: Logger;
  readonly notice?: () => string | null;
  /** The folder of the data files; without it, no contributions are taken. */
  readonly data?: string;
}

/** Serves the graph at that address, with the record that was imported there. */
export async function openServer(options: ServerOptions) {
  const { config, port, log, notice = () => null } = options;
  let [desk, current]: [Desk | null, Neo4jProcess] = [null, options];
  const model = await loadOwnModel();
  const upstreamOf = createUpstreamOf(config);
  const { graph, replace, close } = openSteadyGraph(upstreamOf(options), log);
  const built = { explorer: builtPage('explorer/'), playground: builtPage('playground/') };
  const pages = { ...built, dashboard: DASHBOARD };
  const parts = { config, model, graph, log, notice, pages, desk: () => desk };
  const made = await createServer(parts);
  const { server } = made;
  server.addHook('onClose', close);
  await server.listen({ host: config.host, port });
  const url = addressOf(config.host, (server.server.address() as AddressInfo).port);
  desk = await openDeskFor(options, url, () => current.address);
  return {
    url,
    /** Loads what `paths` searches, then runs the operations of a folder once, so that Neo4j has planned them. */
    warmUp: made.warmUp,
    /** Writes the tables that have names to disk, for each version of the record, until it is stopped. */
    keepTables: made.keepTables,
    /** Says at `/health/ready` that it stops, and answers on for `DRAIN_MS`. */
    drain: made.drain,
    /** Serves what another Neo4j holds from now on, without a pause for readers; see `openSteadyGraph`. */
    replace: (next: Neo4jProcess, onReady: () => void) =>
      replace(upstreamOf(next), {
        prepare: (other) => made.prepare(other, AbortSignal.timeout(PREPARING_MS)),
        onReady() {
          current = next;
          onReady();
          made.forget();
        },
      }),
    /** Answers requests in progress, then closes the connection to Neo4j. */
    close: async () => {
      await server.close();
      await desk?.close();
    },
  };
}

/** The desk of the folder that the settings name for contributions; null if they name none. */
async function openDeskFor(
  { config, data, log }: ServerOptions,
  url: string,
  addressNow: () => Address,
): Promise<Desk | null> {
  const { contributions: folder, database, maxChange: largest, servedParts: parts } = config;
  const { selfReview, openProposals } = config;
  if (folder === null || data === undefined) return null;
  const to = () => ({ address: addressNow(), database, largest });
  return openDesk({ data, parts, folder, url, to, selfReview, openProposals, log }).catch(
    (error: unknown) => {
      log.error({ err: error }, 'no contributions are taken');
      return null;
    },
  );
}

function createUpstreamOf({ database, readsAtOnce: most }: Config) {
  const readsAtOnce = most + plansAtOnce(most);
  return ({ address, processState = () => 'unknown' }: Neo4jProcess): Upstream => ({
    processState,
    connect() {
      const driver = openDriver(address, { readsAtOnce });
      return { graph: openGraph(driver, database), close: () => driver.close() };
    },
  });
}

function builtPage(name: string): URL | undefined {
  const folder = new URL(`../../dist/${name}`, import.meta.url);
  return existsSync(folder) ? folder : undefined;
}
