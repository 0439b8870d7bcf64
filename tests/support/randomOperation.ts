import { OPEN_TABLES } from '../../src/contributions/applying/assert.ts';
import { claimKeyOf } from '../../src/contributions/applying/judge.ts';
import type { RecordOperation } from '../../src/contributions/journal/events.ts';
import type { Dataset } from '../../src/record/check/dataset.ts';
import { claimsOf } from '../../src/record/claims/claim.ts';
import { tableName } from '../../src/record/tables/table.ts';
import type { Random } from './random.ts';

const EVIDENCE = ['recorded', 'retired', 'rank', 'reason'];

const KINDS = [
  ...(['ASSERT', 'ASSERT', 'ASSERT', 'RETIRE', 'RESTORE', 'RANK'] as const),
  ...(['MERGE', 'DISTINGUISH', 'UNDO'] as const),
];

/** What a row does not take from another. */
const OWN = ['id', ...EVIDENCE];

/** What somebody may propose of a record: some of it is faulty. */
export function someOperation(
  { rows }: Dataset,
  random: Random,
  at: number,
  commits: readonly number[],
): RecordOperation {
  const stated = rows.filter(({ table }) => OPEN_TABLES.includes(table) && table.rows !== 'plain');
  const row = random.pick(stated);
  const claims = claimsOf(row);
  const reason = `For reason ${at}.`;
  const kind = random.pick(KINDS);
  if (kind === 'ASSERT' || claims.length === 0) {
    const said = Object.entries(row.cells).filter(([name]) => !EVIDENCE.includes(name));
    const cells: Record<string, string> = Object.fromEntries(said);
    if (random.chance(0.4)) cells['id'] = `new-${at}`;
    if (random.chance(0.5)) {
      const others = stated.filter(({ table }) => table === row.table);
      const other = Object.entries(random.pick(others).cells);
      const said = other.filter(([name]) => !OWN.includes(name));
      Object.assign(cells, Object.fromEntries(random.some(said, 1)));
    }
    cells['locator'] = random.pick(['page 1', `page ${at}`]);
    return { kind: 'ASSERT', table: tableName(row.table), cells };
  }
  if (kind === 'UNDO' && commits.length > 0) return { kind, commit: random.pick(commits), reason };
  const actors = stated.filter(
    ({ table }) => table.file === random.pick(['cities.csv', 'institutions.csv']),
  );
  const [one, other] =
    actors.length === 0 ? [row, row] : [random.pick(actors), random.pick(actors)];
  const [a, b] = [one.cells['id'] ?? '', other.cells['id'] ?? ''];
  if (kind === 'MERGE') return { kind, id: a, into: b, reason };
  if (kind === 'DISTINGUISH' && a !== b) return { kind, a, b, reason, source: null };
  const claim = claimKeyOf(random.pick(claims));
  if (kind === 'RANK')
    return { kind, claim, reason, rank: random.pick(['PREFERRED', 'NORMAL', 'DEPRECATED']) };
  return { kind: kind === 'RESTORE' ? kind : 'RETIRE', claim, reason };
}
