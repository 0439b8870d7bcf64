import { useState } from 'react';
import type { MapTieFragment } from '../generated/operations.ts';
import { ContestedSign, StatusSign } from '../parts/Sign.tsx';
import { Table } from '../parts/Table.tsx';
import { KindWord, Signed } from '../parts/links.tsx';
import { STATUS_WORDS, count } from '../parts/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';

export interface MapTableProps {
  readonly ties: readonly MapTieFragment[];
  readonly contested: ReadonlySet<string>;
}

const STEP = 100;

/** The same ties as rows, those without a place too; as many as one looks at. */
export function MapTable({ ties, contested }: MapTableProps) {
  const [most, setMost] = useState(STEP);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="map-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table: {count(ties.length)} ties</summary>
      {isOpen && (
        <>
          <Table
            caption="The ties of the map"
            rows={ties.slice(0, most)}
            keyOf={({ id }) => id}
            columns={[
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
            ]}
          />
          <p className="pages-foot">
            <span role="status">
              {count(Math.min(most, ties.length))} of {count(ties.length)} shown
            </span>
            {most < ties.length && (
              <button type="button" onClick={() => setMost(most + STEP)}>
                Show more
              </button>
            )}
          </p>
        </>
      )}
    </details>
  );
}
