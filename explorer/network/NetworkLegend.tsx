import type { ReactNode } from 'react';
import { useWindowWidth } from '../drawing/useWindowWidth.ts';
import { words } from '../words/words.ts';

/** A legend on the drawing; on a phone it is closed at first. */
export function NetworkLegend({ children }: { readonly children: ReactNode }) {
  const isWide = useWindowWidth() >= 768;
  return (
    <details className="network-legend" open={isWide}>
      <summary>{words.map.legend}</summary>
      <ul>{children}</ul>
    </details>
  );
}
