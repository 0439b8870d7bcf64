/** A history entry: its address and what the browser keeps with it. */
interface Entry {
  readonly href: string;
  readonly state: unknown;
}

/** Safari refuses more than 100 changes in 30 s. */
const EVERY_MS = 400;

/** How long after a refusal it is tried again. */
const AGAIN_MS = 5_000;

/** What the browser does not know yet. */
let waiting: Entry | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let written = -Infinity;

/** The current entry. The browser's own address and state can lag behind. */
export const entryNow = (): Entry =>
  waiting ?? { href: location.href, state: history.state as unknown };

export const hrefNow = () => entryNow().href;

/** Changes the current entry: at once, or together with further changes shortly after the one before. */
export function changeEntry(changed: Partial<Entry>): void {
  waiting = { ...entryNow(), ...changed };
  if (timer !== undefined) return;
  const due = written + EVERY_MS - performance.now();
  if (due <= 0) write();
  else timer = setTimeout(write, due);
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
  written = performance.now();
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
