import { type Column, Table } from '../lists/Table.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { count } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { Total, Totals } from '../drawing/map/totals.ts';

export interface TotalsTableProps {
  readonly totals: Totals;
}

/** The totals of the map as rows, with those that have no mark on it. */
export default function TotalsTable({ totals: { by, rows, outside, unknown } }: TotalsTableProps) {
  const { totals } = words.map;
  const others = [
    { id: null, name: totals.outsideRow, ties: outside },
    { id: null, name: totals.unknownRow, ties: unknown },
  ];
  return (
    <Table
      caption={totals[by]}
      rows={[...rows, ...others.filter(({ ties }) => ties > 0)]}
      keyOf={({ id, name }) => id ?? name}
      columns={columnsOf(totals.place[by])}
    />
  );
}

type Row = Pick<Total, 'name' | 'ties'> & { readonly id: string | null };

const columnsOf = (place: string): readonly Column<Row>[] => [
  {
    head: place,
    cell: ({ id, name }) => (id === null ? name : <Link href={hrefTo('actor', id)}>{name}</Link>),
  },
  { head: words.map.totals.ties, isNumber: true, cell: ({ ties }) => count(ties) },
];
