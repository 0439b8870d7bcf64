import { setMaxListeners } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../tests/support/random.ts';
import { bearing } from '../load/served.ts';
import { type Asked, type Attack, type Attacker, times } from './attack.ts';

/** How often each outcome was noted: a status, or the code of an error. */
export type Outcomes = Readonly<Record<string, number>>;

export type Attacking = Pick<Attacker, 'url' | 'token' | 'known'> & { readonly seed: number };

export interface Pace {
  readonly ms: number;
  /** Each repeats the attack. */
  readonly connections: number;
  /** What is asked before the end is waited for this long. */
  readonly graceMs: number;
}

/** After a refusal. */
const PAUSE_MS = 50;
/** Of a response, its beginning and its end are searched for codes. */
const KEPT = 20_000;

/** Repeats attacks as one client and tells what came of each. */
export function createAttackers({ url, token, known, seed }: Attacking) {
  let numbered = seed * 1_000;
  const random = createRandom(seed);
  const next = (count = 1) => (numbered += count) - count;

  return async (attack: Attack, { ms, connections, graceMs }: Pace): Promise<Outcomes> => {
    const outcomes: Record<string, number> = {};
    const note = (outcome: string) => {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    };
    const agent = new Agent({ keepAlive: true });
    const ended = new AbortController();
    const { signal } = ended;
    setMaxListeners(0, signal);
    const send = createSend({ agent, url, token, note, signal });
    const attacker: Attacker = { url, token, known, random, next, send, note, signal };
    const end = performance.now() + ms;
    const repeat = async () => {
      while (performance.now() < end && !signal.aborted) await attack.run(attacker);
    };
    const all = Promise.all(times(connections, repeat));
    await Promise.race([all, sleep(ms + graceMs, undefined, { ref: false })]);
    ended.abort();
    agent.destroy();
    await all;
    return outcomes;
  };
}

type Sending = Pick<Attacker, 'url' | 'token' | 'note' | 'signal'> & { readonly agent: Agent };

function createSend({ agent, url, token, note, signal }: Sending): Attacker['send'] {
  return async ({ path, method = 'GET', headers = {}, body, leaveAfterMs, leavesAtOnce }) => {
    const leaving = new AbortController();
    const options = {
      ...{ agent, method, headers: { ...headers, ...bearing(token) } },
      signal: AbortSignal.any([signal, leaving.signal]),
    };
    const timer = leaveAfterMs && setTimeout(() => leaving.abort(), leaveAfterMs);
    const outcome = await outcomeOf(new URL(path, url), options, { body, leavesAtOnce });
    if (timer) clearTimeout(timer);
    note(options.signal.aborted ? (signal.aborted ? 'unanswered' : 'left') : outcome);
    if (/^(429|503|BUSY|RATE_LIMITED)/.test(outcome)) await sleep(PAUSE_MS);
  };
}

function outcomeOf(
  address: URL,
  options: Parameters<typeof request>[1],
  { body, leavesAtOnce }: Pick<Asked, 'body' | 'leavesAtOnce'>,
): Promise<string> {
  return new Promise((resolve) => {
    const sent = request(address, options, (response) => {
      let kept = '';
      let bytes = 0;
      response.on('error', () => resolve('ECUT'));
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        kept = (kept.length < KEPT ? kept : kept.slice(0, KEPT / 2)) + chunk.toString();
        if (leavesAtOnce) {
          resolve('first byte');
          sent.destroy();
        }
      });
      response.on('end', () => resolve(toOutcome(response, kept, bytes)));
      response.on('close', () => resolve('ECUT'));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'EFAILED'));
    sent.end(body);
  });
}

/** The codes of GraphQL's errors, or those of tools, which begin their texts. */
const CODES = /"code":"([A-Z_]+)"|"text":"([A-Z_]+): /g;

function toOutcome({ statusCode = 0 }: IncomingMessage, text: string, bytes: number): string {
  const codes = [...text.matchAll(CODES)].map(([, code, told]) => code ?? told ?? '');
  if (statusCode >= 500 && statusCode !== 503) return `${statusCode} ${codes[0] ?? ''}`.trim();
  if (codes.includes('INTERNAL')) return 'INTERNAL';
  if (statusCode === 200 && bytes === 0) return 'EMPTY';
  return codes[0] ?? String(statusCode);
}

/** Whether an outcome shows a fault of the server: an answer without a reason. */
export const isFault = (outcome: string) => /^5(?!03)|^INTERNAL|^EMPTY|^E[A-Z]+$/.test(outcome);
