import { store, stored } from '../words/stored.ts';

export type Theme = 'light' | 'dark';

const KEY = 'explorer:theme';

/** The theme that was chosen before; otherwise the system's. */
export function applyStoredTheme(): void {
  const chosen = stored(KEY);
  if (chosen === 'light' || chosen === 'dark') apply(chosen);
}

export function themeNow(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  store(KEY, theme);
  apply(theme);
}

function apply(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
