import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { LARGEST_WHOLE, MEGABYTE, amount, oneLine } from './input.ts';
import { VERSION } from '../../version.ts';

export interface Endpoint {
  readonly url: string;
  /** An address of mail or of a page, at which its operators can reach the user. */
  readonly contact?: string | undefined;
  readonly onNotice?: ((text: string) => void) | undefined;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

export interface Question {
  readonly query: string;
  /** What it asks for, in words. */
  readonly what: string;
}

/** What is kept of SPARQL 1.1 Query Results JSON. */
export const Results = z.object({
  results: z.object({ bindings: z.array(z.record(z.string(), z.unknown())) }),
});

export type Results = z.infer<typeof Results>;

/** In seconds: the service of Wikidata gives up after 60. */
const LONGEST_ANSWER = 90;
const FIRST_WAIT = 5;
const LONGEST_WAIT = 600;

/** How often an endpoint that is busy is asked. */
const TRIES = 6;

const BUSY = [429, 502, 503, 504];

/** Asks one question. An endpoint that is busy is asked again after as long as it says, else after waits that double. */
export async function askSparql({ query, what }: Question, endpoint: Endpoint): Promise<Results> {
  const { url, onNotice = () => undefined, wait = pause } = endpoint;
  const asked = `${what} from "${url}"`;
  for (let tries = 1; ; tries++) {
    const { status, headers, text } = await post(query, endpoint).catch((error: unknown) => {
      throw noAnswer(asked, error as Error);
    });
    if (status === 200) return resultsIn(text, asked);
    const waiting = secondsIn(headers.get('retry-after')) ?? FIRST_WAIT * 2 ** (tries - 1);
    const isBusy = BUSY.includes(status);
    if (!isBusy || tries === TRIES || waiting > LONGEST_WAIT) {
      const busy = isBusy ? ` to try ${tries}, and wants a wait of ${waiting} s` : '';
      throw failed(asked, `it answers ${status}${busy}: ${text}`, adviceOn(status, headers));
    }
    onNotice(`"${url}" answers ${status}: waiting ${waiting} s.`);
    await wait(waiting * 1_000);
  }
}

async function post(query: string, { url, contact }: Endpoint) {
  const { status, headers, body } = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ query }),
    headers: {
      accept: 'application/sparql-results+json',
      'user-agent': `proxeny/${VERSION}${contact === undefined ? '' : ` (${contact})`}`,
    },
    redirect: 'manual',
    signal: AbortSignal.timeout(LONGEST_ANSWER * 1_000),
  });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST_WHOLE)
      throw new RangeError(`it has more than ${amount(LARGEST_WHOLE / MEGABYTE)} MB`);
  }
  return { status, headers, text: Buffer.concat(chunks).toString('utf8') };
}

/** A service that runs out of time ends its answer in the middle, with the fault behind it. */
function resultsIn(text: string, asked: string): Results {
  try {
    return Results.parse(JSON.parse(text));
  } catch (error) {
    const because = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw failed(asked, `its ${amount(text.length)} characters are none: ${because}`, SMALLER);
  }
}

function noAnswer(asked: string, error: Error): Error {
  const { name, message, cause } = error;
  const because = cause instanceof Error ? `: ${cause.message}` : '';
  if (name === 'TimeoutError')
    return failed(asked, `it took more than ${LONGEST_ANSWER} s`, SMALLER);
  const isCut = message === 'terminated' || error instanceof RangeError;
  return failed(asked, `${message}${because}`, isCut ? SMALLER : `Check the address. ${AGAIN}`);
}

const AGAIN = 'Run the command again: it asks only for what is missing.';
const SMALLER = `${AGAIN} A smaller --batch asks for less at a time.`;

function adviceOn(status: number, headers: Headers): string {
  const moved = headers.get('location');
  if (moved !== null) return `Name "${moved}" as the endpoint.`;
  if (BUSY.includes(status)) return AGAIN;
  return status >= 500 ? SMALLER : 'Check the address, and name one of yours with --contact.';
}

const LONGEST_TOLD = 300;

function failed(asked: string, but: string, advice: string): Error {
  const told = oneLine(but).slice(0, LONGEST_TOLD);
  const ended = told.replace(/[\s.]+$/, '');
  return new Error(`Expected SPARQL results as JSON for ${asked}, but ${ended}. ${advice}`);
}

/** As seconds or as a date. */
function secondsIn(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const until = Date.parse(retryAfter) - Date.now();
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil(until / 1_000));
}
