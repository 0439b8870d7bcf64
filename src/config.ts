import { resolve } from 'node:path';
import { z } from 'zod';
import { neo4jCache, root } from '../scripts/setup/places.mjs';
import type { Address } from './graph/driver.ts';
import { MAX_PAGE_SIZE } from './graph/page.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** All that can be set from outside; `docs/operating.md` says what each is for. */
export interface Config {
  readonly host: string;

  /** `null` means 4000, or the next one that is free. */
  readonly port: number | null;
  readonly logLevel: z.infer<typeof LogLevel>;

  /** A query that takes longer has a line of its own in the log. */
  readonly slowQueryMs: number;

  /** A request that has not come as a whole after so long is ended. */
  readonly receiveTimeoutMs: number;

  /** Addresses of proxies whose word on who the client is holds; `null` means none. */
  readonly trustedProxies: string | null;
  readonly limits: Limits;
  readonly database: string;

  /** A Neo4j that runs elsewhere; `null` means one of our own. */
  readonly address: Address | null;
  readonly embedded: {
    readonly home: string;
    readonly cache: string;
    readonly heap: string;
    readonly env: Environment;
  };
}

/** By their names in the schema, whose words say what each is. */
export interface Limits {
  readonly maxPageSize: number;
  readonly maxDepth: number;
  readonly maxCost: number;
  readonly maxRelations: number;
  readonly maxFields: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  readonly maxTokens: number;
  readonly maxBodyBytes: number;
  readonly timeoutMs: number;

  /** `null` means as many as it likes. */
  readonly ratePerMinute: number | null;
}

/** Reads the settings, or fails naming all that is wrong with them at once. */
export function readConfig(env: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Settings.safeParse(given);
  const faults = [...faultsOf(read.error), ...missing(given)];
  if (!read.success || faults.length > 0) throw new Error(faults.join('\n'));
  return toConfig(read.data, env);
}

function toConfig(settings: z.infer<typeof Settings>, env: Environment): Config {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password = '' } = settings;
  return {
    host: settings.HOST,
    port: settings.PORT ?? null,
    logLevel: settings.LOG_LEVEL,
    slowQueryMs: settings.SLOW_QUERY_MS,
    receiveTimeoutMs: settings.RECEIVE_TIMEOUT_MS,
    trustedProxies: settings.TRUSTED_PROXIES ?? null,
    limits: limitsOf(settings),
    database: settings.NEO4J_DATABASE,
    address: uri === undefined ? null : { uri, user, password },
    embedded: {
      home: resolve(settings.PROXENY_HOME),
      cache: neo4jCache(env),
      heap: settings.PROXENY_HEAP,
      env,
    },
  };
}

function limitsOf(settings: z.infer<typeof Settings>): Limits {
  const usual = LOOPBACK.test(settings.HOST) ? 0 : USUAL_RATE;
  return {
    maxPageSize: MAX_PAGE_SIZE,
    maxDepth: settings.MAX_DEPTH,
    maxCost: settings.MAX_COST,
    maxRelations: settings.MAX_RELATIONS,
    maxFields: settings.MAX_FIELDS,
    maxAliases: settings.MAX_ALIASES,
    maxDirectives: settings.MAX_DIRECTIVES,
    maxTokens: settings.MAX_TOKENS,
    maxBodyBytes: settings.MAX_BODY_BYTES,
    timeoutMs: settings.TIMEOUT_MS,
    ratePerMinute: (settings.RATE_PER_MINUTE ?? usual) || null,
  };
}

const USUAL_RATE = 600;
const LOOPBACK = /^(localhost|::1|127(\.\d{1,3}){3})$/;
const LogLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
  error: ({ input }) =>
    `must be a level from "trace" to "fatal" or "silent", but got: "${String(input)}".`,
});

const Settings = z.object({
  HOST: text(LOOPBACK, 'a loopback address, since nothing asks who calls yet').default('127.0.0.1'),
  PORT: wholeNumber(1, 65_535).optional(),
  NEO4J_URI: text(
    /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#\s]+/,
    'an address such as "neo4j+s://example.org:7687"',
  ).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  PROXENY_HOME: z.string().default(resolve(root, '.proxeny')),
  PROXENY_HEAP: text(/^[1-9]\d*[mMgG]$/, 'a size such as "512m" or "2g"').default('1g'),
  LOG_LEVEL: LogLevel.default('info'),
  SLOW_QUERY_MS: wholeNumber(1, 600_000).default(1_000),
  TIMEOUT_MS: wholeNumber(100, 600_000).default(10_000),
  RECEIVE_TIMEOUT_MS: wholeNumber(100, 600_000).default(10_000),
  TRUSTED_PROXIES: z.string().optional(),
  RATE_PER_MINUTE: wholeNumber(0, 1_000_000).optional(),
  MAX_DEPTH: wholeNumber(1, 100).default(25),
  MAX_COST: wholeNumber(100, 100_000_000).default(200_000),
  MAX_RELATIONS: wholeNumber(1, 1_000).default(100),
  MAX_FIELDS: wholeNumber(10, 10_000).default(1_000),
  MAX_ALIASES: wholeNumber(0, 10_000).default(100),
  MAX_DIRECTIVES: wholeNumber(0, 10_000).default(100),
  MAX_TOKENS: wholeNumber(100, 100_000).default(5_000),
  MAX_BODY_BYTES: wholeNumber(1_000, 100_000_000).default(100_000),
});

function text(form: RegExp, wanted: string) {
  return z
    .string()
    .regex(form, { error: ({ input }) => `must be ${wanted}, but got: "${input}".` });
}

function wholeNumber(low: number, high: number) {
  const isOne = (digits: string) =>
    /^\d{1,9}$/.test(digits) && Number(digits) >= low && Number(digits) <= high;
  const error = ({ input }: { readonly input?: unknown }) =>
    `must be a whole number between ${low} and ${high}, but got: "${String(input)}".`;
  return z.string().refine(isOne, { error }).transform(Number);
}

function faultsOf(error: z.ZodError | undefined): readonly string[] {
  return (error?.issues ?? []).map(({ path, message }) => `\`${String(path[0])}\` ${message}`);
}

function missing(given: Environment): readonly string[] {
  return given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined
    ? ['`NEO4J_PASSWORD` must be set beside `NEO4J_URI`.']
    : [];
}
