import { createContext, use, useEffect, useMemo, useSyncExternalStore } from 'react';
import { BehindContext } from './behind.ts';
import { type Answer, type Client } from './client.ts';
import { type Operation, type Request, keyOf, toRequest } from './operation.ts';

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = use(ClientContext);
  if (client === null) throw new Error('Expected a client around what asks.');
  return client;
}

/** Asks when it is seen first and when the variables change; `null` asks nothing. */
export function useAnswer<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const [answer] = useAnswers(operation, variables ? [variables] : []);
  return answer ?? WAITING;
}

/** The same operation with each of these variables. */
export function useAnswers<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  all: readonly Variables[],
): readonly Answer<Data>[] {
  const client = useClient();
  const behind = use(BehindContext);
  const keys = JSON.stringify(all.map((variables) => toRequest(operation, variables)));
  const requests = useMemo(() => JSON.parse(keys) as readonly Request[], [keys]);
  useEffect(() => {
    for (const request of requests) client.ask(request);
  }, [client, requests]);
  useEffect(() => {
    const forget = requests.map((request) => behind.note(request));
    return () => forget.forEach((one) => one());
  }, [behind, requests]);
  useSyncExternalStore(client.subscribe, () => stateOf(client, requests));
  return requests.map((request) => client.peek(keyOf(request)) as Answer<Data>);
}

/** Changes whenever an answer does. */
function stateOf(client: Client, requests: readonly Request[]): string {
  return requests.map((request) => client.peek(keyOf(request)).state).join();
}

const WAITING = { state: 'waiting' } as const;
