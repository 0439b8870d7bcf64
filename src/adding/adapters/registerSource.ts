import type { Mapped, Reference } from '../mapped.ts';

export const SOURCE: readonly Reference[] = [{ key: 'source' }];

interface Register {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly licence: string;
}

/** A register as a source: the one on record that was named, else the usual one, which is made if it is not on record. */
export function registerSource(named: string | undefined, usual: Register): Mapped {
  const { id, ...told } = usual;
  const cells = { ...told, kind: 'DATASET', directness: 'TERTIARY', read: 'yes' };
  const rows = [{ table: 'sources.csv', cells, refers: { source: SOURCE }, only: 'NEW' } as const];
  return {
    ...{ key: 'source', type: 'Source', label: named ?? id, at: '', rows, idFrom: id },
    asks: named === undefined ? { by: 'ID', id, title: usual.title } : { by: 'ID', id: named },
    ifMissing: named === undefined ? 'MAKE_IF_NAMED' : 'PASS',
  };
}
