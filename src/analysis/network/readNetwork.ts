import { tooCostly } from '../../errors.ts';
import { compareText } from '../../evidence/claim.ts';
import type { TieFilter } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../graph/statements.ts';
import { isOfThen, tieRows } from '../tieRows.ts';
import type { Parties } from './joined.ts';

/** The actors that a set of ties connects; parties are actor numbers. Both are ordered by id. */
export interface TieNetwork {
  readonly actors: readonly string[];
  readonly ties: readonly { readonly id: string; readonly parties: Parties }[];
  /** The number of ties that met the filter but have fewer than two parties on record. */
  readonly left: number;
}

/** The largest number of ties in a network. */
const MOST_TIES = 100_000;

const NETWORK = readStatement('_analysis/network.cypher');
const NETWORK_THEN = readStatement('_analysis/networkThen.cypher');

/** The network of the ties that meet a filter. */
export async function readNetwork(
  reader: GraphReader,
  filter: TieFilter | null | undefined,
): Promise<TieNetwork> {
  const { given, then } = tieRows(reader, filter);
  const rows = await reader.read(then(isOfThen(filter) ? NETWORK_THEN : NETWORK), {
    given,
    most: MOST_TIES + 1,
  });
  if (rows.length > MOST_TIES)
    throw tooCostly(
      `A network can have up to ${MOST_TIES} ties, but more match the filter. Narrow the filter.`,
    );
  const met = (rows as [string, string[]][]).filter(([, parties]) => parties.length > 1);
  const actors = [...new Set(met.flatMap(([, parties]) => parties))].sort(compareText);
  const numbers = new Map(actors.map((id, number) => [id, number]));
  const ties = met.map(([id, parties]) => ({
    id,
    parties: parties.flatMap((party) => numbers.get(party) ?? []).sort((a, b) => a - b),
  }));
  return {
    actors,
    ties: ties.sort((a, b) => compareText(a.id, b.id)),
    left: rows.length - met.length,
  };
}
