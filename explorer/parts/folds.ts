import { createContext } from 'react';
import type { Change } from '../shell/params.ts';

/** Which sections of a page are open; of the others only the heading is shown, and nothing is asked. */
export interface Folds {
  readonly isOpen: (name: string) => boolean;
  readonly turn: (name: string) => void;
}

/** Null on a page whose sections cannot be closed. */
export const FoldsContext = createContext<Folds | null>(null);

/** All sections, in the parameter `open`. */
export const ALL = 'all';

/** The open sections by the parameter `open`: their names, or `all` without those after a hyphen, as in `all,-evidence`. */
export function foldsIn(params: URLSearchParams, change: Change): Folds {
  const names = (params.get('open') ?? '').split(',').filter(Boolean);
  const isAll = names.includes(ALL);
  const isOpen = (name: string) => names.includes(isAll ? `-${name}` : name) !== isAll;
  const turn = (name: string) => {
    const mark = isAll ? `-${name}` : name;
    const next = names.includes(mark) ? names.filter((one) => one !== mark) : [...names, mark];
    change({ open: next.join(',') || null });
  };
  return { isOpen, turn };
}
