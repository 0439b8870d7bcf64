import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isWhole = matchMedia('print').matches;
const listeners = new Set<() => void>();

/** Whether all rows that have come must stand in the page, seen or not: for paper and for pictures. */
export const useWhole = () => useSyncExternalStore(subscribe, () => isWhole);

/** Looks at the page while all rows stand in it. */
export function wholly<Result>(look: () => Result): Result {
  set(true);
  try {
    return look();
  } finally {
    set(matchMedia('print').matches);
  }
}

function set(to: boolean): void {
  flushSync(() => {
    isWhole = to;
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

addEventListener('beforeprint', () => set(true));
addEventListener('afterprint', () => set(false));
matchMedia('print').addEventListener('change', ({ matches }) => set(matches));
