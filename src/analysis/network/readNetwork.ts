import { compareText } from '../../evidence/claim.ts';
import type { TieFilter, TieType } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { resultOf } from '../inSlices.ts';
import { isOfThen, readTies } from '../tieRows.ts';
import type { Parties } from './joined.ts';

interface NetworkTie {
  readonly id: string;
  readonly parties: Parties;
}

/** The actors that a set of ties connects; parties are actor numbers. Both are ordered by id. */
export interface TieNetwork {
  readonly actors: readonly string[];
  readonly ties: readonly NetworkTie[];
  /** Ties of more than two parties that connect nobody. */
  readonly many: readonly NetworkTie[];
  /** The number of ties that met the filter but have fewer than two parties on record. */
  readonly left: number;
}

const MOST_TIES = 100_000;

const NETWORK = readStatement('_analysis/network.cypher');
const NETWORK_THEN = readStatement('_analysis/networkThen.cypher');

/** Whether a network counts memberships: only if the filter names kinds or types, which may be these. */
export function hasMemberships({ kinds, types }: TieFilter): boolean {
  return kinds != null || types != null;
}

/** All types of ties, and whether a network counts them unless a client asks for some. */
const USUAL: Readonly<Record<TieType, boolean>> = {
  SISTER_TIE: true,
  PARTNERSHIP: true,
  AGREEMENT: true,
  OFFICE: true,
  MEMBERSHIP: false,
  AFFILIATION: true,
  PERSONAL_TIE: true,
};

const USUAL_TYPES = (Object.keys(USUAL) as TieType[]).filter((type) => USUAL[type]);

/** The network of the ties that meet a filter; `manyParties` is whether those of more than two parties connect every two of them. */
export async function readNetwork(
  reader: GraphReader,
  filter: TieFilter,
  manyParties: boolean,
): Promise<TieNetwork> {
  const usual = hasMemberships(filter) ? filter : { ...filter, types: USUAL_TYPES };
  const rows = await readTies<TieRow>(reader, usual, {
    ...{ cypher: isOfThen(filter) ? NETWORK_THEN : NETWORK, most: MOST_TIES },
    tooMany: ({ errors }) => errors.network(MOST_TIES),
  });
  return resultOf(networkOfRows(rows, manyParties), reader);
}

type TieRow = readonly [id: string, parties: readonly string[]];

/** Yields now and then: there can be a hundred thousand ties. */
function* networkOfRows(rows: readonly TieRow[], manyParties: boolean) {
  const met = rows.filter(([, parties]) => parties.length > 1);
  const known = new Set<string>();
  for (const [, parties] of met) {
    for (const party of parties) known.add(party);
    yield;
  }
  const actors = [...known].sort(compareText);
  yield;
  const numbers = new Map(actors.map((id, number) => [id, number]));
  yield;
  const [ties, many]: [NetworkTie[], NetworkTie[]] = [[], []];
  for (const [id, parties] of met) {
    const own = parties.flatMap((party) => numbers.get(party) ?? []).sort((a, b) => a - b);
    (own.length === 2 || manyParties ? ties : many).push({ id, parties: own });
    yield;
  }
  for (const all of [ties, many]) all.sort((a, b) => compareText(a.id, b.id));
  return { actors, ties, many, left: rows.length - met.length };
}
