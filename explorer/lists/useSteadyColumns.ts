import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

interface Columns {
  /** Widths in percent of the table. */
  readonly widths: readonly number[] | null;

  /** The table's width, if it is wider than its box. */
  readonly least: number | undefined;
}

const NONE: Columns = { widths: null, least: undefined };

/** The column widths of the first rows, kept while scrolling and measured again when the width of the list changes. */
export function useSteadyColumns(
  table: RefObject<HTMLTableElement | null>,
  columns: number,
): Columns {
  const [kept, setKept] = useState(NONE);
  useLayoutEffect(() => {
    const { current } = table;
    if (current === null || kept.widths?.length === columns) return;
    const room = current.parentElement?.clientWidth ?? 0;
    const cells = [...(current.tHead?.rows[0]?.cells ?? [])];
    const width = current.offsetWidth;
    if (width === 0 || !current.querySelector('[data-index]')) return;
    setKept({
      widths: cells.map((cell) => (100 * cell.offsetWidth) / width),
      least: width > room ? width : undefined,
    });
  });
  useEffect(() => {
    const around = table.current?.parentElement;
    if (!around) return undefined;
    let before = around.clientWidth;
    const observer = new ResizeObserver(() => {
      if (around.clientWidth !== before) setKept(NONE);
      before = around.clientWidth;
    });
    observer.observe(around);
    return () => observer.disconnect();
  }, [table]);
  return kept;
}
