import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { DECIDING, codeHash } from '../record/content/stampOf.ts';
import type { Graph } from '../neo4j/graph.ts';
import { inTurn } from '../neo4j/inTurn.ts';
import type { Model } from '../compose/model/model.ts';
import { type PlannedGraph, planFirst, plansAtOnce } from '../neo4j/planFirst.ts';
import { createOperationStore } from '../graph/operationStore.ts';
import { createTurns } from '../turns/turns.ts';
import { countCpuTime } from './cost/cpuTime.ts';
import { createAnswer } from './doors/graphql/answer.ts';
import { createApollo, createRun } from './doors/graphql/apollo.ts';
import { type Answers, createAnswers } from './answers/answers.ts';
import { type Admission, createAdmission } from './admission/admission.ts';
import { setGuards, setNoStore } from './protocol/guards.ts';
import { addDoors } from './addDoors.ts';
import { addHealth, createReadiness } from './health/health.ts';
import { createDescribe } from './doors/pages/jsonld.ts';
import type { DoorAdmission, Service } from './http/door.ts';
import { readBeforeClosing } from './http/late.ts';
import { logRequests } from './health/logRequests.ts';
import { createMask } from './protocol/mask.ts';
import { type Metrics, addMetrics, createMetrics } from './health/metrics.ts';
import { allowOrigins, createRefuseCrossSite } from './admission/origins.ts';
import { createHeadOf } from './doors/pages/pageHead.ts';
import { type Pages, addPages } from './doors/pages/pages.ts';
import {
  refuseAddress,
  refuseClearly,
  refuseOtherBodies,
  refuseSocket,
  refuseUnknown,
} from './http/refuse.ts';
import { createDrain, stopSwiftly } from './http/stop.ts';
import { anyText, openAllowList } from './documents/allowList.ts';
import { readBodies } from './http/readBodies.ts';
import { createReadRequest } from './http/readRequest.ts';
import { type Subscriptions, createSubscriptions } from './live/subscriptions.ts';
import { createLoadAhead } from './loadAhead.ts';
import { createPlanAhead } from './doors/graphql/planAhead.ts';
import { watchGraph } from './upstream/watchGraph.ts';

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
  const { config, graph, log, model, pages } = parts;
  const { documents, limits } = config;
  const readRequest = createReadRequest(
    documents === null ? anyText : openAllowList(documents, model.schema, limits),
  );
  const server = Fastify(optionsOf(config));
  const admission = createAdmission(config);
  const drain = createDrain(server);
  const readiness = drain.unready(createReadiness(graph, { log, notice: parts.notice }));
  const metrics = createMetrics(
    async () => 'version' in (await readiness()),
    () => subscriptions.count(),
    () => answers.bytes(),
  );
  const { fair, turns } = fairGraph(parts, admission, metrics);
  const store = createOperationStore();
  const apollo = createApollo(log, { config, model, graph: fair, store, turns });
  await apollo.start();
  const run = createRun(apollo, createMask(log));
  const seed = [codeHash(DECIDING), JSON.stringify(limits)].join(' ');
  const answers = createAnswers({ config, graph, model, run, seed, store });
  const subscriptions = createSubscriptions({ config, model, graph: fair, log, store });
  stopSwiftly(server);
  countCpuTime(server, admission.spendCpu);
  logRequests(server, log, metrics);
  receive(server, log, limits.maxBodyBytes);
  await guard(server, config, admission);
  const admitted = admittedBy(admission, config);
  const { clientOf, ...hooks } = admitted;
  server.route({
    ...{ url: '/graphql', method: ['GET', 'POST'], ...hooks },
    handler: createAnswer({
      ...{ answers, run, subscriptions, readRequest, config, log },
      ...{ heldUntil: admission.heldUntil, clientOf },
    }),
  });
  const doors = { config, model, graph: fair, log, readRequest, run, answers, seed };
  await addDoors(server, doors, admitted);
  addHealth(server, readiness, { onRequest: admission.probe });
  addMetrics(server, metrics, { onRequest: admission.operator });
  refuseUnknown(server, await addPages(server, pages, headsOf(parts, answers, admission)));
  server.addHook('preClose', (done) => {
    subscriptions.close();
    done();
  });
  server.addHook('onClose', () => apollo.stop());
  const ahead = { ...beforehand(apollo, fair, model), ...atSwitch(answers, subscriptions, fair) };
  return { server, ...ahead, drain: () => drain.begin(config.drainMs) };
}

/** The graph as operations read it: measured, by turns, and with each statement planned before it runs. */
function fairGraph({ config, graph, log }: Parts, { spend }: Admission, metrics: Metrics) {
  const turns = createTurns(placesOf(config.readsAtOnce));
  const watched = watchGraph(graph, { log, slowMs: config.slowQueryMs, observe: metrics.query });
  const planning = { planner: graph, spend, atOnce: plansAtOnce(config.readsAtOnce) };
  return { turns, fair: planFirst(inTurn(watched, turns, spend), planning) };
}

/** How clients that ask are admitted. */
function admittedBy({ budgets, clientOf, reader }: Admission, { access }: Config): DoorAdmission {
  const noStore = access.tokens ? [setNoStore] : [];
  return {
    onRequest: [createRefuseCrossSite(access.origins), ...noStore, reader],
    onSend: budgets,
    clientOf,
  };
}

/** What pages say in their heads. */
function headsOf({ config, graph }: Parts, answers: Answers, admission: Admission) {
  return {
    headOf: createHeadOf({ answers, config, admission }),
    describe: createDescribe(graph, config),
    corrections: config.corrections,
  };
}

/** What a server does before anyone asks. */
function beforehand(apollo: Parameters<typeof createPlanAhead>[0], graph: Graph, model: Model) {
  const [loadAhead, planAhead] = [createLoadAhead(graph, model), createPlanAhead(apollo)];
  const warmUp = async (folder: string, signal: AbortSignal) => {
    await loadAhead(signal);
    await planAhead(folder, signal);
  };
  return { warmUp };
}

/** What is done before and in the moment of a switch to another Neo4j. */
function atSwitch(
  answers: Answers,
  subscriptions: Subscriptions,
  { forget, planBy }: PlannedGraph,
) {
  return {
    prepare: async (other: Graph, signal: AbortSignal) => {
      await planBy(other, signal);
      await subscriptions.prepareSwitch(other, signal);
    },
    forget: () => {
      answers.forget();
      forget();
    },
  };
}

/** How requests are read, and what is refused before a route sees it. */
function receive(server: FastifyInstance, log: Logger, maxBodyBytes: number): void {
  readBeforeClosing(server.server);
  refuseClearly(server, log, maxBodyBytes);
  readBodies(server);
  refuseOtherBodies(server);
}

/** What holds for all requests. */
async function guard(
  server: FastifyInstance,
  { access }: Config,
  { host }: Admission,
): Promise<void> {
  server.addHook('onRequest', setGuards);
  server.addHook('onRequest', host);
  await allowOrigins(server, access.origins);
}

/** Slow senders and slow readers are disconnected after a timeout. */
function optionsOf({
  limits,
  receiveTimeoutMs,
  trustedProxies,
}: Config): FastifyHttpOptions<Server> {
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
