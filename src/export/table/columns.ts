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
  if (expanded === undefined) {
    const cellOf = columns.map(({ path, lists }) => cellAt(path, lists.length > 0));
    const typed = columns.map((one) => (one.lists.length > 0 ? textual(one) : one));
    return {
      columns: typed,
      rowsOf: (node: unknown): readonly Cells[] => [cellOf.map((cell) => cell(node))],
    };
  }
  const at = columns.find(({ lists }) => lists[0] === expanded)?.path;
  if (at === undefined) throw badInput(unknownList(columns, expanded));
  const length = at.findIndex(({ list }) => list === expanded) + 1;
  const itemsOf = (node: unknown) => valuesAt(node, at.slice(0, length));
  const isInside = ({ lists }: TableColumn) => lists[0] === expanded;
  const cells = columns.map((column) =>
    isInside(column)
      ? { isInside: true, of: cellAt(column.path.slice(length), column.lists.length > 1) }
      : { isInside: false, of: cellAt(column.path, column.lists.length > 0) },
  );
  const typed = columns.map((one) => {
    const lists = isInside(one) ? one.lists.slice(1) : one.lists;
    return lists.length > 0 ? textual(one) : { ...one, lists };
  });
  return {
    columns: typed,
    rowsOf(node: unknown): readonly Cells[] {
      const items = itemsOf(node);
      return (items.length === 0 ? [null] : items).map((item) =>
        cells.map((cell) => cell.of(cell.isInside ? item : node)),
      );
    },
  };
}

function unknownList(columns: readonly TableColumn[], expanded: string): string {
  const known = [...new Set(columns.flatMap(({ lists }) => lists.slice(0, 1)))];
  const names = known.map((name) => `"${name}"`).join(', ') || 'none';
  return `Expected \`expand\` to name a list of the table (${names}), but got: ${JSON.stringify(expanded.slice(0, 100))}.`;
}

const textual = (column: TableColumn): TableColumn => ({ ...column, type: 'text' });
