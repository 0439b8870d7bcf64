import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';

/** How to reach a Neo4j. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** What a pool holds; whoever wants more at once waits for a turn (`inTurn.ts`), not for a connection. */
export const MAX_CONNECTIONS = 32;

const FAIL_FAST_MS = 2_000;
const LIVENESS_MS = 30_000;

/** A driver that answers or fails within seconds, and never leaves a caller waiting for a Neo4j that is away. */
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
