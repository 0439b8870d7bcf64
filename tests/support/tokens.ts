import { SignJWT } from 'jose';

/** Of servers that ask for tokens. */
export const SECRET = 'a secret of at least 32 characters';

/** A time in seconds, as tokens have it. */
export const soon = (seconds = 60) => Math.floor(Date.now() / 1000) + seconds;

/** A token for a reader, unless it claims otherwise. */
export const signed = (claims: Readonly<Record<string, unknown>>, secret = SECRET) =>
  new SignJWT({ sub: 'anna', aud: 'proxeny', roles: ['reader'], exp: soon(), ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret));

export const bearing = (token: string) => ({ authorization: `Bearer ${token}` });
