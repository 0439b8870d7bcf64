import { useSyncExternalStore } from 'react';

/**
 * How wide the window is now, for who measures a drawing by it. Its height is not followed: on a phone that changes with the bars of the
 * browser, and the drawing would be fitted again while one reads.
 */
export function useWindowWidth(): number {
  return useSyncExternalStore(onResize, () => innerWidth);
}

function onResize(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}
