import { type Ref, useMemo, useState } from 'react';
import type { Mark } from '../drawing/map/mark.ts';
import type { MapTie } from '../drawing/map/mapTie.ts';
import { ContestedSign, StatusSign } from '../parts/Sign.tsx';
import { type Column, Table } from '../lists/Table.tsx';
import { KindWord, Signed } from '../parts/links.tsx';
import { count, either } from '../shell/words.ts';
import { statusText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { keep, keptAs } from '../shell/visitState.ts';

export interface MapTableProps {
  readonly ties: readonly MapTie[];
  readonly contested: ReadonlySet<string>;

  /** The ties with a location. */
  readonly marks: readonly Mark[];
  readonly ref: Ref<HTMLDetailsElement>;
}

const OPEN = 'table of the map';

/** The same ties as rows, those without a location first. */
export function MapTable({ ties, contested, marks, ref }: MapTableProps) {
  const [isOpen, setOpen] = useState(() => keptAs<boolean>(OPEN) ?? false);
  const located = useMemo(() => new Set(marks.map(({ tie }) => tie.id)), [marks]);
  const rows = useMemo(
    () => [
      ...ties.filter(({ id }) => !located.has(id)),
      ...ties.filter(({ id }) => located.has(id)),
    ],
    [ties, located],
  );
  const columns = useMemo(() => columnsOf(contested, located), [contested, located]);
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
      <summary>As a table: {count(ties.length)} ties</summary>
      {isOpen && (
        <Table caption="Ties on the map" rows={rows} keyOf={({ id }) => id} columns={columns} />
      )}
    </details>
  );
}

function columnsOf(
  contested: ReadonlySet<string>,
  located: ReadonlySet<string>,
): readonly Column<MapTie>[] {
  return [
    { head: 'Tie', cell: ({ id, name }) => <Link href={hrefTo('tie', id)}>{name}</Link> },
    { head: 'Type', cell: ({ kind }) => <KindWord kind={kind} /> },
    {
      head: 'Since',
      cell: ({ id, start, contestedStarts }) => (
        <>
          {contested.has(id) && <ContestedSign />}{' '}
          {either(contestedStarts) || (start?.text ?? 'no date')}
        </>
      ),
    },
    {
      head: 'Status',
      cell: (tie) => <Signed sign={<StatusSign tie={tie} />}>{statusText(tie)}</Signed>,
    },
    { head: 'On the map', cell: ({ id }) => (located.has(id) ? 'yes' : 'no location') },
  ];
}
