import { QueryClient, onlineManager } from '@tanstack/react-query';
import { type Request, nameOf } from './operation.ts';
import { onPause, pause, pauseNow, resume } from './pause.ts';
import { refuseToken, tokenNow } from './token.ts';
import { words } from '../words/words.ts';

/** A server can be back and still not answer one of the requests. */
const MOST_RETRIES = 3;

/** How long a response is kept after it arrived, and after the last view that shows it was left. */
const LIFE_MS = 5 * 60_000;

/**
 * Sends requests and caches responses. A request is aborted when no view waits for it anymore. While the server is away or asks
 * its clients to wait, all requests pause: only `probe` is sent, after the wait, and its first response resumes them.
 */
export function createClient(endpoint: URL, probeEveryMs: number): QueryClient {
  let next: ReturnType<typeof setTimeout> | undefined;
  onPause(() => {
    clearTimeout(next);
    const { until } = pauseNow() ?? {};
    if (until === undefined) return;
    next = setTimeout(() => void probe(endpoint), Math.max(probeEveryMs, until - Date.now()));
  });
  onlineManager.setEventListener(() => listenToNetwork(endpoint));
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey: [request], pageParam, signal }) =>
          post(endpoint, atPage(request as Request, pageParam), signal),
        staleTime: ({ queryKey: [request] }) => (isOfDesk(request) ? 0 : LIFE_MS),
        gcTime: LIFE_MS,
        retry: (failures, error) => error instanceof AwayError && failures < MOST_RETRIES,
        retryDelay: (failures) => failures * probeEveryMs,
        // What was given up would begin again.
        refetchOnReconnect: false,
        refetchOnWindowFocus: ({ queryKey: [request] }) => isOfDesk(request),
      },
      // A change is sent once: the reader is told of what failed.
      mutations: {
        mutationFn: (request) => post(endpoint, request as Request),
        networkMode: 'always',
      },
    },
  });
}

/** Others propose and decide at any time, unlike the record, which changes by imports. */
const isOfDesk = (request: unknown) =>
  request != null && /^(Proposal|History)/.test(nameOf(request as Request));

/** The same request for another page. */
const atPage = (request: Request, after: unknown): Request =>
  after == null ? request : { ...request, variables: { ...request.variables, after } };

/** Needs the database, unlike `{ __typename }`. */
const PROBE = '{ dataset { version } }';

/** Whatever the server answers, it is back, unless it asks to wait. */
async function probe(endpoint: URL): Promise<void> {
  if (Date.now() < (pauseNow()?.until ?? Infinity)) return;
  try {
    await post(endpoint, { query: PROBE, variables: {} });
  } catch (error) {
    // The pause goes on.
    if (error instanceof AwayError) return;
  }
  resume();
}

/** A network that is back does not shorten a wait. */
function listenToNetwork(endpoint: URL): () => void {
  const [lose, find] = [() => pause(false, 0), () => void probe(endpoint)];
  addEventListener('offline', lose);
  addEventListener('online', find);
  return () => {
    removeEventListener('offline', lose);
    removeEventListener('online', find);
  };
}

class AwayError extends Error {}

/** Statuses of a proxy without its server, or of a server without its database. */
const AWAY = new Set([502, 503, 504]);

const TOO_MANY_REQUESTS = 429;

interface Response {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Sends one request. The cause of an error is its code. */
async function post(endpoint: URL, request: Request, signal?: AbortSignal): Promise<unknown> {
  const { status, text, waitMs } = await send(endpoint, request, signal);
  const response = responseIn(text);
  const message = response?.errors?.map((error) => error.message).join(' ');
  const cause = response?.errors?.[0]?.extensions?.code;
  if (cause === 'UNAUTHENTICATED' && tokenNow() !== null) {
    // Reading goes on as before signing in.
    refuseToken(message ?? '');
    return post(endpoint, request, signal);
  }
  const isRefused = status === TOO_MANY_REQUESTS;
  if (isRefused || AWAY.has(status)) throw away({ message, cause }, isRefused, waitMs);
  if (message !== undefined) throw new Error(message, { cause });
  // It comes from something between here and the server.
  if (response?.data === undefined) throw new Error(words.app.noData(status));
  return response.data;
}

async function send(endpoint: URL, request: Request, signal?: AbortSignal) {
  const token = tokenNow();
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...{ accept: 'application/json', 'content-type': 'application/json' },
        'accept-language': words.tag,
      },
      body: JSON.stringify(request),
      signal: signal ?? null,
    });
    const waitMs = waitIn(response.headers.get('retry-after'));
    return { status: response.status, text: await response.text(), waitMs };
  } catch (error) {
    throw signal?.aborted ? error : away();
  }
}

function responseIn(text: string): Response | null {
  try {
    return JSON.parse(text) as Response;
  } catch {
    return null;
  }
}

/** `Retry-After` names seconds or a date. */
function waitIn(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  const ms = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1_000
    : Date.parse(retryAfter) - Date.now();
  return Math.max(0, ms) || 0;
}

interface Told {
  readonly message?: string | undefined;
  /** The code of the server's error. */
  readonly cause?: string | undefined;
}

function away(
  { message = words.app.noAnswer, cause }: Told = {},
  isRefused = false,
  waitMs = 0,
): AwayError {
  pause(isRefused, waitMs);
  return new AwayError(message, { cause });
}
