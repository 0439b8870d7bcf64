import { useSyncExternalStore } from 'react';
import { inLanguage, langIn } from '../words/language.ts';
import { changeEntry, hrefNow, pushEntry } from './entry.ts';

/** The address of the page's folder; views are below it. */
const ROOT = new URL('.', document.baseURI);

/** The address of a view: its name, the id of its subject, and its parameters. */
export interface Address {
  readonly view: string;
  readonly id: string;
  readonly params: URLSearchParams;

  /** Whether it is embedded in another page. */
  readonly isEmbedded: boolean;
}

/** The prefix of embedded views. */
const EMBED = 'embed/';

const listeners = new Set<() => void>();

export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, hrefNow);
  return toAddress(href);
}

/** `actor`, `columbus-oh` for `/actor/columbus-oh?kind=port`, under any folder. */
export function toAddress(href: string): Address {
  const { pathname, searchParams } = new URL(href);
  const path = pathname.slice(ROOT.pathname.length);
  const isEmbedded = path.startsWith(EMBED);
  const [view = '', ...rest] = path.slice(isEmbedded ? EMBED.length : 0).split('/');
  return { view, id: decoded(rest.join('/')), params: searchParams, isEmbedded };
}

/** The address of a view, for a link; an id can be several, separated by slashes. A language in the address stays there. */
export function hrefTo(
  view: string,
  id = '',
  params: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const path = id === '' ? view : `${view}/${encodeURIComponent(id).replaceAll('%2F', '/')}`;
  const url = new URL(path, ROOT);
  for (const [name, value] of Object.entries(params)) {
    if (value) url.searchParams.set(name, value);
  }
  const language = langIn(hrefNow());
  return language === null ? url.href : inLanguage(url.href, language);
}

/** The part of an address that leads to its view, without the language: `map?between=CN`. */
export function pathOf(href: string): string {
  const path = inLanguage(embedded(href, false), null).slice(ROOT.href.length);
  return path.split('#', 1)[0] ?? '';
}

/** An address of the server beside the views: `graphql`, `export`, `playground/`. */
export const urlOf = (path: string) => new URL(path, ROOT);

/** The address of the same view, embedded or not. */
export function embedded(href: string, isEmbedded: boolean): string {
  const path = href.slice(ROOT.href.length);
  const bare = path.startsWith(EMBED) ? path.slice(EMBED.length) : path;
  return `${ROOT.href}${isEmbedded ? EMBED : ''}${bare}`;
}

export const isEmbeddedNow = () => toAddress(hrefNow()).isEmbedded;

/** Opens an address; from an embedded view, in a new tab. */
export function go(href: string): void {
  if (href === hrefNow()) return;
  if (isEmbeddedNow()) {
    open(href, '_blank', 'noopener');
    return;
  }
  pushEntry(href);
  tell();
  scrollTo(0, 0);
  focusMain();
}

/** The id of the view's element, which gets the focus. */
export const MAIN = 'main';

/** Where the focus goes when what had it is gone. */
export const focusMain = () => document.getElementById(MAIN)?.focus({ preventScroll: true });

/** Changes the address without a new history entry. */
export function replace(href: string): void {
  changeEntry({ href: embedded(href, isEmbeddedNow()) });
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

/** An invalid escape is left as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
