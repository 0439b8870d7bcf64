import type { TabsState } from '@graphiql/react';
import { type Example, headOf } from './examples.ts';
import type { PageStorage } from './storage.ts';

export type Tab = TabsState['tabs'][number];

/** The tabs that the page opens with. */
export interface OpenTabs extends TabsState {
  /** A first visit: nothing is stored. */
  readonly isNew: boolean;
}

/** The key under which GraphiQL stores its tabs. */
const KEY = 'graphiql:tabState';

/** The number of examples open at first; the welcome lists them all. */
const FIRST_TABS = 3;

/**
 * The reader's tabs as they were left, otherwise the first examples; GraphiQL reads them with their titles
 * from storage.
 */
export function openTabs(examples: readonly Example[], storage: PageStorage): OpenTabs {
  const kept = readTabs(storage);
  const first = () => ({ activeTabIndex: 0, tabs: examples.slice(0, FIRST_TABS).map(toTab) });
  const { activeTabIndex, tabs } = kept ?? first();
  nameTabs(tabs);
  storage.setItem(KEY, JSON.stringify({ activeTabIndex, tabs }));
  return { activeTabIndex, tabs, isNew: kept === null };
}

/** Stored content can be from another version, or invalid. */
function readTabs(storage: PageStorage): TabsState | null {
  try {
    const { activeTabIndex, tabs } = JSON.parse(storage.getItem(KEY) ?? '') as TabsState;
    const valid = tabs.filter(isTab);
    if (valid.length === 0) return null;
    return { activeTabIndex: activeTabIndex in valid ? activeTabIndex : 0, tabs: valid };
  } catch {
    return null;
  }
}

/** As GraphiQL tells a tab; of several, it opens none if one is odd. */
function isTab(tab: Tab | null): boolean {
  if (typeof tab !== 'object' || tab === null) return false;
  const { id, title, query, variables, headers, operationName, response } = tab;
  const optional = [query, variables, headers, operationName, response];
  return (
    [id, title].every((one) => typeof one === 'string') &&
    optional.every((one) => one === null || typeof one === 'string')
  );
}

export function toTab({ query, title, variables }: Example): Tab {
  const id = `example-${Date.now()}-${title}`;
  return {
    id,
    title,
    query,
    variables,
    hash: '',
    headers: null,
    operationName: null,
    response: null,
  };
}

/**
 * Names tabs after their first line if it is a comment; GraphiQL names them after operations. Changes them in
 * place, because GraphiQL reports changed tabs just before it stores them, and any other way resets the text
 * being typed.
 */
export function nameTabs(tabs: readonly Tab[]): void {
  for (const tab of tabs) tab.title = headOf(tab.query ?? '')[0] || named(tab.title);
}

const named = (title: string) => (title === '<untitled>' ? 'New query' : title);
