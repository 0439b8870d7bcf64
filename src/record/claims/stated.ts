import { groupBy } from '../../evidence/groups/groupBy.ts';
import { type DataClaim, claimsOf } from './claim.ts';
import type { FilePosition } from '../faults/fault.ts';
import type { DataRow } from '../tables/row.ts';
import type { Fact, Table } from '../tables/table.ts';

/** A claim and its cell. */
export type CellClaim = ReturnType<typeof statedBy>[number];

/** A subject with everything stated about it. */
export type SubjectWords = ReturnType<typeof statedSubjects>[number];

export function statedBy(rows: readonly DataRow[]) {
  return rows.flatMap((row) =>
    claimsOf(row).map((claim) => ({ claim, row, fact: factOf(row.table, claim.property) })),
  );
}

/** Subjects in the order of their first rows. */
export function statedSubjects(rows: readonly DataRow[], stated: readonly CellClaim[]) {
  const own = groupBy(
    rows.filter(({ table, cells }) => table.rows === 'own' && cells['id'] !== undefined),
    ({ cells }) => cells['id'] ?? '',
  );
  const words = groupBy(stated, ({ claim }) => claim.subject);
  return [...own].flatMap(([id, [first, ...more]]) =>
    first === undefined
      ? []
      : [{ id, table: first.table, rows: [first, ...more], stated: words.get(id) ?? [] }],
  );
}

/** Whether the claim gives a value, valid or not, and is not withdrawn. */
export function upholds({ stance, retired, value }: DataClaim): boolean {
  return stance === 'SUPPORTS' && retired === null && value !== 'none' && value !== 'unknown';
}

/** The cell that a claim came from. */
export function cellOf({ row, fact }: Pick<CellClaim, 'row' | 'fact'>): FilePosition {
  const [column] = fact.columns;
  return { file: row.file, line: row.line, ...(column && { column: column.name }) };
}

function factOf({ facts, file }: Table, property: string): Fact {
  const fact = facts.find((one) => one.property === property);
  if (fact === undefined) throw new Error(`${file} has no property \`${property}\`.`);
  return fact;
}
