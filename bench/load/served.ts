import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SignJWT } from 'jose';
import { freePort } from '../../src/launcher/port.ts';
import type { Operation } from './mix.ts';

export const PROGRAM = fileURLToPath(new URL('../../scripts/proxeny.mjs', import.meta.url));
const SECRET = 'a secret for load and attacks, of at least 32 characters';

/** A server under load, and the tokens of its clients. */
export interface Served {
  readonly url: string;
  /** Whether a process that was started here has ended. */
  readonly hasEnded: () => boolean;
  /** Null where the server takes no tokens. */
  readonly tokenOf: (name: string, role?: string) => Promise<string | null>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server of `npm start` with tokens, so that each name is a client, and without limits of rate unless the environment sets
 * them. Its log is written to a file.
 */
export async function serve(home: string, logFile: string): Promise<Served> {
  const port = process.env.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: {
      ...{ RATE_PER_MINUTE: '0', DATABASE_MS_PER_MINUTE: '0', ...process.env },
      ...{ AUTH_SECRET: SECRET, PORT: port, PROXENY_HOME: home },
      CONTRIBUTIONS: join(home, 'contributions'),
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  child.stderr.pipe(createWriteStream(logFile));
  process.once('SIGTERM', () => child.kill('SIGTERM'));
  process.once('SIGINT', () => undefined);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  await ready(url, hasEnded);
  const stop = async () => {
    if (hasEnded()) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url, hasEnded, tokenOf: signed(SECRET), stop };
}

/** A server that runs: clients have tokens if it takes any, and otherwise all are one. */
export function served(url: string, secret: string | undefined): Served {
  return {
    ...{ url, hasEnded: () => false, stop: () => Promise.resolve() },
    tokenOf: secret === undefined ? () => Promise.resolve(null) : signed(secret),
  };
}

async function ready(url: string, hasEnded: () => boolean): Promise<void> {
  for (;;) {
    if (hasEnded()) throw new Error('The server ended before it was ready.');
    const response = await fetch(`${url}/health/ready`).catch(() => null);
    if (response?.ok) return;
    await sleep(500);
  }
}

function signed(secret: string) {
  return (name: string, role = 'reader'): Promise<string> =>
    new SignJWT({ roles: [role] })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(name)
      .setExpirationTime('5h')
      .sign(new TextEncoder().encode(secret));
}

export const bearing = (token: string | null): Readonly<Record<string, string>> =>
  token === null ? {} : { authorization: `Bearer ${token}` };

/** What a server's process uses, as its metrics have it: seconds of CPU, and megabytes. */
export interface Use {
  readonly cpu: number;
  readonly resident: number;
  readonly heap: number;
}

export async function useOf({ url, tokenOf }: Served): Promise<() => Promise<Use>> {
  const headers = bearing(await tokenOf('operator', 'operator'));
  return async () => {
    const metrics = await (await fetch(`${url}/metrics`, { headers })).text();
    const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]);
    return {
      cpu: value('process_cpu_seconds_total'),
      resident: value('process_resident_memory_bytes') / 2 ** 20,
      heap: value('nodejs_heap_size_used_bytes') / 2 ** 20,
    };
  };
}

/** Asks as the client of a token; throws the codes of errors. */
export function askAs(url: string, token: string | null) {
  return async (operation: Operation): Promise<unknown> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: JSON.stringify(operation),
      headers: { 'content-type': 'application/json', ...bearing(token) },
    });
    const { data, errors } = (await response.json()) as {
      data?: unknown;
      errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    if (errors) throw new Error(errors.map(({ extensions }) => extensions.code).join(' '));
    return data;
  };
}
