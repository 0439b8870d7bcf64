import { type Ref, Suspense, lazy, useState } from 'react';
import type { MapTies } from '../drawing/map/useMapTies.ts';
import { Waiting } from '../shell/states.tsx';
import { keep, keptAs } from '../shell/visitState.ts';
import { words } from '../words/words.ts';
import type { Totals } from '../drawing/map/totals.ts';

const MapTable = lazy(() => import('./MapTable.tsx'));
const TotalsTable = lazy(() => import('./TotalsTable.tsx'));

export interface BelowMapProps {
  readonly ties: MapTies;

  /** Shown instead of the ties. */
  readonly totals: Totals | null;
  readonly ref: Ref<HTMLDetailsElement>;
}

const OPEN = 'map-table';

/** What the map shows as a table, which stays open or closed during a visit. It is loaded when it is opened for the first time. */
export function BelowMap({ ties, totals, ref }: BelowMapProps) {
  const { contested, marks, shown, undrawn } = ties;
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
      <summary>{totals ? totalsSummary(totals) : tiesSummary(ties)}</summary>
      {isOpen && (
        <Suspense fallback={<Waiting for={words.map.loadingTable} />}>
          {totals ? (
            <TotalsTable totals={totals} />
          ) : (
            <MapTable {...{ contested, marks, undrawn }} ties={shown} />
          )}
        </Suspense>
      )}
    </details>
  );
}

const totalsSummary = ({ by, rows }: Totals) => words.map.totals.asTable(by, rows.length);

const tiesSummary = ({ shown, total }: MapTies) =>
  total === null ? words.drawing.loadingTies : words.map.asTable(shown.length);
