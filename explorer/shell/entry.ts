/** A history entry: its address and what the browser keeps with it. */
interface Entry {
  readonly href: string;
  readonly state: unknown;
}

/** Safari refuses more than 100 changes in 30 s, of which opened entries are some. */
const WITHIN_MS = 30_000;
const AT_ONCE = 40;
/** How long further changes are collected. */
const EVERY_MS = 800;

/** How long after a refusal it is tried again. */
const AGAIN_MS = 5_000;

/** What the browser does not know yet. */
let waiting: Entry | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** When entries were written lately. */
let written: readonly number[] = [];

/** The current entry. The browser's own address and state can lag behind. */
export const entryNow = (): Entry =>
  waiting ?? { href: location.href, state: history.state as unknown };

export const hrefNow = () => entryNow().href;

/** Changes the current entry: at once, or after many changes together with those of some time. */
export function changeEntry(changed: Partial<Entry>): void {
  waiting = { ...entryNow(), ...changed };
  if (timer !== undefined) return;
  const since = performance.now() - WITHIN_MS;
  written = written.filter((at) => at > since);
  if (written.length < AT_ONCE) write();
  else timer = setTimeout(write, EVERY_MS);
}

/** Opens an entry; where the browser refuses that, the page is loaded from there. */
export function pushEntry(href: string): void {
  write();
  try {
    history.pushState(null, '', href);
  } catch {
    location.assign(href);
  }
  forget();
}

function write(): void {
  if (waiting === null) return;
  clearTimeout(timer);
  timer = undefined;
  written = [...written, performance.now()];
  try {
    history.replaceState(waiting.state, '', waiting.href);
    waiting = null;
  } catch {
    timer = setTimeout(write, AGAIN_MS);
  }
}

function forget(): void {
  clearTimeout(timer);
  timer = undefined;
  waiting = null;
}

// The entry that it was about has been left.
addEventListener('popstate', forget);
addEventListener('pagehide', write);
