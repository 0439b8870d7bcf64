import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';

/** How to reach a Neo4j. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** For what does not take turns (`turns.ts`), such as the checks of health. */
const SPARE_CONNECTIONS = 4;

const FAIL_FAST_MS = 2_000;
const LIVENESS_MS = 30_000;

/**
 * A driver for that many reads at once, so that reads wait for their turn and not for a connection. It answers or fails within seconds, and
 * never leaves a caller waiting while Neo4j is down.
 */
export function openDriver({ uri, user, password }: Address, readsAtOnce = 32): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: readsAtOnce + SPARE_CONNECTIONS,
    connectionTimeout: FAIL_FAST_MS,
    connectionAcquisitionTimeout: FAIL_FAST_MS,
    connectionLivenessCheckTimeout: LIVENESS_MS,
    maxTransactionRetryTime: FAIL_FAST_MS,
  });
}
