import type { DataRow } from '../../src/record/tables/row.ts';
import type { Register } from '../../src/record/subjects/register.ts';
import { listedTiesIn } from '../../src/store/project/gathering.ts';

/** A number of ties that a source states, and how many are on record. */
export interface Counted {
  readonly place: string;
  readonly kinds: string;
  readonly asOf: string;
  readonly source: string;
  readonly stated: number;
  readonly found: number;
}

export function countedIn(rows: readonly DataRow[], register: Register): readonly Counted[] {
  const ties = listedTiesIn(register).map(({ kind, parties }) => ({
    kind,
    chains: parties.map(register.chainOf),
  }));
  return rows.flatMap(({ table, cells }) => {
    const { place = '', partner = '', kinds = '', counted, network } = cells;
    if (table.type !== 'Coverage' || counted === undefined || network !== undefined) return [];
    if (!/SISTER|FRIENDSHIP/.test(kinds)) return [];
    const found = ties.filter(({ kind, chains }) => {
      const own = chains.filter((chain) => chain.includes(place)).length;
      const isMet =
        partner === '' ? chains.length > own : chains.some((chain) => chain.includes(partner));
      return kinds.split('|').includes(kind) && own > 0 && isMet;
    }).length;
    const name = partner === '' ? place : `${place} with ${partner}`;
    const { as_of: asOf = '', source = '' } = cells;
    return [{ place: name, kinds, asOf, source, stated: Number(counted), found }];
  });
}
