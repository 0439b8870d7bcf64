import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SpanKind } from '@opentelemetry/api';
import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { firstValueFrom, lastValueFrom } from 'rxjs';
import type { Row } from '../compose/read.ts';
import { AccessRefused, busy, timedOut, tooCostly, unavailable } from '../errors.ts';
import { traced } from '../traced.ts';
import type { Asker } from '../turns/turns.ts';
import { withoutNull } from '../withoutNull.ts';

export interface ReadOptions {
  /** Aborting also ends the transaction in Neo4j. */
  readonly signal?: AbortSignal | undefined;
  /** Neo4j stops the transaction after this time. */
  readonly timeoutMs?: number | undefined;
  /** `WRITE` is for the removal of a dead writer's notice; a cluster then asks its leader. */
  readonly access?: 'READ' | 'WRITE' | undefined;
  /** The operation's name, for Neo4j's own list of transactions. */
  readonly name?: string | undefined;
  /** The trace that the operation is a part of, for the same list. */
  readonly traceId?: string | undefined;
  /** On whose behalf it reads, where reads take turns. */
  readonly asker?: Asker | undefined;
  /** Neo4j plans the statement and keeps the plan, but does not run it; there are no rows. */
  readonly planOnly?: boolean | undefined;
  /** Called when it has waited long enough, and is sent to Neo4j. */
  readonly onTurn?: (() => void) | undefined;
  /** Awaited before a few more records are received, for statements with many large records; otherwise all arrive at once. */
  readonly beforeNext?: (() => Promise<void>) | undefined;
}

/** The parameters of a statement. */
export type Params = Readonly<Record<string, unknown>>;

/**
 * Runs Cypher that reads. Throws errors with the codes UNAVAILABLE, TIMEOUT, TOO_COSTLY and BUSY; any other error
 * is a bug.
 */
export interface Graph {
  read(text: string, params: Params, options?: ReadOptions): Promise<readonly Row[]>;
}

export function openGraph(driver: Driver, database = 'neo4j'): Graph {
  return {
    read: (text, params, options = {}) =>
      traced('read', spanOf(database, options), () => readFrom(text, params, options)),
  };

  async function readFrom(text: string, params: Params, options: ReadOptions) {
    const { signal, timeoutMs, access = 'READ', planOnly = false, beforeNext } = options;
    signal?.throwIfAborted();
    const open = planOnly ? openPlanning : openReading;
    const session = open(driver, { database, defaultAccessMode: access, beforeNext });
    const { abort } = session;
    signal?.addEventListener('abort', abort);
    try {
      return await session.run(text, toCypher(params) as Params, {
        ...(timeoutMs !== undefined && { timeout: neo4j.int(Math.max(1, Math.round(timeoutMs))) }),
        metadata: withoutNull({ operation: options.name, trace: options.traceId }),
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw translate(error, timeoutMs ?? 0);
    } finally {
      signal?.removeEventListener('abort', abort);
      await session.close();
    }
  }
}

/** As OpenTelemetry names what a client of a database does. */
function spanOf(database: string, { name }: ReadOptions) {
  const attributes = {
    'db.system.name': 'neo4j',
    'db.namespace': database,
    ...(name !== undefined && { 'db.query.summary': name }),
  };
  return { kind: SpanKind.CLIENT, attributes };
}

interface Opened {
  readonly run: (text: string, params: Params, config: Config) => Promise<readonly Row[]>;
  /** Ends what runs, in Neo4j too. */
  readonly abort: () => void;
  readonly close: () => Promise<void>;
}

type Config = Parameters<Session['run']>[2];

interface Opening {
  readonly database: string;
  readonly defaultAccessMode: 'READ' | 'WRITE';
  readonly beforeNext: ReadOptions['beforeNext'];
}

const ALL = -1;

/** The driver decodes as many records in one go, and receives no more before these are taken. */
const FEW = 4;

function openReading(driver: Driver, { beforeNext, ...opening }: Opening): Opened {
  if (beforeNext) return openStream(driver, opening, beforeNext);
  const session = driver.session({ ...opening, fetchSize: ALL });
  return {
    run: async (text, params, config) =>
      (await session.run(text, params, config)).records.map((record) => [...record.values()]),
    // Closing a session resets its connection, and Neo4j ends what runs.
    abort: () => void session.close(),
    close: () => session.close(),
  };
}

/**
 * A few records at a time. Once they come, an aborted read leaves the loop at the next wait, and the driver discards the rest. Before, its session
 * must not be closed: the driver would send a DISCARD after the RESET, when the next read has the connection, which then fails or gets no answer.
 */
function openStream(
  driver: Driver,
  opening: Omit<Opening, 'beforeNext'>,
  beforeNext: () => Promise<void>,
): Opened {
  const session = driver.session({ ...opening, fetchSize: FEW });
  const read = randomUUID();
  let isAwaited = true;
  return {
    async run(text, params, config) {
      const metadata = { ...config?.metadata, read };
      const rows: Row[] = [];
      try {
        for await (const record of session.run(text, params, { ...config, metadata })) {
          isAwaited = false;
          if (rows.push([...record.values()]) % FEW === 0) await beforeNext();
        }
        return rows;
      } finally {
        isAwaited = false;
      }
    },
    abort: () => void terminate(driver, read, () => isAwaited),
    close: () => session.close(),
  };
}

const TERMINATE = `SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.read = $read
TERMINATE TRANSACTIONS id YIELD message RETURN message`;

/** How often and how long to look for a statement that has not reached Neo4j yet. */
const LOOK_MS = 50;
const LOOKS = 40;

/** Ends a statement from another session, while `isAwaited`. */
async function terminate(driver: Driver, read: string, isAwaited: () => boolean): Promise<void> {
  for (let looks = 0; looks < LOOKS && isAwaited(); looks++) {
    const ended = await driver
      .executeQuery(TERMINATE, { read }, { routing: 'READ' })
      // Neo4j is away, and so is the statement.
      .catch(() => null);
    if (ended === null || ended.records.length > 0) return;
    await sleep(LOOK_MS);
  }
}

/** Neo4j tells a statement's columns when it has planned it, and runs it when a reactive session asks for rows. */
function openPlanning(driver: Driver, { database, defaultAccessMode }: Opening): Opened {
  const session = driver.rxSession({ database, defaultAccessMode });
  const close = () => lastValueFrom(session.close(), { defaultValue: undefined });
  return {
    async run(text, params, config) {
      await firstValueFrom(session.run(text, params, config).keys());
      return [];
    },
    abort: () => void close(),
    close,
  };
}

/** JavaScript has one type of number; Cypher refuses a float as a LIMIT. */
function toCypher(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toCypher);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toCypher(part)]));
}

const AWAY = /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|acquisition timed out/;
const LATE = /TransactionTimedOut|Transaction\.Terminated|LockClientStopped/;
/** By Neo4j's codes, without `Neo.ClientError.`. */
const REFUSALS: Readonly<Record<string, string>> = {
  'Security.Unauthorized': 'Neo4j refuses the user or the password.',
  'Security.AuthenticationRateLimit':
    'Neo4j refuses the user or the password, and locks the user for some seconds.',
  'Security.CredentialsExpired': 'Neo4j refuses the password until it is changed.',
  'Security.AuthorizationExpired': 'Neo4j refuses the user until it signs in again.',
  'Security.TokenExpired': 'Neo4j refuses the user until it signs in again.',
  'Database.DatabaseNotFound': 'Neo4j has no database of that name.',
};
/** The codes of a transaction that needs more memory than it may use. */
export const LARGE = /MemoryPoolOutOfMemory|TransactionOutOfMemory|General\.OutOfMemory/;
/** The setting that Neo4j names when all transactions together reach their limit, not one its own. */
const CROWDED = /memory\.transaction\.total\.max/;
const CROWDED_S = 5;

function translate(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (LATE.test(code)) return timedOut(timeoutMs);
  if (LARGE.test(code) && CROWDED.test(message))
    return busy(({ errors }) => errors.crowded, CROWDED_S);
  if (LARGE.test(code)) return tooCostly(({ errors }) => errors.memory);
  const refusal = REFUSALS[code.replace('Neo.ClientError.', '')];
  if (refusal !== undefined) return new AccessRefused(refusal);
  if (AWAY.test(code) || AWAY.test(message)) return unavailable();
  return error;
}
