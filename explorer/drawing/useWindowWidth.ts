import { useSyncExternalStore } from 'react';

/**
 * The current width of the window, to size a drawing by. Its height is ignored: on a phone it changes with the bars of the
 * browser, and the drawing would be fitted again during reading.
 */
export function useWindowWidth(): number {
  return useSyncExternalStore(onResize, () => innerWidth);
}

function onResize(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}
