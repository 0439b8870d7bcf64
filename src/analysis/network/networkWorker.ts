import { platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { ActorPairs } from './joined.ts';
import type { Metric } from '../../generated/schema.ts';
import { type Values, createMeasuring } from './metrics.ts';

/** The server's thread comes first where both want a core. */
const LESS = 10;

/** A task for a worker: networks, each measured by all metrics. */
export interface Task {
  readonly networks: readonly ActorPairs[];
  readonly metrics: readonly Metric[];
}

/**
 * One network measured by one metric. Results arrive as they are done, all networks for one metric before the
 * next metric.
 */
export interface NetworkMeasure {
  readonly network: number;
  readonly metric: Metric;
  readonly values: Values;
}

// On Linux each thread has a priority of its own; elsewhere it would be that of the server.
if (platform() === 'linux') setPriority(LESS);

const { networks, metrics } = workerData as Task;
const measuring = networks.map(createMeasuring);
for (const metric of metrics)
  for (const [network, measure] of measuring.entries())
    parentPort?.postMessage({ network, metric, values: measure(metric) } satisfies NetworkMeasure);
