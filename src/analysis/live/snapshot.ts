import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';

/** The claims of a state of the record, with what an account of their changes needs. */
export type Claims = ReadonlyMap<string, ClaimState>;

export interface ClaimState {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly isUpheld: boolean;
  readonly source: string;
  readonly rank: string;
  readonly reason: string | null;
  /** The days on which it was recorded and retired: `2026-11-25`. */
  readonly recorded: string;
  readonly retired: string | null;
}

const CLAIMS_OF = readStatement('_analysis/claimsOf.cypher');

/** All claims about some subjects, by their ids. */
export async function readClaimsOf(reader: GraphReader, ids: readonly string[]): Promise<Claims> {
  return toClaims((await reader.read(CLAIMS_OF, { ids })) as readonly ClaimRow[]);
}

/** A row of `_analysis/claimsOf.cypher`. */
export type ClaimRow = readonly [
  id: string,
  subject: string,
  property: string,
  value: string,
  isUpheld: boolean,
  source: string,
  rank: string,
  reason: string | null,
  recordedAt: string,
  retiredAt: string | null,
];

export function toClaims(rows: readonly ClaimRow[]): Claims {
  return new Map(rows.map((row) => [row[0], toState(row)]));
}

function toState(row: ClaimRow): ClaimState {
  const [id, subject, property, value, isUpheld, source, rank, reason, recordedAt, retiredAt] = row;
  return {
    ...{ id, subject, property, value, isUpheld, source, rank, reason },
    ...{ recorded: dayOf(recordedAt), retired: retiredAt && dayOf(retiredAt) },
  };
}

const dayOf = (instant: string) => instant.slice(0, 'YYYY-MM-DD'.length);
