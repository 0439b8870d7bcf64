import { badInput } from '../../errors.ts';
import { type TableColumn, type Value, cellAt, valuesAt } from '../things/leaves.ts';

/** A row of a table, in the order of its columns. */
export type Cells = readonly Value[];

/** What is told of a column. */
export type LayoutColumn = Pick<TableColumn, 'name' | 'type' | 'unit' | 'description'>;

/** The columns of a file, and the rows that a node of the answer makes. */
export interface Layout {
  readonly columns: readonly LayoutColumn[];
  readonly rowsOf: (node: unknown) => readonly Cells[];
}

/**
 * One row for each node, with the items of each list joined in one cell. If a list is expanded, each of its items has a row with the
 * other columns repeated, and a node without items has one row with empty cells, so that no node is lost.
 */
export function layoutOf(columns: readonly TableColumn[], expanded: string | undefined): Layout {
  const isInside = ({ lists }: TableColumn) => expanded !== undefined && lists[0] === expanded;
  const first = columns.find(isInside)?.path ?? [];
  if (expanded !== undefined && first.length === 0) throw badInput(unknownList(columns, expanded));
  const toItems = first.slice(0, first.findIndex(({ list }) => list === expanded) + 1);
  const cells = columns.map((column) => {
    const isOfItem = isInside(column);
    const isJoined = column.lists.length > (isOfItem ? 1 : 0);
    const path = isOfItem ? column.path.slice(toItems.length) : column.path;
    const type = isJoined ? 'text' : column.type;
    return { isOfItem, of: cellAt(path, isJoined), column: { ...column, type } };
  });
  return {
    columns: cells.map(({ column }) => column),
    rowsOf(node: unknown): readonly Cells[] {
      const items = valuesAt(node, toItems);
      return (items.length === 0 ? [null] : items).map((item) =>
        cells.map((cell) => cell.of(cell.isOfItem ? item : node)),
      );
    },
  };
}

function unknownList(columns: readonly TableColumn[], expanded: string): string {
  const known = [...new Set(columns.flatMap(({ lists }) => lists.slice(0, 1)))];
  const names = known.map((name) => `"${name}"`).join(', ') || 'none';
  return `Expected \`expand\` to name a list of the table (${names}), but got: ${JSON.stringify(expanded.slice(0, 100))}.`;
}
