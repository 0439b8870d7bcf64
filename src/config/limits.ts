import { z } from 'zod';
import { MAX_PAGE_SIZE } from '../compose/page.ts';
import { wholeNumber } from './values.ts';

/** Keyed by their names in the schema, which describes them; `null` means no limit. */
export type Limits = Readonly<ReturnType<typeof toLimits>>;

/** `docs/limits.md` explains the defaults. */
export const LimitSettings = z.object({
  MAX_DEPTH: wholeNumber(1, 100).default(25),
  MAX_COST: wholeNumber(100, 100_000_000).default(200_000),
  MAX_RELATIONS: wholeNumber(1, 1_000).default(100),
  MAX_FIELDS: wholeNumber(10, 10_000).default(1_000),
  MAX_ALIASES: wholeNumber(0, 10_000).default(100),
  MAX_DIRECTIVES: wholeNumber(0, 10_000).default(100),
  MAX_FRAGMENTS: wholeNumber(0, 10_000).default(100),
  MAX_TOKENS: wholeNumber(100, 100_000).default(5_000),
  MAX_BODY_BYTES: wholeNumber(1_000, 100_000_000).default(100_000),
  TIMEOUT_MS: wholeNumber(100, 600_000).default(10_000),
  MAX_QUEUE_MS: wholeNumber(0, 600_000).default(10_000),
  MAX_EXPORT_ROWS: wholeNumber(1, 100_000_000).default(1_000_000),
  EXPORT_TIMEOUT_MS: wholeNumber(100, 86_400_000).default(1_800_000),
  MAX_EXPORTS: wholeNumber(1, 1_000).default(8),
  MAX_SUBSCRIBERS: wholeNumber(0, 10_000).default(100),
  CLIENT_SHARE: wholeNumber(1, 100).optional(),
  RATE_PER_MINUTE: wholeNumber(0, 1_000_000).optional(),
  DATABASE_MS_PER_MINUTE: wholeNumber(0, 100_000_000).optional(),
  CPU_MS_PER_MINUTE: wholeNumber(0, 100_000_000).optional(),
});

/**
 * Clients are limited for each other's sake only where others can reach the server, unless a setting says
 * otherwise.
 */
export function toLimits(settings: z.infer<typeof LimitSettings>, loopback: boolean) {
  const share = settings.CLIENT_SHARE ?? (loopback ? 100 : USUAL_SHARE);
  const perMinute = (set: number | undefined, usual: number) =>
    (set ?? (loopback ? 0 : usual)) || null;
  const ofOne = (most: number) => Math.ceil((most * share) / 100);
  return {
    maxPageSize: MAX_PAGE_SIZE,
    maxDepth: settings.MAX_DEPTH,
    maxCost: settings.MAX_COST,
    maxRelations: settings.MAX_RELATIONS,
    maxFields: settings.MAX_FIELDS,
    maxAliases: settings.MAX_ALIASES,
    maxDirectives: settings.MAX_DIRECTIVES,
    maxFragments: settings.MAX_FRAGMENTS,
    maxTokens: settings.MAX_TOKENS,
    maxBodyBytes: settings.MAX_BODY_BYTES,
    timeoutMs: settings.TIMEOUT_MS,
    maxQueueMs: settings.MAX_QUEUE_MS,
    maxExportRows: settings.MAX_EXPORT_ROWS,
    exportTimeoutMs: settings.EXPORT_TIMEOUT_MS,
    maxExports: settings.MAX_EXPORTS,
    maxExportsPerClient: ofOne(settings.MAX_EXPORTS),
    maxSubscribers: settings.MAX_SUBSCRIBERS,
    maxSubscribersPerClient: ofOne(settings.MAX_SUBSCRIBERS),
    ratePerMinute: perMinute(settings.RATE_PER_MINUTE, USUAL_RATE),
    databaseMsPerMinute: perMinute(settings.DATABASE_MS_PER_MINUTE, USUAL_DATABASE_MS),
    cpuMsPerMinute: perMinute(settings.CPU_MS_PER_MINUTE, USUAL_CPU_MS),
  };
}

const USUAL_RATE = 600;

/** As much as one read that runs all the time: other clients have the rest of 32 at once. */
const USUAL_DATABASE_MS = 60_000;

/** A quarter of the one thread that answers all clients. */
const USUAL_CPU_MS = 15_000;
const USUAL_SHARE = 25;
