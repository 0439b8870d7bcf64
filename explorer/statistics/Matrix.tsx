import { type Column, Table } from '../lists/Table.tsx';
import { capital, count } from '../shell/words.ts';
import { type HrefOf, RowLabel } from './Bars.tsx';
import { type Cross, keyOf } from './cross.ts';
import { words } from '../words/words.ts';

type Row = Cross['rows'][number];

interface MatrixProps {
  readonly cross: Cross;
  readonly rows: string;
  readonly caption: string;
  readonly hrefOf: HrefOf;
}

/** The same counts in rows and columns. */
export function Matrix({ cross, rows, caption, hrefOf }: MatrixProps) {
  const columns: readonly Column<Row>[] = [
    { head: capital(rows), cell: (row) => <RowLabel row={row} hrefOf={hrefOf} /> },
    ...cross.parts.map(({ label }, at) => ({
      head: capital(label),
      cell: ({ counts }: Row) => (counts[at] ? count(counts[at]) : ''),
      isNumber: true,
    })),
    ...(cross.parts.length > 1
      ? [{ head: words.statistics.total, cell: ({ total }: Row) => count(total), isNumber: true }]
      : []),
  ];
  return <Table caption={caption} columns={columns} rows={cross.rows} keyOf={keyOf} />;
}
