import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import type { Tokens } from '../../config/access.ts';
import { expired, unauthenticated, unavailable } from '../../errors.ts';

/** A reader can query the graph; an operator can also read the metrics. */
export type Role = 'reader' | 'operator';

/** The caller, from a token. */
export interface Caller {
  readonly name: string;
  readonly roles: readonly Role[];
  /** When the token expires, in milliseconds since 1970. */
  readonly until: number;
}

const KEYS_MS = 2_000;
const SHARED = ['HS256', 'HS384', 'HS512'];
const PUBLIC = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'];

/** Reads `Authorization: Bearer ...`; throws UNAUTHENTICATED if it is not a valid token for this server. */
export function createAuthentication({ key, issuer, audience }: Tokens) {
  const options: JWTVerifyOptions = {
    algorithms: 'secret' in key ? SHARED : PUBLIC,
    clockTolerance: 5,
    requiredClaims: ['exp', 'sub'],
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  };
  const keyOf = 'secret' in key ? secretKey(key.secret) : publicKeys(key.jwks);
  return async (authorization: string): Promise<Caller> => {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (token === undefined)
      throw unauthenticated('Expected `Authorization: Bearer ` and a token, but got another form.');
    try {
      const { payload } = await jwtVerify(token, keyOf, options);
      return { name: payload.sub ?? '', roles: rolesOf(payload), until: (payload.exp ?? 0) * 1000 };
    } catch (error) {
      throw faultOf(error);
    }
  };
}

function secretKey(secret: string): JWTVerifyGetKey {
  const bytes = new TextEncoder().encode(secret);
  return () => bytes;
}

function publicKeys(address: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(address), { timeoutDuration: KEYS_MS });
}

function rolesOf({ roles }: JWTPayload): readonly Role[] {
  const named = Array.isArray(roles) ? roles : [roles];
  return (['reader', 'operator'] as const).filter((role) => named.includes(role));
}

/** If the keys cannot be fetched, the token is not to blame. */
function faultOf(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return expired();
  if (error instanceof errors.JWTClaimValidationFailed)
    return unauthenticated(
      `Expected a token for this server, but its \`${error.claim}\` is not so.`,
    );
  if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
    return unavailable('The token cannot be verified at the moment. Try again shortly.');
  return error.code === 'ERR_JOSE_GENERIC'
    ? unavailable('The token cannot be verified at the moment. Try again shortly.')
    : unauthenticated('Expected a token signed for this server, but got another one.');
}
