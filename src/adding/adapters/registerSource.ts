import { type FileThing, type MappedRow, type Mention, onRecord } from '../mapped.ts';

export const SOURCE: readonly Mention[] = [{ key: 'source' }];

/** A row that says only what the record does not. */
export function gapRow(table: string, cells: MappedRow['cells'], locator?: string): MappedRow {
  const told = locator === undefined ? cells : { ...cells, locator };
  return { table, cells: told, refers: { source: SOURCE }, only: 'GAPS' };
}

type Cells = Readonly<Record<'id' | 'title' | 'url' | 'licence', string>> & MappedRow['cells'];

/** A register as a source: the one on record that was named, else the usual one, which is made if a row refers to it. */
export function registerSource(
  named: string | undefined,
  { id, ...usual }: Cells,
  refers: MappedRow['refers'] = {},
): FileThing {
  const where = { key: 'source', type: 'Source', at: '' };
  if (named !== undefined) return onRecord(where, named);
  const cells = { ...usual, kind: 'DATASET', directness: 'TERTIARY', read: 'yes' };
  return {
    ...{ ...where, label: id, idFrom: id },
    asks: { by: 'ID', id, title: usual.title },
    rows: [{ table: 'sources.csv', cells, refers: { ...refers, source: SOURCE }, only: 'NEW' }],
    ifMissing: 'MAKE_IF_NAMED',
  };
}
