import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { neo4jCache, shippedHome } from '../scripts/setup/places.mjs';
import { AccessSettings, accessFaults, toAccess } from './config/access.ts';
import { areAddresses, isLoopback } from './config/hosts.ts';
import { LimitSettings, toLimits } from './config/limits.ts';
import { names, text, wholeNumber, wrong } from './config/values.ts';
import type { PartsWithin } from './record/files/readFiles.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** All settings. */
export type Config = Readonly<ReturnType<typeof toConfig>>;

/**
 * Reads the settings, or throws an error that lists every invalid one. `home` is where the embedded Neo4j keeps its data unless
 * `PROXENY_HOME` names another folder.
 */
export function readConfig(
  env: Environment = process.env,
  home: string = shippedHome(env),
): Config {
  const filled = Object.entries(env).filter(([, value]) => value !== '');
  const given: Environment = Object.fromEntries(filled);
  const read = Settings.safeParse(given);
  const faults = [
    ...(read.error?.issues ?? []).map(({ path, message }) => `\`${String(path[0])}\` ${message}`),
    ...(given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined
      ? ['`NEO4J_PASSWORD` must be set beside `NEO4J_URI`.']
      : []),
    ...accessFaults(given),
  ];
  if (!read.success || faults.length > 0) throw new Error(faults.join('\n'));
  return toConfig(read.data, env, home);
}

function toConfig(settings: z.infer<typeof Settings>, env: Environment, home: string) {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password = '' } = settings;
  const access = toAccess(settings);
  const parts: PartsWithin['named'] = settings.PROXENY_PARTS;
  const hasProxy = settings.TRUSTED_PROXIES !== undefined;
  const isForOneUser = access.alone && !hasProxy && isOfThisMachine(uri);
  return {
    host: settings.HOST,
    /** `null` means 4000, or the next free port. */
    port: settings.PORT ?? null,
    logLevel: settings.LOG_LEVEL,
    /** A query that takes longer has its own line in the log. */
    slowQueryMs: settings.SLOW_QUERY_MS,
    /** A request that is not complete after this time is ended. */
    receiveTimeoutMs: settings.RECEIVE_TIMEOUT_MS,
    /** How long a server that was told to stop still answers, so that proxies see it and send it nothing more. */
    drainMs: settings.DRAIN_MS,
    /** Trusted proxies, whose `X-Forwarded-For` is believed; `null` means none. */
    trustedProxies: settings.TRUSTED_PROXIES ?? null,
    access,
    limits: toLimits(settings, access.loopback),
    /** The file or folder of the only documents that are executed; `null` means any. */
    documents: settings.DOCUMENTS === undefined ? null : resolve(settings.DOCUMENTS),
    /** The address that takes corrections; `null` means none. */
    corrections: settings.CORRECTIONS ?? null,
    /** The folder of the releases that are served; `null` means none. */
    releases: settings.RELEASES === undefined ? null : resolve(settings.RELEASES),
    /** The folder of the contributions to the record; `null` means that none are taken. */
    contributions: settings.CONTRIBUTIONS === undefined ? null : resolve(settings.CONTRIBUTIONS),
    /** Whether an editor may accept what is their own: nobody else is there on a loopback without tokens. */
    selfReview:
      settings.SELF_REVIEW === undefined ? access.openMetrics : settings.SELF_REVIEW === 'yes',
    /** Whether readers see proposals that nobody has accepted, with the words of who made them. */
    openProposals: settings.OPEN_PROPOSALS !== 'no',
    database: settings.NEO4J_DATABASE,
    /** The parts of the data folder that are read. */
    parts,
    /** Those that are imported: of registers, only the ones that others may have, unless the user of this machine is the only reader. */
    servedParts: servedOf(parts, isForOneUser),
    /** The most nodes and relationships that an import changes in one transaction; undefined: the importer's own limit. */
    maxChange: settings.MAX_CHANGE,
    /** How many reads run in Neo4j at once; further reads wait for their turn. */
    readsAtOnce: settings.READS_AT_ONCE ?? (uri === undefined ? 4 * availableParallelism() : 32),
    /** The most bytes of answers that are kept; 0 keeps none. */
    answerCacheBytes: settings.ANSWER_CACHE_BYTES,
    /** Whether members of a cluster answer, which can lag behind the one that a writer wrote to, and not know of its notice. */
    isRouted: uri?.startsWith('neo4j') === true,
    /** Tables as files: the folder that keeps them, `null` for one that is removed at the end, and the most bytes; 0 keeps none. */
    snapshots: { home: snapshotHome(settings, home), mostBytes: settings.SNAPSHOT_MB * 1_000_000 },
    /** A Neo4j that runs elsewhere; `null` means the embedded one. */
    address: uri === undefined ? null : { uri, user, password },
    embedded: {
      home: resolve(settings.PROXENY_HOME ?? home),
      cache: neo4jCache(env),
      heap: settings.PROXENY_HEAP,
      env,
    },
  };
}

function servedOf(named: PartsWithin['named'], isAlone: boolean): PartsWithin {
  return { named, reach: isAlone ? 'SHOWN' : 'SHIPPED' };
}

/** Others can read a Neo4j that runs elsewhere. */
function isOfThisMachine(uri: string | undefined): boolean {
  const [, host = ''] = /^[^:]+:\/\/(\[[^\]]*\]|[^/:?#]+)/.exec(uri ?? '') ?? [];
  return uri === undefined || isLoopback(host);
}

/** The data folder is only there for the embedded Neo4j, unless it is named. */
function snapshotHome({ NEO4J_URI, PROXENY_HOME }: z.infer<typeof Settings>, usual: string) {
  if (PROXENY_HOME === undefined && NEO4J_URI !== undefined) return null;
  return join(resolve(PROXENY_HOME ?? usual), 'tables');
}

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
  SNAPSHOT_MB: wholeNumber(0, 1_000_000).default(2_000),
  PROXENY_PARTS: names('names of subfolders with commas between, "all" or "none"').default('all'),
  MAX_CHANGE: wholeNumber(1, 100_000_000).optional(),
  PROXENY_HOME: z.string().optional(),
  PROXENY_HEAP: text(/^[1-9]\d*[mMgG]$/, 'a size such as "512m" or "2g"').default('1g'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: wrong('a level from "trace" to "fatal" or "silent"'),
    })
    .default('info'),
  SLOW_QUERY_MS: wholeNumber(1, 600_000).default(1_000),
  RECEIVE_TIMEOUT_MS: wholeNumber(100, 600_000).default(10_000),
  DRAIN_MS: wholeNumber(0, 600_000).default(0),
  TRUSTED_PROXIES: z
    .string()
    .refine(areAddresses, {
      error: wrong(
        'addresses or ranges such as "10.0.0.1, 192.168.0.0/16" or "loopback", with commas between',
      ),
    })
    .optional(),
  DOCUMENTS: z.string().optional(),
  RELEASES: z.string().optional(),
  CONTRIBUTIONS: z.string().optional(),
  OPEN_PROPOSALS: text(/^(yes|no)$/, '"yes" or "no"').optional(),
  SELF_REVIEW: text(/^(yes|no)$/, '"yes" or "no"').optional(),
  CORRECTIONS: text(
    /^(mailto:[^\s?]+@\S+|https?:\/\/[^\s]+)$/,
    'an address such as "mailto:data@example.org" or "https://example.org/issues/new"',
  ).optional(),
  ...AccessSettings.shape,
  ...LimitSettings.shape,
});
