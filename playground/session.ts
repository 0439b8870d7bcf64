import { useDocExplorer } from '@graphiql/plugin-doc-explorer';
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { hashOf } from './copying.ts';
import { type Example, linkedIn } from './examples.ts';
import { type Tab, toTab } from './tabs.ts';

/**
 * Opens an example, and puts the cursor into it: its tab if it is open and unchanged, otherwise a new tab, which takes
 * the place of the active one if nobody wrote in that.
 */
export function useOpenExample(examples: readonly Example[]): (example: Example) => void {
  const { activeTabIndex, queryEditor, tabs } = useGraphiQL(
    pick('activeTabIndex', 'queryEditor', 'tabs'),
  );
  const actions = useGraphiQLActions();
  return (example) => {
    const open = tabs.findIndex((tab) => isOf(example, tab));
    if (open >= 0) actions.changeTab(open);
    else {
      const active = tabs[activeTabIndex];
      const untouched = !active?.query?.trim() || examples.some((one) => isOf(one, active));
      actions.moveTab(tabs.toSpliced(activeTabIndex + 1, 0, toTab(example)));
      actions.changeTab(activeTabIndex + 1);
      if (untouched) actions.closeTab(activeTabIndex);
    }
    queryEditor?.focus();
  };
}

const isOf = ({ query, variables }: Example, tab: Tab) =>
  tab.query === query && (tab.variables ?? '') === variables;

/** Opens what the address names after `#`, and keeps what the active tab asks there. */
export function useAddress(examples: readonly Example[]): void {
  const openExample = useOpenExample(examples);
  const { activeTabIndex, tabs } = useGraphiQL(pick('activeTabIndex', 'tabs'));
  const { query, variables } = tabs[activeTabIndex] ?? {};
  const isReady = useGraphiQL(({ queryEditor, variableEditor }) =>
    Boolean(queryEditor && variableEditor),
  );
  const follow = useEffectEvent(() => {
    const example = linkedIn(location.hash, examples);
    if (example) openExample(example);
  });
  useEffect(() => {
    if (!isReady) return;
    const listen = () => follow();
    listen();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, [isReady]);
  useEffect(() => {
    if (!isReady) return;
    const hash = hashOf({ query: query ?? '', variables: variables ?? '' }, examples);
    try {
      history.replaceState(null, '', location.pathname + location.search + hash);
    } catch {
      // Safari takes 100 addresses in 30 seconds. The next change writes it.
    }
  }, [isReady, query, variables, examples]);
}

/** Puts the cursor into a tab that was added. */
export function useCursorInNewTab(): void {
  const { queryEditor, tabs } = useGraphiQL(pick('queryEditor', 'tabs'));
  const before = useRef(tabs.length);
  useEffect(() => {
    if (tabs.length > before.current) queryEditor?.focus();
    before.current = tabs.length;
  }, [tabs.length, queryEditor]);
}

/** The documentation begins at its top, whatever the pane showed before. */
export function useDocsFromTop(): void {
  const visible = useGraphiQL(({ visiblePlugin }) => visiblePlugin);
  const shown = useDocExplorer();
  useEffect(() => {
    document.querySelector('.graphiql-plugin')?.scrollTo(0, 0);
  }, [visible, shown]);
}

/** Scrolls the open tab into view, and shows its variables if it has any. */
export function useActiveTabInSight(): void {
  const { activeTabIndex, tabs } = useGraphiQL(pick('activeTabIndex', 'tabs'));
  const { id, variables } = tabs[activeTabIndex] ?? {};
  const hasVariables = Boolean(variables?.trim());
  useEffect(() => {
    const tab = document.querySelector('.graphiql-tab-active');
    tab?.scrollIntoView({ block: 'nearest', inline: 'center' });
    // GraphiQL does not expose whether they are shown.
    const opener = document.querySelector<HTMLElement>('[data-name=variables]:not(.active)');
    if (hasVariables) opener?.click();
  }, [id, hasVariables]);
}
