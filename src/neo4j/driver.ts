import neo4j, { type Driver } from 'neo4j-driver';

export type { Driver } from 'neo4j-driver';

/** How to reach a Neo4j. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** What is known of Neo4j's process: nothing where it runs elsewhere. `stopped` is by SIGSTOP or a debugger. */
export type ProcessState = 'running' | 'stopped' | 'ended' | 'unknown';

/** For what does not take turns (`turns.ts`), such as the checks of health. */
const SPARE_CONNECTIONS = 4;

const RETRY_MS = 2_000;
const LIVENESS_MS = 30_000;

/** A Neo4j that is busy, as in its first seconds, takes seconds to open a connection; one that is down refuses at once. */
const PATIENT_MS = 30_000;

/** A driver for that many reads at once, so that reads wait for their turn and not for a connection. */
export function openDriver({ uri, user, password }: Address, { readsAtOnce = 32 } = {}): Driver {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: readsAtOnce + SPARE_CONNECTIONS,
    connectionTimeout: PATIENT_MS,
    connectionAcquisitionTimeout: PATIENT_MS,
    connectionLivenessCheckTimeout: LIVENESS_MS,
    maxTransactionRetryTime: RETRY_MS,
  });
  addresses.set(driver, { uri, user, password });
  return driver;
}

const addresses = new WeakMap<Driver, Address>();

/** Where a driver of `openDriver` leads, for a thread that needs one of its own; null for other drivers. */
export function addressOfDriver(driver: Driver): Address | null {
  return addresses.get(driver) ?? null;
}

/** Whether the connection to Neo4j was lost, or could not be opened. */
export function isLost(error: unknown): boolean {
  const { code, extensions } = error as {
    readonly code?: unknown;
    readonly extensions?: { readonly code?: unknown };
  };
  return /^(ServiceUnavailable|SessionExpired|UNAVAILABLE)$/.test(String(extensions?.code ?? code));
}
