import { QueryClient, onlineManager } from '@tanstack/react-query';
import type { Request } from './operation.ts';
import { words } from '../words/words.ts';

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
        retry: (_, error) => error instanceof AwayError,
        retryDelay: 0,
        refetchOnWindowFocus: false,
      },
    },
  });
}

/** The same request for another page. */
const atPage = (request: Request, after: unknown): Request =>
  after == null ? request : { ...request, variables: { ...request.variables, after } };

/** Whatever the server answers, it is back. */
async function probe(endpoint: URL, everyMs: number): Promise<void> {
  if (onlineManager.isOnline()) return;
  try {
    await post(endpoint, { query: '{ __typename }', variables: {} });
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

/** Sends one request. A response that is not JSON comes from something between here and the server. */
async function post(endpoint: URL, request: Request, signal?: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    response = await send(endpoint, request, signal);
  } catch (error) {
    if (signal?.aborted) throw error;
    onlineManager.setOnline(false);
    throw new AwayError(words.app.noAnswer);
  }
  const { data, errors } = response;
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}

async function send(endpoint: URL, request: Request, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal: signal ?? null,
  });
  if (AWAY.has(response.status)) throw new AwayError(response.statusText);
  return (await response.json()) as Response;
}
