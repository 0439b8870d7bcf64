import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import type { Tokens } from '../../config/access.ts';
import { type DeskCaller, type DeskRole, ROLES } from '../../contributions/desk/permissions.ts';
import { isSlug } from '../../record/tables/cellParser.ts';
import { expired, unauthenticated, unavailable } from '../../errors.ts';

/** The caller, from a token. */
export interface Caller extends Omit<DeskCaller, 'role'> {
  /** Null if the token names none that is known. */
  readonly role: DeskRole | null;
  /** When the token expires, in milliseconds since 1970. */
  readonly until: number;
}

const KEYS_MS = 2_000;

/** The least time between two fetches of the keys because a token has an unknown one: after a rotation, or if a client made it up. */
const NEW_KEYS_MS = 5_000;

/** By how much the clocks of the issuer and of this machine may differ. */
const TOLERANCE_S = 5;

/** A token cannot be revoked, so none lasts longer than a year. */
const MOST_DAYS = 366;
const DAY_S = 86_400;

/** The budgets and the log know callers by their name. */
const LONGEST_NAME = 200;
const SHARED = ['HS256', 'HS384', 'HS512'];
const PUBLIC = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'];

/** Reads `Authorization: Bearer ...`; throws UNAUTHENTICATED if it is not a valid token for this server. */
export function createAuthentication({ key, issuer, audience }: Tokens) {
  const options: JWTVerifyOptions = {
    algorithms: 'secret' in key ? SHARED : PUBLIC,
    clockTolerance: TOLERANCE_S,
    requiredClaims: ['exp', 'sub'],
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  };
  const keyOf = keysOf(key);
  return async (authorization: string): Promise<Caller> => {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (token === undefined)
      throw unauthenticated('Expected `Authorization: Bearer ` and a token, but got another form.');
    const { payload } = await jwtVerify(token, keyOf, options).catch((error: unknown) => {
      throw faultOf(error);
    });
    return toCaller(payload, Date.now() / 1000);
  };
}

function toCaller(payload: JWTPayload, now: number): Caller {
  const { sub, exp = 0, iat = 0 } = payload;
  // Signed by the issuer, but of any type.
  const name: unknown = sub;
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME)
    throw claimFault('sub', `is not a text of 1 to ${LONGEST_NAME} characters`);
  if (exp > now + MOST_DAYS * DAY_S)
    throw claimFault('exp', `is more than ${MOST_DAYS} days ahead`);
  if (iat > now + TOLERANCE_S) throw claimFault('iat', IN_FUTURE);
  const { org, agent } = payload;
  if (org !== undefined && (typeof org !== 'string' || !isSlug(org)))
    throw claimFault('org', 'is not the id of an organization, such as "columbus-oh"');
  return {
    ...{ name, role: roleOf(payload), until: exp * 1000 },
    ...{ organization: org ?? null, isAgent: agent === true },
  };
}

/** Without its value, which only the caller and the issuer know. */
function claimFault(claim: string, fault: string): Error {
  return unauthenticated(`Expected a token for this server, but its \`${claim}\` ${fault}.`);
}

const IN_FUTURE = 'is in the future';

function faultOfClaim({ claim, reason }: errors.JWTClaimValidationFailed): Error {
  if (reason === 'missing') return claimFault(claim, 'is missing');
  if (reason === 'invalid') return claimFault(claim, 'cannot be read');
  return claimFault(claim, claim === 'nbf' ? IN_FUTURE : 'is another');
}

function keysOf(key: Tokens['key']): JWTVerifyGetKey {
  if ('jwks' in key) {
    const patience = { timeoutDuration: KEYS_MS, cooldownDuration: NEW_KEYS_MS };
    return createRemoteJWKSet(new URL(key.jwks), patience);
  }
  const bytes = new TextEncoder().encode(key.secret);
  return () => bytes;
}

function roleOf({ roles }: JWTPayload): DeskRole | null {
  const named = Array.isArray(roles) ? roles : [roles];
  return ROLES.findLast((role) => named.includes(role)) ?? null;
}

/** If the keys cannot be fetched, the token is not to blame. */
function faultOf(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return expired();
  if (error instanceof errors.JWTClaimValidationFailed) return faultOfClaim(error);
  const isOfToken = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout);
  return isOfToken && error.code !== 'ERR_JOSE_GENERIC'
    ? unauthenticated('Expected a token signed for this server, but got another one.')
    : unavailable(({ errors }) => errors.noKeys);
}
