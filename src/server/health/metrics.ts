import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Logger } from 'pino';
import { cpuMsOf } from '../cost/cpuTime.ts';
import { type Report, reportOf } from '../protocol/context.ts';
import { traceOf } from '../protocol/trace.ts';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COSTS = [10, 100, 1_000, 5_000, 20_000, 50_000, 100_000, 200_000];

/** How a request ended. */
export interface RequestOutcome extends Partial<Report> {
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
}

export type Metrics = ReturnType<typeof createMetrics>;

/** Values for Prometheus, evaluated at each scrape. */
export function createMetrics(
  isReady: () => Promise<boolean>,
  subscribers: () => number,
  keptBytes: () => number,
) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { requests, operations, costs, queries, answers } = metersIn(registry);
  addGauges(registry, {
    proxeny_ready: [
      '1 if Neo4j answers and holds a record.',
      async () => ((await isReady()) ? 1 : 0),
    ],
    proxeny_subscribers: ['Open subscriptions.', subscribers],
    proxeny_answer_cache_bytes: ['Bytes of the answers that are kept.', keptBytes],
  });
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    query: (ms: number) => queries.observe(ms / 1000),
    request({ route, status, ms, ...report }: RequestOutcome) {
      const { queries: asked, codes, cost, events, from = 'record' } = report;
      // The duration of a stream says nothing about the server's speed.
      if (events === undefined) requests.observe({ route: route ?? 'none', status }, ms / 1000);
      if (asked === undefined) return;
      for (const code of new Set(codes ?? ['OK'])) operations.inc({ code });
      answers.inc({ from });
      if (cost !== undefined) costs.observe(cost);
    },
  };
}

function metersIn(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Histogram({
      name: 'proxeny_request_duration_seconds',
      help: 'Time from the headers of a request to the end of its response.',
      labelNames: ['route', 'status'],
      ...{ buckets: SECONDS, registers },
    }),
    operations: new Counter({
      name: 'proxeny_operations_total',
      help: 'Operations by error code; OK without errors.',
      ...{ labelNames: ['code'], registers },
    }),
    costs: new Histogram({
      name: 'proxeny_operation_cost',
      help: 'Estimated cost of operations.',
      ...{ buckets: COSTS, registers },
    }),
    queries: new Histogram({
      name: 'proxeny_neo4j_query_duration_seconds',
      help: 'Time from a Neo4j query to its last row.',
      ...{ buckets: SECONDS, registers },
    }),
    answers: new Counter({
      name: 'proxeny_answers_total',
      help: 'Operations by what answered: the record, the cache, or the client that had the answer already.',
      ...{ labelNames: ['from'], registers },
    }),
  };
}

function addGauges(
  registry: Registry,
  gauges: Readonly<Record<string, readonly [help: string, value: () => number | Promise<number>]>>,
): void {
  for (const [name, [help, value]] of Object.entries(gauges))
    new Gauge({
      ...{ name, help, registers: [registry] },
      async collect() {
        this.set(await value());
      },
    });
}

export function addMetrics(
  server: FastifyInstance,
  metrics: Metrics,
  admission: RouteShorthandOptions,
): void {
  server.get('/metrics', admission, async (_request, reply) =>
    reply.header('content-type', metrics.contentType).send(await metrics.text()),
  );
}

/** One line for each request, even if its client disconnected: what it was, how it ended, how long it took. */
export function logRequests(server: FastifyInstance, log: Logger, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { id, method, routeOptions } = request;
    const begun = performance.now();
    const trace = traceOf(request);
    if (trace) void reply.header('traceresponse', trace.response);
    // Node says that a response has finished, too, when its connection ends before all of it is sent.
    let isSent = false;
    reply.raw.prependOnceListener('finish', () => {
      isSent = reply.raw.socket?.destroyed === false;
    });
    reply.raw.once('close', () => {
      const ms = rounded(performance.now() - begun);
      const report = reportOf(request);
      const ended = {
        ...{ route: routeOptions.url ?? null, status: reply.statusCode, ms, ...report },
        cpuMs: rounded(cpuMsOf(request)),
        ...(report && { neo4jMs: rounded(report.neo4jMs) }),
        ...(!isSent && !report?.codes && { codes: ['CLIENT_GONE'] }),
      };
      log.info({ id, method, ...ended, ...trace?.told }, 'request');
      metrics.request(ended);
    });
    done();
  });
}

/** To a tenth of a millisecond. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
