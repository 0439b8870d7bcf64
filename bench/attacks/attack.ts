import type { Random } from '../../tests/support/random.ts';
import type { Known } from './known.ts';

/** A request as an attacker sends it. */
export interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Hangs up this long after the request was sent, whatever came by then. */
  readonly leaveAfterMs?: number | undefined;
  /** Hangs up as soon as a part of the body has come. */
  readonly leavesAtOnce?: boolean | undefined;
}

/** A client that attacks, with its connections to a server. */
export interface Attacker {
  readonly url: string;
  readonly token: string | null;
  readonly known: Known;
  readonly random: Random;
  /** Numbers requests and values, so that no two are alike. */
  readonly next: (count?: number) => number;
  /** Sends a request, reads the response to its end and notes what came of it. */
  readonly send: (asked: Asked) => Promise<void>;
  /** Notes an outcome of what is not sent as a request. */
  readonly note: (outcome: string) => void;
  /** Aborted when the attack ends. */
  readonly signal: AbortSignal;
}

/** One way to attack; it runs again and again on each connection of an attacker. */
export interface Attack {
  readonly name: string;
  /** The coordinates of fields (`Query.search`) and the routes (`POST /graphql`) that it is about. */
  readonly covers: readonly string[];
  readonly run: (attacker: Attacker) => Promise<unknown>;
}

export const jsonPost = (path: string, body: unknown): Asked => ({
  ...{ path, method: 'POST', headers: { 'content-type': 'application/json' } },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

export const formPost = (path: string, fields: Readonly<Record<string, string>>): Asked => ({
  ...{ path, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  body: String(new URLSearchParams(fields)),
});

export const addressOf = (path: string, fields: Readonly<Record<string, string>>): string =>
  `${path}?${String(new URLSearchParams(fields))}`;

export const times = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));
