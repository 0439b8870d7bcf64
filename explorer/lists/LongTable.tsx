import { memo, useRef } from 'react';
import type { TableProps } from './Table.tsx';
import { Box, type Drawn } from './Box.tsx';
import { DrawnRows } from './DrawnRows.tsx';
import { PagesFoot } from './PagesFoot.tsx';
import { allOf } from './allOf.ts';
import { Cells, Heads } from './cells.tsx';
import { keysOf } from './keysOf.ts';
import { useSteadyColumns } from './useSteadyColumns.ts';
import { words } from '../words/words.ts';

/** A table with a fixed header, of which only the visible rows are in the page. */
export function LongTable<Row>(props: TableProps<Row>) {
  const { caption, rows, keyOf, pages } = props;
  return (
    <>
      <Box label={caption} keys={keysOf(rows, keyOf)} likely={LIKELY} pages={pages}>
        {(drawn) => <Drawing {...props} drawn={drawn} />}
      </Box>
      {!pages && <PagesFoot pages={allOf(rows)} what={words.lists.rows} />}
    </>
  );
}

/** The height of a row of one line. */
const LIKELY = 43;

function Drawing<Row>(props: TableProps<Row> & { readonly drawn: Drawn }) {
  const { caption, columns, rows, pages, drawn } = props;
  const table = useRef<HTMLTableElement>(null);
  const { least, widths } = useSteadyColumns(table, columns.length);
  const gap = (pixels: number) => <Gap pixels={pixels} span={columns.length} />;
  return (
    <table
      ref={table}
      aria-rowcount={(pages?.total ?? rows.length) + 1}
      className={widths ? 'steady' : undefined}
      style={{ minWidth: least }}
    >
      <caption className="unseen">{caption}</caption>
      {widths && (
        <colgroup>
          {widths.map((width, at) => (
            <col key={at} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
      )}
      <thead>
        <Heads columns={columns} />
      </thead>
      <tbody>
        <DrawnRows {...{ drawn, gap }} items={rows}>
          {(row, at) => (
            <tr
              ref={drawn.ref as (element: HTMLTableRowElement | null) => void}
              data-index={at}
              aria-rowindex={at + 2}
            >
              <Steady row={row} columns={columns} />
            </tr>
          )}
        </DrawnRows>
      </tbody>
    </table>
  );
}

/** Memoized, because rows and columns stay the same while scrolling. */
const Steady = memo(Cells) as unknown as typeof Cells;

function Gap({ pixels, span }: { readonly pixels: number; readonly span: number }) {
  return (
    <tr className="gap-row" aria-hidden="true" style={{ height: pixels }}>
      <td colSpan={span} />
    </tr>
  );
}
