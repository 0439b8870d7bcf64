import { groupBy } from '../../evidence/groupBy.ts';
import { type Claim, claimsOf } from './claim.ts';
import type { Position } from '../tables/fault.ts';
import type { Row } from '../tables/row.ts';
import type { Fact, Table } from '../tables/table.ts';

/** A claim and its cell. */
export interface Stated {
  readonly claim: Claim;
  readonly fact: Fact;
  readonly row: Row;
}

/** A subject with everything stated about it. */
export interface SubjectWords {
  readonly id: string;
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly stated: readonly Stated[];
}

export function statedBy(rows: readonly Row[]): Stated[] {
  return rows.flatMap((row) =>
    claimsOf(row).map((claim) => ({ claim, row, fact: factOf(row.table, claim.property) })),
  );
}

/** Subjects in the order of their first rows. */
export function statedSubjects(rows: readonly Row[], stated: readonly Stated[]): SubjectWords[] {
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
export function upholds({ stance, retired, value }: Claim): boolean {
  return stance === 'SUPPORTS' && retired === null && value !== 'none' && value !== 'unknown';
}

/** The cell that a claim came from. */
export function cellOf({ row, fact }: Pick<Stated, 'row' | 'fact'>): Position {
  const [column] = fact.columns;
  return { file: row.file, line: row.line, ...(column && { column: column.name }) };
}

function factOf({ facts, file }: Table, property: string): Fact {
  const fact = facts.find((one) => one.property === property);
  if (fact === undefined) throw new Error(`${file} has no property \`${property}\`.`);
  return fact;
}
