import { type FileThing, type MappedRow, type Mention, onRecord } from '../mapped.ts';

export const SOURCE: readonly Mention[] = [{ key: 'source' }];

type Cells = Readonly<Record<'id' | 'title' | 'url' | 'licence', string>> & MappedRow['cells'];

/** A register as a source: the one on record that was named, else the usual one. */
export function registerSource(
  named: string | undefined,
  usual: Cells,
  refers?: MappedRow['refers'],
): FileThing {
  if (named !== undefined) return sourceOnRecord(named);
  return newSource({ ...usual, kind: 'DATASET', directness: 'TERTIARY', read: 'yes' }, refers);
}

function sourceOnRecord(id: string): FileThing {
  return onRecord({ key: 'source', type: 'Source', at: '' }, id);
}

/** A source that is made if a row refers to it and it is not on record. */
function newSource({ id, ...cells }: Cells, refers: MappedRow['refers'] = {}): FileThing {
  return {
    ...{ key: 'source', type: 'Source', label: id, at: '', idFrom: id },
    asks: { by: 'ID', id, title: cells['title'] },
    rows: [{ table: 'sources.csv', cells, refers: { ...refers, source: SOURCE }, only: 'NEW' }],
    ifMissing: 'MAKE_IF_NAMED',
  };
}
