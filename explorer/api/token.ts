const KEY = 'explorer:token';

/** The reader's token, which this tab keeps until it is closed. */
interface SignedIn {
  readonly token: string | null;

  /** Why the server refused the last token; null if it did not. */
  readonly refusal: string | null;
}

let now: SignedIn = { token: kept(), refusal: null };
const listeners = new Set<() => void>();

export const signedIn = () => now;
export const tokenNow = () => now.token;
export const keepToken = (token: string | null) => change({ token, refusal: null });
export const refuseToken = (refusal: string) => change({ token: null, refusal });

export function onToken(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function change(to: SignedIn): void {
  now = to;
  try {
    if (to.token === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, to.token);
  } catch {
    // It lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
