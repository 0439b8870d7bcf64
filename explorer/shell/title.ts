import { useEffect, useSyncExternalStore } from 'react';
import { NAME } from '../words/dataset.ts';

/** Sets the title of the browser's tab while the view is visible. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? NAME : `${title} · ${NAME}`;
  }, [title]);
}

/** The title as it is in the tab now. */
export const useShownTitle = () => useSyncExternalStore(subscribe, () => document.title);

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
