import type { TabsState } from '@graphiql/react';
import { type Example, headOf } from './examples.ts';

export type Tab = TabsState['tabs'][number];

/** What the page opens with. */
export interface OpenTabs extends TabsState {
  /** Nothing of an earlier visit was kept here. */
  readonly isNew: boolean;
}

/** Where GraphiQL keeps its tabs. */
const KEY = 'graphiql:tabState';

/** As many examples are open at first; the welcome has them all. */
const FIRST_TABS = 3;

/** One's own tabs as they were left, else the first examples; GraphiQL finds them in the storage with their titles. */
export function openTabs(examples: readonly Example[], storage: Storage): OpenTabs {
  const kept = readTabs(storage);
  const first = () => ({ activeTabIndex: 0, tabs: examples.slice(0, FIRST_TABS).map(toTab) });
  const { activeTabIndex, tabs } = kept ?? first();
  nameTabs(tabs);
  storage.setItem(KEY, JSON.stringify({ activeTabIndex, tabs }));
  return { activeTabIndex, tabs, isNew: kept === null };
}

/** What is kept may be of another version, or not a word of ours. */
function readTabs(storage: Storage): TabsState | null {
  try {
    const state = JSON.parse(storage.getItem(KEY) ?? '') as TabsState;
    return state.tabs.length > 0 ? state : null;
  } catch {
    return null;
  }
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
 * Calls tabs after their first line where that is a comment; GraphiQL calls them after operations. Done in place,
 * since GraphiQL tells of changed tabs just before it keeps them, and any other way resets what is being written.
 */
export function nameTabs(tabs: readonly Tab[]): void {
  for (const tab of tabs) tab.title = headOf(tab.query ?? '')[0] || named(tab.title);
}

const named = (title: string) => (title === '<untitled>' ? 'New query' : title);
