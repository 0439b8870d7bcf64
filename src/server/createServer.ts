import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { createOperationStore } from '../graph/operationStore.ts';
import type { Graph } from '../neo4j/graph.ts';
import { inTurn } from '../neo4j/inTurn.ts';
import { planFirst, plansAtOnce } from '../neo4j/planFirst.ts';
import { DECIDING, codeHash } from '../record/content/stampOf.ts';
import { createTurns } from '../turns/turns.ts';
import { type Admission, createAdmission } from './admission/admission.ts';
import { allowOrigins, createRefuseCrossSite } from './admission/origins.ts';
import { createAnswers } from './answers/answers.ts';
import { countCpuTime } from './cost/cpuTime.ts';
import { createTellDataset } from './dataset/tellDataset.ts';
import { openDocuments } from './documents/allowList.ts';
import { addExports } from './doors/export/exports.ts';
import { addFeeds } from './doors/feeds/routes.ts';
import { createAnswer } from './doors/graphql/answer.ts';
import { createApollo, createRun } from './doors/graphql/apollo.ts';
import { addLinked } from './doors/linked/routes.ts';
import { addMcp } from './doors/mcp/routes.ts';
import { addAbout, addReleases } from './doors/pages/about.ts';
import { type Pages, addPages } from './doors/pages/pages.ts';
import { addReconciliation } from './doors/reconcile/routes.ts';
import { addHealth, createReadiness } from './health/health.ts';
import { type Metrics, addMetrics, createMetrics, logRequests } from './health/metrics.ts';
import type { Doors, Service } from './http/door.ts';
import { createReadRequest } from './http/readRequest.ts';
import { receive, refuseAddress, refuseSocket, refuseUnknown } from './http/refuse.ts';
import { limitReading } from './http/slowReaders.ts';
import { createDrain, stopSwiftly } from './http/stop.ts';
import { createSubscriptions } from './live/subscriptions.ts';
import { openContext } from './protocol/context.ts';
import { setGuards, setNoStore } from './protocol/guards.ts';
import { createMask } from './protocol/mask.ts';
import { watchGraph } from './upstream/watchGraph.ts';
import { createWarmUp } from './warmUp.ts';

/** The parts of a server. */
export interface Parts extends Service {
  readonly pages: Pages;
  /** An extra message of the readiness check; `null` if all is well. */
  readonly notice: () => string | null;
}

/** One operation never has all places, and neither do all operations that take long. */
const placesOf = (atOnce: number) => ({
  atOnce,
  ofOne: Math.min(4, Math.ceil(atOnce / 2)),
  ofLong: Math.ceil(atOnce / 4),
});

/**
 * The HTTP server, not yet listening: GraphQL at `/graphql`, exports at `/export`, the explorer at `/`, other
 * pages and health checks.
 */
export async function createServer(parts: Parts) {
  const { config, desk, graph, log, model, pages } = parts;
  const { limits } = config;
  const readRequest = createReadRequest(openDocuments(config, model.schema));
  const server = Fastify(optionsOf(config));
  const admission = createAdmission(config);
  const drain = createDrain(server);
  const readiness = drain.unready(createReadiness(graph, { log, notice: parts.notice }));
  const metrics = createMetrics(
    async () => 'version' in (await readiness()),
    () => subscriptions.count(),
    () => answers.bytes(),
  );
  const { fair, isFree, turns } = fairGraph(parts, admission, metrics);
  const store = createOperationStore();
  const apollo = createApollo({ config, desk, log, model, graph: fair, store, turns });
  await apollo.start();
  const mask = createMask(log);
  const run = createRun(apollo, mask);
  const seed = [codeHash(DECIDING), JSON.stringify(limits)].join(' ');
  const answers = createAnswers({ config, graph, model, run, seed, store });
  const subscriptions = createSubscriptions({ config, desk, model, graph: fair, log, store });
  stopSwiftly(server);
  countCpuTime(server, admission.spendCpu);
  logRequests(server, log, metrics);
  receive(server, log, limits.maxBodyBytes);
  limitReading(server, limits.exportTimeoutMs);
  for (const guard of [setGuards, admission.host]) server.addHook('onRequest', guard);
  await allowOrigins(server, config.access.origins);
  const { budgets: onSend, heldUntil, reader: admit } = admission;
  const noStore = config.access.tokens ? [setNoStore] : [];
  const onRequest = [createRefuseCrossSite(config.access.origins), ...noStore, admit];
  const doors = {
    ...{ config, desk, model, graph: fair, log, mask, readRequest, run, answers, seed },
    ...{ open: openFor(admission), dataset: createTellDataset(graph) },
    admission: { onRequest, onSend },
  };
  server.route({
    ...{ url: '/graphql', method: ['GET', 'POST'], ...doors.admission },
    handler: createAnswer({ ...doors, subscriptions, heldUntil }),
  });
  const keepTables = await addDoors(server, { ...doors, isFree });
  addHealth(server, readiness, { onRequest: admission.probe });
  addMetrics(server, metrics, { onRequest: admission.operator });
  const { spendCpu } = admission;
  refuseUnknown(server, await addPages(server, pages, { ...doors, graph, admit, spendCpu }));
  server.addHook('preClose', (done) => {
    subscriptions.close();
    done();
  });
  server.addHook('onClose', () => apollo.stop());
  return {
    ...{ server, warmUp: createWarmUp(apollo, { graph: fair, model, explorer: pages.explorer }) },
    keepTables,
    /** Before a switch to another Neo4j. */
    prepare: async (other: Graph, signal: AbortSignal) => {
      await fair.planBy(other, signal);
      await subscriptions.prepareSwitch(other, signal);
    },
    /** In the moment of a switch. */
    forget: () => [answers, fair].forEach((one) => one.forget()),
    drain: () => drain.begin(config.drainMs),
  };
}

/** Begins operations in the name of the caller. */
function openFor({ callerOf, clientOf }: Admission): Doors['open'] {
  return (request, reply) => ({
    ...openContext(request, reply, clientOf(request)),
    caller: callerOf(request),
  });
}

/** What programs ask beside `/graphql`, in the name of the same clients and within the same limits. */
async function addDoors(server: FastifyInstance, doors: Parameters<typeof addExports>[1]) {
  const keepTables = await addExports(server, doors);
  await addReconciliation(server, doors);
  addAbout(server, doors);
  await addReleases(server, doors);
  addFeeds(server, doors);
  addLinked(server, doors);
  addMcp(server, doors);
  return keepTables;
}

/** The graph as operations read it: measured, by turns, and with each statement planned before it runs. */
function fairGraph({ config, graph, log }: Parts, { spend }: Admission, metrics: Metrics) {
  const turns = createTurns(placesOf(config.readsAtOnce));
  const watched = watchGraph(graph, { log, slowMs: config.slowQueryMs, observe: metrics.query });
  const planning = { planner: graph, spend, atOnce: plansAtOnce(config.readsAtOnce) };
  const { isFree } = turns;
  return { isFree, turns, fair: planFirst(inTurn(watched, turns, spend), planning) };
}

/** Slow senders and slow readers are disconnected after a timeout. */
function optionsOf(config: Config): FastifyHttpOptions<Server> {
  const { limits, receiveTimeoutMs, trustedProxies } = config;
  return {
    bodyLimit: limits.maxBodyBytes,
    trustProxy: trustedProxies ?? false,
    genReqId: () => randomUUID(),
    clientErrorHandler: refuseSocket,
    frameworkErrors: refuseAddress,
    forceCloseConnections: 'idle',
    requestTimeout: receiveTimeoutMs,
    connectionTimeout: limits.maxQueueMs + limits.timeoutMs + receiveTimeoutMs,
    http: {
      // A request without one is rejected with a message.
      requireHostHeader: false,
      headersTimeout: receiveTimeoutMs,
      connectionsCheckingInterval: Math.ceil(receiveTimeoutMs / 4),
    },
  };
}
