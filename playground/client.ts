import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import { isStream, readEvents } from './events.ts';

/** Sends requests to the server of this page, and tracks whether it answers. */
export interface Client {
  readonly endpoint: URL;

  /** GraphiQL's fetcher; unsubscribing also stops the server. */
  readonly fetcher: Fetcher;
  readonly ask: (query: string) => Promise<ExecutionResult>;
  readonly isAway: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createClient(endpoint: URL): Client {
  const presence = createPresence();

  async function send(params: object, sending: Sending, take: Take): Promise<void> {
    const { signal } = sending;
    const request = toRequest(endpoint, params, sending);
    if (request instanceof Error) {
      take(refused(request.message));
      return;
    }
    try {
      const response = await fetch(request);
      // A response that is not JSON comes from a proxy whose server is down.
      const answer = isStream(response) ? null : ((await response.json()) as ExecutionResult);
      presence.setAway(false);
      if (answer) take(answer);
      else await readEvents(response, take);
    } catch (error) {
      if (signal?.aborted) throw error;
      presence.setAway(true);
      take(refused(AWAY));
    }
  }

  const fetcher = (params: Params, { headers = {} }: Pick<Sending, 'headers'> = {}) => ({
    subscribe(observer: Observer) {
      const controller = new AbortController();
      const { signal } = controller;
      const take = (answer: ExecutionResult) => observer.next(answer);
      send(withoutStaleName(params), { headers, signal }, take).then(
        () => observer.complete(),
        () => undefined,
      );
      return { unsubscribe: () => controller.abort() };
    },
  });

  return {
    endpoint,
    fetcher: fetcher as unknown as Fetcher,
    ask: (query) =>
      new Promise((resolve, reject) => {
        send({ query }, {}, resolve).catch(reject);
      }),
    isAway: presence.isAway,
    subscribe: presence.subscribe,
  };
}

type Take = (answer: ExecutionResult) => void;

interface Sending {
  /** From the pane of headers. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const refused = (message: string) => ({ errors: [{ message }] }) as unknown as ExecutionResult;

interface Params {
  readonly query: string;
  readonly operationName?: string | null;
}

interface Observer {
  next(answer: ExecutionResult): void;
  complete(): void;
}

/** GraphiQL updates the operations of a text late, and would name the one of the previous tab. */
function withoutStaleName({ operationName, ...params }: Params): object {
  const isThere = operationName && new RegExp(`\\b${operationName}\\b`).test(params.query);
  return isThere ? { ...params, operationName } : params;
}

const AWAY = 'The server does not answer. Your text is kept.';

/** The browser refuses headers whose names or values cannot be sent. */
function toRequest(endpoint: URL, params: object, { headers, signal }: Sending): Request | Error {
  try {
    return new Request(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json, text/event-stream',
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(params),
      ...(signal && { signal }),
    });
  } catch (error) {
    return new Error(
      `Expected headers that can be sent. The browser says: ${(error as Error).message}`,
    );
  }
}

interface Presence extends Pick<Client, 'isAway' | 'subscribe'> {
  readonly setAway: (now: boolean) => void;
}

function createPresence(): Presence {
  const listeners = new Set<() => void>();
  let away = false;
  return {
    isAway: () => away,
    setAway(now) {
      if (now === away) return;
      away = now;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
