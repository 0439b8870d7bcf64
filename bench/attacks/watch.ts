import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { send } from '../http.ts';
import { quantile } from '../load/measures.ts';
import { bearing } from '../load/served.ts';

/** What a watcher saw: milliseconds, and what failed with how often. */
export interface Seen {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  readonly failures: Readonly<Record<string, number>>;
  /** How late the watcher itself was at the worst 1 % of its requests: what it adds by waiting for a core. */
  readonly ownP99: number;
}

export interface Request {
  readonly path: string;
  readonly body?: string;
}

/** A slower answer is a failure. */
const PATIENCE_MS = 60_000;

/**
 * Sends a request every `everyMs` milliseconds, whether or not the one before was answered: a server that is held for a second makes all
 * those late that came meanwhile.
 */
export async function watch(
  { url, token, everyMs }: { url: string; token: string | null; everyMs: number },
  make: () => Request,
  until: AbortSignal,
): Promise<Seen> {
  const agent = new Agent({ keepAlive: true });
  const headers = bearing(token);
  const [latencies, late]: [number[], number[]] = [[], []];
  const failures: Record<string, number> = {};
  const asked: Promise<void>[] = [];
  const begun = performance.now();
  for (let turn = 0; !until.aborted; turn++) {
    const due = begun + turn * everyMs;
    await sleep(Math.max(0, due - performance.now()));
    late.push(performance.now() - due);
    asked.push(timed(make()));
  }
  await Promise.all(asked);
  agent.destroy();
  const at = (share: number) => quantile(latencies, share);
  return {
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1), failures },
    ownP99: quantile(late, 0.99),
  };

  async function timed({ path, body }: Request): Promise<void> {
    const sent = performance.now();
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const failure = await send(new URL(path, url), { agent, body, headers, signal }).then(
      failureIn,
      (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'failed',
    );
    latencies.push(performance.now() - sent);
    if (failure !== null) failures[failure] = (failures[failure] ?? 0) + 1;
  }
}

function failureIn({ status, text }: { readonly status: number; readonly text: string }) {
  if (status === 200 && !text.includes('"errors":[')) return null;
  return /"code":"(\w+)"/.exec(text)?.[1] ?? String(status);
}
