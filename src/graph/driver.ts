import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';

/** How to reach a Neo4j. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** How many reads run at once: more wait for their turn (`turns.ts`), not for a connection. */
export const READS_AT_ONCE = 32;

/** With some to spare for what does not take turns: the checks of health. */
const MAX_CONNECTIONS = READS_AT_ONCE + 4;

const FAIL_FAST_MS = 2_000;
const LIVENESS_MS = 30_000;

/** A driver that answers or fails within seconds, and never leaves a caller waiting while Neo4j is down. */
export function openDriver({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: MAX_CONNECTIONS,
    connectionTimeout: FAIL_FAST_MS,
    connectionAcquisitionTimeout: FAIL_FAST_MS,
    connectionLivenessCheckTimeout: LIVENESS_MS,
    maxTransactionRetryTime: FAIL_FAST_MS,
  });
}
