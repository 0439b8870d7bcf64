import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { neo4jCache, root } from '../scripts/setup/places.mjs';
import { type Access, AccessSettings, accessFaults, toAccess } from './config/access.ts';
import { areAddresses } from './config/hosts.ts';
import { LimitSettings, type Limits, toLimits } from './config/limits.ts';
import { names, text, wholeNumber } from './config/values.ts';
import type { DataParts } from './record/files/readFiles.ts';
import type { Address } from './neo4j/driver.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** All settings. */
export interface Config {
  readonly host: string;

  /** `null` means 4000, or the next free port. */
  readonly port: number | null;
  readonly logLevel: z.infer<typeof LogLevel>;

  /** A query that takes longer has its own line in the log. */
  readonly slowQueryMs: number;

  /** A request that is not complete after this time is ended. */
  readonly receiveTimeoutMs: number;

  /** How long a server that was told to stop still answers, so that proxies see it and send it nothing more. */
  readonly drainMs: number;

  /** Trusted proxies, whose `X-Forwarded-For` is believed; `null` means none. */
  readonly trustedProxies: string | null;
  readonly access: Access;
  readonly limits: Limits;

  /** The file or folder of the only documents that are executed; `null` means any. */
  readonly documents: string | null;
  /** The address that takes corrections; `null` means none. */
  readonly corrections: string | null;

  /** The folder of the releases that are served; `null` means none. */
  readonly releases: string | null;
  readonly database: string;

  /** The parts of the data folder that are imported. */
  readonly parts: DataParts;

  /** The most nodes and relationships that an import changes in one transaction; undefined: the importer's own limit. */
  readonly maxChange: number | undefined;

  /** How many reads run in Neo4j at once; further reads wait for their turn. */
  readonly readsAtOnce: number;

  /** The most bytes of answers that are kept; 0 keeps none. */
  readonly answerCacheBytes: number;

  /** A Neo4j that runs elsewhere; `null` means the embedded one. */
  readonly address: Address | null;
  readonly embedded: {
    readonly home: string;
    readonly cache: string;
    readonly heap: string;
    readonly env: Environment;
  };
}

/** Reads the settings, or throws an error that lists every invalid one. */
export function readConfig(env: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Settings.safeParse(given);
  const faults = [...faultsOf(read.error), ...missing(given), ...accessFaults(given)];
  if (!read.success || faults.length > 0) throw new Error(faults.join('\n'));
  return toConfig(read.data, env);
}

function toConfig(settings: z.infer<typeof Settings>, env: Environment): Config {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password = '' } = settings;
  const access = toAccess(settings);
  return {
    host: settings.HOST,
    port: settings.PORT ?? null,
    logLevel: settings.LOG_LEVEL,
    slowQueryMs: settings.SLOW_QUERY_MS,
    receiveTimeoutMs: settings.RECEIVE_TIMEOUT_MS,
    drainMs: settings.DRAIN_MS,
    trustedProxies: settings.TRUSTED_PROXIES ?? null,
    access,
    limits: toLimits(settings, access.loopback),
    documents: settings.DOCUMENTS === undefined ? null : resolve(settings.DOCUMENTS),
    corrections: settings.CORRECTIONS ?? null,
    releases: settings.RELEASES === undefined ? null : resolve(settings.RELEASES),
    database: settings.NEO4J_DATABASE,
    parts: settings.PROXENY_PARTS,
    maxChange: settings.MAX_CHANGE,
    readsAtOnce: settings.READS_AT_ONCE ?? (uri === undefined ? 4 * availableParallelism() : 32),
    answerCacheBytes: isOneServer(uri) ? settings.ANSWER_CACHE_BYTES : 0,
    address: uri === undefined ? null : { uri, user, password },
    embedded: {
      home: resolve(settings.PROXENY_HOME),
      cache: neo4jCache(env),
      heap: settings.PROXENY_HEAP,
      env,
    },
  };
}

/** A member of a cluster can lag behind the one that a writer wrote to, and not know of its notice. */
const isOneServer = (uri: string | undefined) => uri === undefined || uri.startsWith('bolt');

const LogLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
  error: ({ input }) =>
    `must be a level from "trace" to "fatal" or "silent", but got: "${String(input)}".`,
});

/** Keyed by environment variable; `docs/settings.md` lists them all with their defaults. */
export const Settings = z.object({
  PORT: wholeNumber(1, 65_535).optional(),
  NEO4J_URI: text(
    /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#\s]+/,
    'an address such as "neo4j+s://example.org:7687"',
  ).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  READS_AT_ONCE: wholeNumber(1, 1_000).optional(),
  ANSWER_CACHE_BYTES: wholeNumber(0, 10_000_000_000).default(64_000_000),
  PROXENY_PARTS: names('names of subfolders with commas between, "all" or "none"').default('all'),
  MAX_CHANGE: wholeNumber(1, 100_000_000).optional(),
  PROXENY_HOME: z.string().default(resolve(root, '.proxeny')),
  PROXENY_HEAP: text(/^[1-9]\d*[mMgG]$/, 'a size such as "512m" or "2g"').default('1g'),
  LOG_LEVEL: LogLevel.default('info'),
  SLOW_QUERY_MS: wholeNumber(1, 600_000).default(1_000),
  RECEIVE_TIMEOUT_MS: wholeNumber(100, 600_000).default(10_000),
  DRAIN_MS: wholeNumber(0, 600_000).default(0),
  TRUSTED_PROXIES: z
    .string()
    .refine(areAddresses, {
      error: ({ input }) =>
        `must be addresses or ranges such as "10.0.0.1, 192.168.0.0/16" or "loopback", with commas between, but got: "${String(input)}".`,
    })
    .optional(),
  DOCUMENTS: z.string().optional(),
  RELEASES: z.string().optional(),
  CORRECTIONS: text(
    /^(mailto:[^\s?]+@\S+|https?:\/\/[^\s]+)$/,
    'an address such as "mailto:data@example.org" or "https://example.org/issues/new"',
  ).optional(),
  ...AccessSettings.shape,
  ...LimitSettings.shape,
});

function faultsOf(error: z.ZodError | undefined): readonly string[] {
  return (error?.issues ?? []).map(({ path, message }) => `\`${String(path[0])}\` ${message}`);
}

function missing(given: Environment): readonly string[] {
  return given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined
    ? ['`NEO4J_PASSWORD` must be set beside `NEO4J_URI`.']
    : [];
}
