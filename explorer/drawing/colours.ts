import { type KindGroup, groupNames } from '../parts/kinds.ts';

/** The page's colors as values, because a canvas has no style sheet. */
export type Colours = Readonly<
  Record<'paper' | 'sea' | 'ink' | 'faint' | 'line' | 'contested' | KindGroup, string>
>;

const NAMES = ['paper', 'sea', 'ink', 'faint', 'line', 'contested', ...groupNames] as const;

/** The colors of the current theme. */
export function coloursNow(): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const entries = NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Colours;
}

/** Calls back when the theme changes: by the system, by choice, or for print. */
export function onTheme(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  const observer = new MutationObserver(listener);
  for (const query of queries) query.addEventListener('change', listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    observer.disconnect();
  };
}
