import './lists.css';
import type { ReactNode } from 'react';
import type { Pages } from './usePages.ts';
import { LongTable } from './LongTable.tsx';
import { Cells, Heads } from './cells.tsx';
import { keysOf } from './keysOf.ts';
import { isLong } from './long.ts';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;

  /** Present if the rows can be sorted by it. */
  readonly sort?: ColumnSort;
}

export interface ColumnSort {
  /** Null if the rows are sorted by another column. */
  readonly direction: 'ASC' | 'DESC' | null;
  readonly onChange: () => void;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;

  /** The source of further rows; none if all are loaded. */
  readonly pages?: Pages<unknown>;
}

/** A table of any length; on a phone, a card per row. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, keyOf, pages } = props;
  if (isLong(pages ? pages.total : rows.length)) return <LongTable {...props} />;
  const keys = keysOf(rows, keyOf);
  return (
    <div className="scrolled">
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <Heads columns={columns} />
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={keys[at]}>
              <Cells row={row} columns={columns} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
