import type { DataRow } from '../tables/row.ts';

/** A row of `calls.csv`: what calls for an end or a pause of the ties of one place with another. */
export interface EndCall {
  readonly policy: string;
  readonly place: string;
  readonly partner: string;
  /** It was made, or took effect, then; EDTF. */
  readonly when: string;
}

/** Finds the calls that are about a tie, earliest first. `chains` has each of its parties with the places that it is in. */
export function callsIn(rows: readonly DataRow[]) {
  const calls = rows
    .filter(({ table }) => table.type === 'Call')
    .map(({ cells: { policy = '', place = '', partner = '', when = '' } }): EndCall => ({
      policy,
      place,
      partner,
      when,
    }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return (chains: readonly (readonly string[])[]): readonly EndCall[] =>
    calls.filter(({ place, partner }) =>
      chains.some(
        (one) =>
          one.includes(place) && chains.some((other) => other !== one && other.includes(partner)),
      ),
    );
}

const keyOf = ({ when, policy }: EndCall) => `${when} ${policy}`;
