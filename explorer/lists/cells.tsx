import type { Column } from './Table.tsx';

export interface HeadsProps<Row> {
  readonly columns: readonly Column<Row>[];
}

export function Heads<Row>({ columns }: HeadsProps<Row>) {
  return (
    <tr>
      {columns.map(({ head, isNumber, sort }) => (
        <th
          key={head}
          scope="col"
          className={isNumber ? 'number' : undefined}
          aria-sort={sort?.direction ? SORTED[sort.direction] : undefined}
        >
          {sort ? (
            <button type="button" className="sort" onClick={sort.onChange}>
              {head}
            </button>
          ) : (
            head
          )}
        </th>
      ))}
    </tr>
  );
}

const SORTED = { ASC: 'ascending', DESC: 'descending' } as const;

export interface CellsProps<Row> extends HeadsProps<Row> {
  readonly row: Row;
}

export function Cells<Row>({ row, columns }: CellsProps<Row>) {
  return columns.map(({ head, cell, isNumber }) => (
    <td key={head} data-head={head} className={isNumber ? 'number' : undefined}>
      {cell(row)}
    </td>
  ));
}
