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

  async function send(params: object, signal: AbortSignal | null, take: Take): Promise<void> {
    try {
      const response = await post(endpoint, params, signal);
      const answer = isStream(response) ? null : ((await response.json()) as ExecutionResult);
      presence.setAway(false);
      if (answer) take(answer);
      else await readEvents(response, take);
    } catch (error) {
      if (signal?.aborted) throw error;
      presence.setAway(true);
      take({ errors: [{ message: AWAY }] } as unknown as ExecutionResult);
    }
  }

  const fetcher = (params: Params) => ({
    subscribe(observer: Observer) {
      const controller = new AbortController();
      send(withoutStaleName(params), controller.signal, (answer) => observer.next(answer)).then(
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
        send({ query }, null, resolve).catch(reject);
      }),
    isAway: presence.isAway,
    subscribe: presence.subscribe,
  };
}

type Take = (answer: ExecutionResult) => void;

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

/** A response that is not JSON comes from a proxy whose server is down. */
async function post(endpoint: URL, params: object, signal: AbortSignal | null): Promise<Response> {
  return fetch(endpoint, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json, text/event-stream',
      'content-type': 'application/json',
    },
    body: JSON.stringify(params),
    signal,
  });
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
