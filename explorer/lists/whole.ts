import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isWhole = matchMedia('print').matches;
const listeners = new Set<() => void>();

/** Whether all loaded rows must be in the page, for print and pictures. */
export const useWhole = () => useSyncExternalStore(subscribe, () => isWhole);

/** Runs while all loaded rows are in the page. */
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
