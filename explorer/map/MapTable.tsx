import { useMemo, useState } from 'react';
import type { MapTieFragment } from '../generated/operations.ts';
import { ContestedSign, StatusSign } from '../parts/Sign.tsx';
import { type Column, Table } from '../lists/Table.tsx';
import { KindWord, Signed } from '../parts/links.tsx';
import { count } from '../shell/words.ts';
import { STATUS_WORDS } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { keep, keptAs } from '../shell/visitState.ts';

export interface MapTableProps {
  readonly ties: readonly MapTieFragment[];
  readonly contested: ReadonlySet<string>;
}

const OPEN = 'table of the map';

/** The same ties as rows, those without a place too. */
export function MapTable({ ties, contested }: MapTableProps) {
  const [isOpen, setOpen] = useState(() => keptAs<boolean>(OPEN) ?? false);
  const columns = useMemo(() => columnsOf(contested), [contested]);
  return (
    <details
      className="map-table"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open !== (keptAs<boolean>(OPEN) ?? false)) keep(OPEN, open);
      }}
    >
      <summary>As a table: {count(ties.length)} ties</summary>
      {isOpen && (
        <Table caption="The ties of the map" rows={ties} keyOf={({ id }) => id} columns={columns} />
      )}
    </details>
  );
}

function columnsOf(contested: ReadonlySet<string>): readonly Column<MapTieFragment>[] {
  return [
    { head: 'Tie', cell: ({ id, name }) => <Link href={hrefTo('tie', id)}>{name}</Link> },
    { head: 'Kind', cell: ({ kind }) => <KindWord kind={kind} /> },
    {
      head: 'Since',
      cell: ({ id, start }) => (
        <>
          {contested.has(id) && <ContestedSign />} {start?.text ?? 'no date'}
        </>
      ),
    },
    {
      head: 'Status',
      cell: ({ status }) => (
        <Signed sign={<StatusSign status={status} />}>{STATUS_WORDS[status]}</Signed>
      ),
    },
  ];
}
