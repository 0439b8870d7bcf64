import type { Row } from './read.ts';
import type { Level } from './statement.ts';

/**
 * How many rows of a list are in one record: by how many levels of lists are in each of them. The driver decodes a record in one go,
 * during which Node does nothing else.
 */
const ROWS = [101, 25, 2] as const;

/** As many lists of plain rows as are decoded in little time. */
const FEW_LISTS = 4;

export interface Slices {
  /** The clauses that return the one row of a level as several records. */
  readonly clauses: string;
  readonly rowOf: (records: readonly Row[]) => Row;
}

/** How to return the one row of a level in parts, where it can be large. */
export function slicesOf({ columns, lists }: Level): Slices | undefined {
  const depth = Math.max(...[...lists.values()].map(depthOf), -1);
  if (depth < 1 && lists.size <= FEW_LISTS) return undefined;
  const small = columns.filter((column) => !lists.has(column));
  const large = columns.filter((column) => lists.has(column));
  const sizes = [small.length + 1, ...large.map((column) => rowsInOne(lists.get(column)))];
  const parts = [`['', ${small.join(', ')}]`, ...large];
  const places = new Map<string, readonly [part: number, at?: number]>([
    ...small.map((column, at) => [column, [0, at + 1]] as const),
    ...large.map((column, at) => [column, [at + 1]] as const),
  ]);
  return {
    // The first items are strings for the sake of the planner: see `createRows`.
    clauses: `WITH ['', ${parts.join(', ')}] AS parts
UNWIND range(1, ${parts.length}) AS part
WITH part, parts[part] AS items, [0, ${sizes.join(', ')}][part] AS many
UNWIND range(0, size(items) - 1, many) AS at
RETURN part - 1, items[at..at + many]`,
    rowOf(records) {
      const found: unknown[][] = parts.map(() => []);
      for (const [part, items] of records)
        found[part as number]?.push(...(items as readonly unknown[]));
      return columns.map((column) => {
        const [part, at] = places.get(column) ?? [0];
        return at === undefined ? found[part] : found[part]?.[at];
      });
    },
  };
}

function rowsInOne(of: Level | undefined): number {
  return ROWS[Math.min(of === undefined ? 0 : depthOf(of), ROWS.length - 1)] ?? 1;
}

/** How many levels of lists each row of a list has. */
function depthOf({ lists }: Level): number {
  return Math.max(...[...lists.values()].map((of) => 1 + depthOf(of)), 0);
}
