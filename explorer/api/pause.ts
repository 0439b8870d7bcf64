import { onlineManager } from '@tanstack/react-query';

/** Why no requests are sent. */
export interface Pause {
  /** Whether the server answered that there were too many requests. */
  readonly isRefused: boolean;

  /** How long the server asked its clients to wait, at most `LONGEST_WAIT_MS`; 0 if it named no time. */
  readonly waitMs: number;

  /** The earliest time of the next request, as of `Date.now()`. */
  readonly until: number;
}

/** A server that asks for a longer wait is asked again after this time. */
const LONGEST_WAIT_MS = 120_000;

let paused: Pause | null = null;
const listeners = new Set<() => void>();

/** Null while requests are sent. */
export const pauseNow = () => paused;

/** Stops all requests. Of several waits, the one that lasts longest counts. */
export function pause(isRefused: boolean, askedMs: number): void {
  const waitMs = Math.min(askedMs, LONGEST_WAIT_MS);
  const until = Date.now() + waitMs;
  if (paused === null || until >= paused.until) paused = { isRefused, waitMs, until };
  onlineManager.setOnline(false);
  tell();
}

export function resume(): void {
  paused = null;
  onlineManager.setOnline(true);
  tell();
}

export function onPause(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
