import { type ReactNode, type Ref, Suspense, useState } from 'react';
import { Waiting } from '../shell/states.tsx';
import { keep, keptAs } from '../shell/visitState.ts';
import { words } from '../words/words.ts';

export interface BelowMapProps {
  readonly summary: string;
  readonly ref: Ref<HTMLDetailsElement>;

  /** Loaded when the table is opened for the first time. */
  readonly children: ReactNode;
}

const OPEN = 'map-table';

/** What the map shows as a table, which stays open or closed during a visit. */
export function BelowMap({ summary, ref, children }: BelowMapProps) {
  const [isOpen, setOpen] = useState(() => keptAs<boolean>(OPEN) ?? false);
  return (
    <details
      ref={ref}
      className="map-table"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open !== (keptAs<boolean>(OPEN) ?? false)) keep(OPEN, open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && (
        <Suspense fallback={<Waiting for={words.map.loadingTable} />}>{children}</Suspense>
      )}
    </details>
  );
}
