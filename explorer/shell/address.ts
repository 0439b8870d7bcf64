import { useSyncExternalStore } from 'react';

/** Where the page is served from; views lie below it. */
const ROOT = new URL('.', document.baseURI);

/** What is seen: the view's name, what it is about, and what it is told besides. */
export interface Address {
  readonly view: string;
  readonly id: string;
  readonly params: URLSearchParams;

  /** In another's page, which has its own head. */
  readonly isEmbedded: boolean;
}

/** What stands before a view that is shown in another's page. */
const EMBED = 'embed/';

const listeners = new Set<() => void>();

export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return toAddress(href);
}

/** `actor`, `columbus-oh` for `/actor/columbus-oh?kind=port`, wherever the page is served from. */
export function toAddress(href: string): Address {
  const { pathname, searchParams } = new URL(href);
  const path = pathname.slice(ROOT.pathname.length);
  const isEmbedded = path.startsWith(EMBED);
  const [view = '', ...rest] = path.slice(isEmbedded ? EMBED.length : 0).split('/');
  return { view, id: decoded(rest.join('/')), params: searchParams, isEmbedded };
}

/** The address of a view, for a link. */
export function hrefTo(
  view: string,
  id = '',
  params: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const path = id === '' ? view : `${view}/${encodeURIComponent(id)}`;
  const url = new URL(path, ROOT);
  for (const [name, value] of Object.entries(params)) {
    if (value) url.searchParams.set(name, value);
  }
  return url.href;
}

/** A file of the server's beside the views: `graphql`, `export`, `playground/`. */
export const urlOf = (path: string) => new URL(path, ROOT);

/** The address of the same view with or without its own head. */
export function embedded(href: string, isEmbedded: boolean): string {
  const path = href.slice(ROOT.href.length);
  const bare = path.startsWith(EMBED) ? path.slice(EMBED.length) : path;
  return `${ROOT.href}${isEmbedded ? EMBED : ''}${bare}`;
}

export const isEmbeddedNow = () => toAddress(location.href).isEmbedded;

/** From within another's page, what is not of the view itself is opened beside it. */
export function go(href: string): void {
  if (href === location.href) return;
  if (isEmbeddedNow()) {
    open(href, '_blank', 'noopener');
    return;
  }
  history.pushState(null, '', href);
  tell();
  scrollTo(0, 0);
  document.getElementById(MAIN)?.focus({ preventScroll: true });
}

/** Where a view is, and the keyboard goes with it. */
export const MAIN = 'main';

/** Keeps a choice in the address without a step for Back. */
export function replace(href: string): void {
  history.replaceState(history.state, '', embedded(href, isEmbeddedNow()));
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** An escape that cannot be read stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
