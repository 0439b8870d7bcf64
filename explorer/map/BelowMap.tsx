import { type ReactNode, type Ref, useState } from 'react';
import { keep, keptAs } from '../shell/visitState.ts';

export interface BelowMapProps {
  readonly summary: string;
  readonly ref: Ref<HTMLDetailsElement>;
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
      {isOpen && children}
    </details>
  );
}
