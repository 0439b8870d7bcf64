import { z } from 'zod';
import { bareHost, isLoopback } from './hosts.ts';
import { secret, text, wrong } from './values.ts';

/** Any origin, those of this machine, or the listed ones. */
export type Origins = '*' | 'loopback' | readonly string[];

/** A secret that signs tokens, or the address of the issuer's public keys. */
export interface Tokens {
  readonly key: { readonly secret: string } | { readonly jwks: string };
  readonly issuer: string | undefined;
  readonly audience: string | undefined;
}

export const AccessSettings = z.object({
  HOST: text(/^[^\s/]+$/, 'an address to listen at').default('127.0.0.1'),
  PROXENY_PUBLIC: text(/^(yes|no)$/, '"yes" or "no"').default('no'),
  PROXENY_HOSTS: text(
    /^\s*[\w.-]+(\s*,\s*[\w.-]+)*\s*$/,
    'names such as "graph.example.org, localhost", without ports',
  ).optional(),
  CORS_ORIGINS: z
    .string()
    .transform((given) => given.trim())
    .refine(areOrigins, {
      error: wrong(
        '"*", "loopback", "none" or origins such as "https://example.org, http://localhost:8080"',
      ),
    })
    .optional(),
  AUTH_SECRET: secret(32).optional(),
  AUTH_JWKS_URL: z
    .string()
    .refine((given) => /^https?:\/\/\S+$/.test(given) && URL.canParse(given), {
      error: wrong('an address such as "https://example.org/keys"'),
    })
    .optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
});

type Settings = z.infer<typeof AccessSettings>;

/** Who can read. */
export function toAccess(settings: Settings) {
  const loopback = isLoopback(settings.HOST);
  const tokens = toTokens(settings);
  const meantToBe = settings.PROXENY_PUBLIC === 'yes';
  const local = loopback && tokens === null && !meantToBe;
  const usual = meantToBe ? '*' : local ? 'loopback' : 'none';
  const hosts = settings.PROXENY_HOSTS?.split(',').map((name) => bareHost(name.trim()));
  const origins = originsIn(settings.CORS_ORIGINS ?? usual);
  return {
    /** Whether only this machine can reach the server. */
    loopback,
    /**
     * Names that a request may carry as its `Host` besides loopback's own; `null` means any name. A page of the web can give this
     * machine's address a name of its own (DNS rebinding), and its requests then carry that name.
     */
    hosts: hosts ?? (local ? [] : null),
    /** The origins whose pages can read responses. */
    origins,
    /** Whether anyone who reaches the server can read. */
    open: meantToBe || local,
    /**
     * Whether the user of this machine is the only reader: nobody reaches the server through a proxy or another name, and no page of the
     * web reads its answers.
     */
    alone: local && isUnnamed(settings) && areOfThisMachine(origins),
    /** Whether anyone who reaches it may see the metrics too. */
    openMetrics: local,
    /** How tokens are checked; `null` means that none are accepted. */
    tokens,
  };
}

function isUnnamed({ PROXENY_HOSTS: hosts = '' }: Settings): boolean {
  return hosts.split(',').every((name) => name === '' || isLoopback(name.trim()));
}

function areOfThisMachine(origins: Origins): boolean {
  if (typeof origins === 'string') return origins === 'loopback';
  return origins.every((one) => isLoopback(new URL(one).hostname));
}

function originsIn(given: string): Origins {
  if (given === '*' || given === 'loopback') return given;
  return given === 'none' ? [] : given.split(',').map((one) => new URL(one.trim()).origin);
}

function areOrigins(given: string): boolean {
  if (['*', 'loopback', 'none'].includes(given)) return true;
  return given
    .split(',')
    .every((one) => /^\s*https?:\/\/[^\s/?#@]+\s*$/.test(one) && URL.canParse(one.trim()));
}

function toTokens(settings: Settings): Tokens | null {
  const { AUTH_SECRET, AUTH_JWKS_URL, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = settings;
  if (AUTH_SECRET !== undefined) return { key: { secret: AUTH_SECRET }, issuer, audience };
  return AUTH_JWKS_URL === undefined ? null : { key: { jwks: AUTH_JWKS_URL }, issuer, audience };
}

/** Problems in the combination of settings that are valid one by one. */
export function accessFaults(given: Readonly<Record<string, string | undefined>>): string[] {
  const { HOST = '127.0.0.1', PROXENY_PUBLIC, AUTH_SECRET, AUTH_JWKS_URL } = given;
  const faults: string[] = [];
  if (!isLoopback(HOST) && PROXENY_PUBLIC !== 'yes' && !AUTH_SECRET && !AUTH_JWKS_URL)
    faults.push(
      `\`HOST\` lets others in, but nothing says who may ask: set \`AUTH_SECRET\` or \`AUTH_JWKS_URL\` to ask for tokens, or \`PROXENY_PUBLIC\` to "yes" if anyone may. It is: "${HOST}".`,
    );
  if (AUTH_SECRET && AUTH_JWKS_URL)
    faults.push('Expected `AUTH_SECRET` or `AUTH_JWKS_URL`, but got both.');
  if (AUTH_JWKS_URL && !isGuarded(AUTH_JWKS_URL))
    faults.push(
      `\`AUTH_JWKS_URL\` must begin with "https:", because anyone who can change the keys in transit can make tokens; "http:" is allowed on this machine only. It is: "${AUTH_JWKS_URL}".`,
    );
  if (AUTH_JWKS_URL)
    for (const name of ['AUTH_ISSUER', 'AUTH_AUDIENCE'])
      if (!given[name]) faults.push(`\`${name}\` must be set beside \`AUTH_JWKS_URL\`.`);
  return faults;
}

/** Whether nobody between the key server and this one can change the keys. */
function isGuarded(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  return protocol !== 'http:' || isLoopback(hostname);
}
