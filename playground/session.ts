import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useEffectEvent } from 'react';
import { type Example, linkedIn } from './examples.ts';
import { toTab } from './tabs.ts';

/** Opens an example: its tab if it is open and unchanged, otherwise a new tab. */
export function useOpenExample(): (example: Example) => void {
  const tabs = useGraphiQL(({ tabs }) => tabs);
  const actions = useGraphiQLActions();
  return (example) => {
    const { query, variables } = example;
    const isSame = (tab: (typeof tabs)[number]) =>
      tab.query === query && (tab.variables ?? '') === variables;
    const open = tabs.findIndex(isSame);
    if (open === -1) actions.moveTab([...tabs, toTab(example)]);
    actions.changeTab(open === -1 ? tabs.length : open);
  };
}

/** Opens what the address names after `#`, then clears it, so that a reload finds the reader's own tab. */
export function useLinkedExample(examples: readonly Example[]): void {
  const openExample = useOpenExample();
  const isReady = useGraphiQL(({ queryEditor, variableEditor }) =>
    Boolean(queryEditor && variableEditor),
  );
  const follow = useEffectEvent(() => {
    const example = linkedIn(location.hash, examples);
    if (!example) return;
    openExample(example);
    history.replaceState(null, '', location.pathname + location.search);
  });
  useEffect(() => {
    if (!isReady) return;
    const listen = () => follow();
    listen();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, [isReady]);
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
