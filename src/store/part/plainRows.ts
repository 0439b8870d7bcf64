import { check } from '../../record/check/check.ts';
import { oneAfterOther } from '../../record/check/world.ts';
import { canonicalRows } from '../../record/files/canonicalRows.ts';
import type { FileScan } from '../../record/scan/scan.ts';
import type { Types } from '../../record/tables/cellParser.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';

/** The rows without claims in canonical form, and what checking other rows needs. */
export interface PlainRows {
  readonly plain: readonly DataRow[];
  readonly types: Types;
  readonly today: string;
}

/** Null if the rows without claims are faulty. */
export function plainOf(
  { plainRows, types }: Pick<FileScan, 'plainRows' | 'types'>,
  today: string,
): PlainRows | null {
  const raw = plainRows();
  if (raw === null) return null;
  const known = { today, types: typesWithThemes(types, raw) };
  const { rows, faults } = check(raw, known);
  const isClear = faults.length === 0 && !rows.some((row) => isOfSubject(row, types));
  return isClear ? { ...known, plain: canonicalRows(rows, tables) } : null;
}

/** Whether a heading or a former id is a subject's id, too. */
function isOfSubject({ table, cells }: DataRow, types: Types): boolean {
  const hasId = table.type === 'Theme' || table.type === 'Redirect';
  return hasId && types.get(cells['id'] ?? '') !== undefined;
}

/** The types of subjects and headings. */
export function typesWithThemes(types: Types, plain: readonly DataRow[]): Types {
  const themes = plain.filter(({ table }) => table.type === 'Theme');
  const named = new Map(themes.map(({ table, cells }) => [cells['id'] ?? '', table.type]));
  return oneAfterOther(types, named);
}
