import { createContext, use, useEffect } from 'react';
import { type Request, keyOf } from './operation.ts';

/** The requests that the visible view was made from. */
export interface Behind {
  /** Call the returned function to remove the request. */
  readonly note: (request: Request) => () => void;
  readonly list: () => readonly Request[];
  readonly subscribe: (listener: () => void) => () => void;
}

export function createBehind(): Behind {
  const listeners = new Set<() => void>();
  let noted: readonly Request[] = [];
  const change = (to: readonly Request[]) => {
    noted = to;
    for (const listener of listeners) listener();
  };
  return {
    note(request) {
      change([...noted, request]);
      return () => change(noted.filter((other) => other !== request));
    },
    list: () => noted,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Without duplicates, in the order of the requests. */
export function unique(requests: readonly Request[]): readonly Request[] {
  return [...new Map(requests.map((request) => [keyOf(request), request])).values()];
}

export const BehindContext = createContext<Behind>(createBehind());

/** Lists these requests as behind the view while it is visible. */
export function useBehind(requests: readonly Request[]): void {
  const behind = use(BehindContext);
  const key = JSON.stringify(requests);
  useEffect(() => {
    const forget = (JSON.parse(key) as readonly Request[]).map((request) => behind.note(request));
    return () => forget.forEach((one) => one());
  }, [behind, key]);
}
