import { QueryClient, onlineManager } from '@tanstack/react-query';
import type { Request } from './operation.ts';
import { words } from '../words/words.ts';

/** A server can be back and still not answer one of the requests. */
const MOST_RETRIES = 3;

/** How long a response is kept after it arrived, and after the last view that shows it was left. */
const LIFE_MS = 5 * 60_000;

/**
 * Sends requests and caches responses. A request is aborted when no view waits for it anymore. While the server is away, all
 * requests pause: only `probe` is sent, and its first response resumes them.
 */
export function createClient(endpoint: URL, probeEveryMs: number): QueryClient {
  onlineManager.subscribe((isOnline) => {
    if (!isOnline) setTimeout(() => void probe(endpoint, probeEveryMs), probeEveryMs);
  });
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey: [request], pageParam, signal }) =>
          post(endpoint, atPage(request as Request, pageParam), signal),
        staleTime: LIFE_MS,
        gcTime: LIFE_MS,
        retry: (failures, error) => error instanceof AwayError && failures < MOST_RETRIES,
        retryDelay: (failures) => failures * probeEveryMs,
        // What was given up would begin again.
        refetchOnReconnect: false,
        refetchOnWindowFocus: false,
      },
    },
  });
}

/** The same request for another page. */
const atPage = (request: Request, after: unknown): Request =>
  after == null ? request : { ...request, variables: { ...request.variables, after } };

/** Needs the database, unlike `{ __typename }`. */
const PROBE = '{ dataset { version } }';

/** Whatever the server answers, it is back. */
async function probe(endpoint: URL, everyMs: number): Promise<void> {
  if (onlineManager.isOnline()) return;
  try {
    await post(endpoint, { query: PROBE, variables: {} });
  } catch (error) {
    if (error instanceof AwayError) {
      setTimeout(() => void probe(endpoint, everyMs), everyMs);
      return;
    }
  }
  onlineManager.setOnline(true);
}

class AwayError extends Error {}

/** Statuses of a proxy without its server, or of a server without its database. */
const AWAY = new Set([502, 503, 504]);

interface Response {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Sends one request. */
async function post(endpoint: URL, request: Request, signal?: AbortSignal): Promise<unknown> {
  const { status, text } = await send(endpoint, request, signal);
  const response = responseIn(text);
  const message = response?.errors?.map((error) => error.message).join(' ');
  if (AWAY.has(status)) throw away(message);
  if (message !== undefined) throw new Error(message);
  // It comes from something between here and the server.
  if (response?.data === undefined) throw new Error(words.app.noData(status));
  return response.data;
}

async function send(endpoint: URL, request: Request, signal?: AbortSignal) {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: signal ?? null,
    });
    return { status: response.status, text: await response.text() };
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

function away(message = words.app.noAnswer): AwayError {
  onlineManager.setOnline(false);
  return new AwayError(message);
}
