import type { DataRow } from '../../src/record/tables/row.ts';

/** A number of ties that a source states, and how many are on record. */
export interface Counted {
  readonly place: string;
  readonly kinds: string;
  readonly asOf: string;
  readonly source: string;
  readonly stated: number;
  readonly found: number;
}

export function countedIn(rows: readonly DataRow[]): readonly Counted[] {
  const cellsOf = (type: string) =>
    rows.flatMap(({ table, cells }) => (table.type === type ? [cells] : []));
  const isIn = withinOf(rows);
  const ties = new Map(
    cellsOf('SisterTie').flatMap(({ id = '', kind, parties }) =>
      kind !== undefined && parties !== undefined
        ? [
            [
              id,
              {
                kind,
                parties: parties.split('|').map((party) => party.replace(/^\w+:|=.*$/g, '')),
              },
            ] as const,
          ]
        : [],
    ),
  );
  return cellsOf('Coverage').flatMap((cells) => {
    const { place = '', partner = '', kinds = '', counted, network } = cells;
    if (counted === undefined || network !== undefined || !/SISTER|FRIENDSHIP/.test(kinds))
      return [];
    const found = [...ties.values()].filter(({ kind, parties }) => {
      const [from, to] = [place, partner].map((one) => parties.filter((id) => isIn(id, one)));
      const isMet = partner === '' ? parties.length > (from?.length ?? 0) : (to?.length ?? 0) > 0;
      return kinds.split('|').includes(kind) && (from?.length ?? 0) > 0 && isMet;
    }).length;
    const name = partner === '' ? place : `${place} with ${partner}`;
    const { as_of: asOf = '', source = '' } = cells;
    return [{ place: name, kinds, asOf, source, stated: Number(counted), found }];
  });
}

function withinOf(rows: readonly DataRow[]) {
  const within = new Map(
    rows.flatMap(({ cells: { id = '', within } }) =>
      within === undefined ? [] : [[id, within] as const],
    ),
  );
  const isIn = (id: string | undefined, place: string): boolean =>
    id !== undefined && (id === place || isIn(within.get(id), place));
  return isIn;
}
