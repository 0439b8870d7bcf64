import { z } from 'zod';
import { secret, text } from './values.ts';

/** Who may ask. */
export interface Access {
  /** Whether only this machine can reach the server. */
  readonly loopback: boolean;

  /** Whether a request has to name this machine as its host, as those of a page from the web do not. */
  readonly ownHostOnly: boolean;

  /** Whether anyone who reaches it may read. */
  readonly open: boolean;

  /** What tokens are checked against; `null` means that none are taken. */
  readonly tokens: Tokens | null;
}

/** A secret that signs tokens, or the address of the public keys of who does. */
export interface Tokens {
  readonly key: { readonly secret: string } | { readonly jwks: string };
  readonly issuer: string | undefined;
  readonly audience: string | undefined;
}

export const AccessSettings = z.object({
  HOST: text(/^[^\s/]+$/, 'an address to listen at').default('127.0.0.1'),
  PROXENY_PUBLIC: text(/^(yes|no)$/, '"yes" or "no"').default('no'),
  AUTH_SECRET: secret(32).optional(),
  AUTH_JWKS_URL: text(
    /^https?:\/\/\S+$/,
    'an address such as "https://example.org/keys"',
  ).optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
});

type Settings = z.infer<typeof AccessSettings>;

export function toAccess(settings: Settings): Access {
  const loopback = LOOPBACK.test(settings.HOST);
  const tokens = toTokens(settings);
  const meantToBe = settings.PROXENY_PUBLIC === 'yes';
  const ownHostOnly = loopback && tokens === null && !meantToBe;
  return { loopback, ownHostOnly, open: meantToBe || ownHostOnly, tokens };
}

function toTokens(settings: Settings): Tokens | null {
  const { AUTH_SECRET, AUTH_JWKS_URL, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = settings;
  if (AUTH_SECRET !== undefined) return { key: { secret: AUTH_SECRET }, issuer, audience };
  return AUTH_JWKS_URL === undefined ? null : { key: { jwks: AUTH_JWKS_URL }, issuer, audience };
}

/** What is wrong with settings that are each well for themselves. */
export function accessFaults(given: Readonly<Record<string, string | undefined>>): string[] {
  const { HOST = '127.0.0.1', PROXENY_PUBLIC, AUTH_SECRET, AUTH_JWKS_URL } = given;
  const faults: string[] = [];
  if (!LOOPBACK.test(HOST) && PROXENY_PUBLIC !== 'yes' && !AUTH_SECRET && !AUTH_JWKS_URL)
    faults.push(
      `\`HOST\` lets others in, but nothing says who may ask: set \`AUTH_SECRET\` or \`AUTH_JWKS_URL\` to ask for tokens, or \`PROXENY_PUBLIC\` to "yes" if anyone may. It is: "${HOST}".`,
    );
  if (AUTH_SECRET && AUTH_JWKS_URL)
    faults.push('Expected `AUTH_SECRET` or `AUTH_JWKS_URL`, but got both.');
  if (AUTH_JWKS_URL)
    for (const name of ['AUTH_ISSUER', 'AUTH_AUDIENCE'])
      if (!given[name]) faults.push(`\`${name}\` must be set beside \`AUTH_JWKS_URL\`.`);
  return faults;
}

/** Names and addresses of this machine itself. */
export const LOOPBACK = /^(localhost|::1|127(\.\d{1,3}){3})$/;
