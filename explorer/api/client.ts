import { type Request, keyOf } from './operation.ts';

/** What is known of the answer to a request. */
export type Answer<Data> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly data: Data }
  | { readonly state: 'failed'; readonly message: string };

/** Asks the API, keeps what it said, and knows whether it answers. */
export interface Client {
  /** Asks unless it was asked before; what failed is asked again. */
  readonly ask: (request: Request) => void;
  readonly peek: (key: string) => Answer<unknown>;
  readonly isAway: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createClient(endpoint: URL, again: (retry: () => void) => void): Client {
  const answers = new Map<string, Answer<unknown>>();
  const unanswered = new Map<string, Request>();
  const listeners = new Set<() => void>();
  let away = false;

  function ask(request: Request): void {
    const key = keyOf(request);
    const known = answers.get(key);
    if (known && known.state !== 'failed') return;
    set(key, WAITING);
    void send(key, request);
  }

  async function send(key: string, request: Request): Promise<void> {
    const answer = await post(endpoint, request);
    if (answer === null) {
      unanswered.set(key, request);
      if (!away) again(retry);
      away = true;
    } else {
      unanswered.delete(key);
      away = false;
    }
    set(key, answer ?? WAITING);
  }

  function retry(): void {
    const [first, ...rest] = unanswered;
    if (!first) return;
    void send(...first).then(() => {
      if (away) again(retry);
      else for (const one of rest) void send(...one);
    });
  }

  function set(key: string, answer: Answer<unknown>): void {
    answers.set(key, answer);
    for (const listener of listeners) listener();
  }

  return {
    ask,
    peek: (key) => answers.get(key) ?? WAITING,
    isAway: () => away,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const WAITING = { state: 'waiting' } as const;

/** What stands in front of a server that is away says so, and a server whose database is. */
const AWAY = new Set([502, 503, 504]);

interface Said {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Null if the server does not answer; whatever is not JSON comes from something in between. */
async function post(endpoint: URL, request: Request): Promise<Answer<unknown> | null> {
  let said: Said;
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (AWAY.has(response.status)) return null;
    said = (await response.json()) as Said;
  } catch {
    return null;
  }
  const message = said.errors?.map((error) => error.message).join(' ');
  return message === undefined ? { state: 'there', data: said.data } : { state: 'failed', message };
}
