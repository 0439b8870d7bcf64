import { useMemo } from 'react';
import type { Mark } from '../drawing/map/mark.ts';
import type { MapTie } from '../drawing/map/mapTie.ts';
import { ContestedSign, StatusSign } from '../parts/Sign.tsx';
import { type Column, Table } from '../lists/Table.tsx';
import { KindWord, Signed } from '../parts/links.tsx';
import { either } from '../shell/words.ts';
import { statusText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { words } from '../words/words.ts';

export interface MapTableProps {
  readonly ties: readonly MapTie[];
  readonly contested: ReadonlySet<string>;

  /** The ties that are drawn, and the ids of those that are not although they have locations. */
  readonly marks: readonly Mark[];
  readonly undrawn: ReadonlySet<string>;
}

/** The same ties as rows, those that are not drawn first. */
export default function MapTable({ ties, contested, marks, undrawn }: MapTableProps) {
  const drawn = useMemo(() => new Set(marks.map(({ tie }) => tie.id)), [marks]);
  const rows = useMemo(
    () => [...ties.filter(({ id }) => !drawn.has(id)), ...ties.filter(({ id }) => drawn.has(id))],
    [ties, drawn],
  );
  const columns = useMemo(() => {
    const onMap = (id: string) => {
      if (drawn.has(id)) return words.map.located;
      return undrawn.has(id) ? words.map.undrawn : words.map.unlocatedTie;
    };
    return columnsOf(contested, onMap);
  }, [contested, drawn, undrawn]);
  return <Table caption={words.map.caption} rows={rows} keyOf={({ id }) => id} columns={columns} />;
}

function columnsOf(
  contested: ReadonlySet<string>,
  onMap: (id: string) => string,
): readonly Column<MapTie>[] {
  return [
    { head: words.parts.tie, cell: ({ id, name }) => <Link href={hrefTo('tie', id)}>{name}</Link> },
    { head: words.parts.type, cell: ({ kind }) => <KindWord kind={kind} /> },
    {
      head: words.parts.since,
      cell: ({ id, start, contestedStarts }) => (
        <>
          {contested.has(id) && <ContestedSign />}{' '}
          {either(contestedStarts) || (start ? words.dates.text(start) : words.dates.none)}
        </>
      ),
    },
    {
      head: words.parts.status,
      cell: (tie) => <Signed sign={<StatusSign tie={tie} />}>{statusText(tie)}</Signed>,
    },
    {
      head: words.map.onMap,
      cell: ({ id }) => onMap(id),
    },
  ];
}
