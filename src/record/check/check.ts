import { groupBy } from '../../evidence/groups/groupBy.ts';
import { checkPlain } from './checkPlain.ts';
import { checkCycles, linksIn } from './checkCycles.ts';
import { checkPeriods, checkQualifiers, checkSubject, unreadKey } from './checkSubject.ts';
import { contradictions, repeatedClaims, repeatedIds, repeatedRows } from './checkRepeats.ts';
import { checkRow } from './checkRow.ts';
import type { Types } from '../tables/cellParser.ts';
import { readCells } from '../files/readCells.ts';
import type { DataRow } from '../tables/row.ts';
import { statedBy, statedSubjects } from '../claims/stated.ts';
import { createWorld, definesNode } from './world.ts';

interface Checking {
  readonly today: string;
  /** Files with a fault as a whole. */
  readonly damaged?: readonly Pick<DataRow, 'table' | 'file'>[];
  /** The types of the subjects of all rows, if these rows are only some of them. */
  readonly types?: Types;
}

/**
 * Finds everything that is wrong with rows at once. `damaged` files have their own problems, which would
 * cause others. The rows that it returns are in canonical text, and whole only if there is no fault.
 */
export function check(raw: readonly DataRow[], { today, damaged = [], types }: Checking) {
  const unreadTypes = damaged
    .filter(({ table, file }) => definesNode(table) && !raw.some((row) => row.file === file))
    .map(({ table }) => table.type);
  const world = createWorld(raw, { unreadTypes, today }, types);
  const read = raw.map((row) => readCells(row, world));
  const rows = read.map(({ row }) => row);
  const unread = new Set(
    read.flatMap((one, index) =>
      one.faults.map(({ column }) => unreadKey(raw[index]?.cells['id'], column)),
    ),
  );
  const spoken = rows.filter(({ table }) => table.rows !== 'plain');
  const subjects = [...groupBy(spoken, ({ cells }) => cells['id'] ?? '').values()].map((some) =>
    checkStated(some, unread),
  );
  const links = subjects.flatMap((subject) => subject.links);
  const faults = [
    ...read.flatMap((one) => one.faults),
    ...raw.flatMap((row, index) => checkRow(rows[index] ?? row, row, world)),
    ...repeatedIds(rows),
    ...subjects.flatMap((subject) => subject.faults),
    ...checkCycles(linksIn(rows, links)),
    ...checkPlain(rows),
  ];
  const causes = new Set(damaged.map(({ file }) => file));
  return { rows, faults: faults.filter(({ file }) => !causes.has(file)) };
}

/** What is wrong with the rows of one subject, and what they state of its place in an order. */
function checkStated(rows: readonly DataRow[], unread: ReadonlySet<string>) {
  const stated = statedBy(rows);
  const faults = [
    ...repeatedRows(rows),
    ...repeatedClaims(stated),
    ...contradictions(stated),
    ...stated.flatMap(checkQualifiers),
    ...statedSubjects(rows, stated).flatMap((subject) => [
      ...checkPeriods(subject),
      ...checkSubject(subject, unread),
    ]),
  ];
  return { faults, links: stated.filter(({ fact }) => fact.acyclic) };
}
