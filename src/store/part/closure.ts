import { BAR } from '../../record/claims/claim.ts';
import { CONTAINING } from '../../record/subjects/register.ts';
import { parseItem } from '../../record/tables/item.ts';
import type { DataRow } from '../../record/tables/row.ts';
import type { Fact } from '../../record/tables/table.ts';
import type { FileScan } from '../../record/scan/scan.ts';

/** More subjects than this are read with all others. */
const MOST = 2_000;

/**
 * The rows about some subjects, and about all that their projection reads: what they refer to, the parties of ties among these, what
 * contains any of them, and the sources of all. Null if they are too many or faulty. `before` has rows that were about them.
 */
export function closureOf(
  ids: Iterable<string>,
  before: readonly DataRow[],
  scanned: Pick<FileScan, 'rowsOf'>,
): ReadonlyMap<string, readonly DataRow[]> | null {
  const found = new Map<string, readonly DataRow[]>();
  let next = new Map<string, Follows>([...ids].map((id) => [id, everything]));
  for (const id of before.flatMap((row) => idsIn(row, everything))) lead(next, id, parties);
  while (next.size > 0) {
    const after = new Map<string, Follows>();
    for (const [id, follows] of next) {
      const rows = found.get(id) ?? scanned.rowsOf([id]);
      if (rows === null || found.size > MOST) return null;
      found.set(id, rows);
      const onward = follows === everything ? parties : containers;
      for (const other of rows.flatMap((row) => idsIn(row, follows)))
        // What was met by a shorter way was followed further.
        if (!found.has(other)) lead(after, other, onward);
    }
    next = after;
  }
  return found;
}

/** Which references of a subject to follow. */
type Follows = (fact: Fact) => boolean;

const everything: Follows = () => true;

const containers: Follows = ({ acyclic, edge, property }) =>
  acyclic || CONTAINING.includes(edge?.type ?? '') || property === 'publisher';

const parties: Follows = (fact) => fact.edge?.type === 'PARTY_TO' || containers(fact);

const FROM_WIDEST = [everything, parties, containers];

function lead(next: Map<string, Follows>, id: string, follows: Follows): void {
  const known = next.get(id);
  const isWider = known && FROM_WIDEST.indexOf(known) < FROM_WIDEST.indexOf(follows);
  if (isWider !== true) next.set(id, follows);
}

/** Ids that a row as read refers to, and its sources. */
function idsIn({ table, cells }: DataRow, follows: Follows): readonly string[] {
  const sources = [cells['source'], cells['taken_from']];
  const items = table.facts.filter(follows).flatMap(({ reference, columns }) => {
    const text = reference && cells[columns[0]?.name ?? ''];
    if (reference === undefined || text === undefined) return [];
    return text.split(BAR).flatMap((item) => parseItem(item.trim(), reference)?.id ?? []);
  });
  return [...sources.filter((id) => id !== undefined), ...items];
}
