import type { Asking } from '../../graph/ask.ts';
import type { RecordState } from '../../graph/oneState.ts';
import { type GraphReader, createReader } from '../../graph/reader.ts';
import { readStatement } from '../../graph/statements.ts';

/** All claims of a state of the record, as far as changes of them are told. */
export interface Snapshot extends RecordState {
  readonly claims: ReadonlyMap<string, ClaimState>;
}

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

/** Rows per read, small enough that decoding a response delays no other request noticeably. */
const PAGE = 5_000;

const CLAIMS = readStatement('_analysis/claims.cypher');
const CLAIMS_OF = readStatement('_analysis/claimsOf.cypher');

/** The state of the record that is there now. */
export function readState(asking: Asking): Promise<RecordState> {
  return createReader(asking, {}).state();
}

/** Throws `RecordChanged` if the record changes while it is read. */
export async function readSnapshot(asking: Asking): Promise<Snapshot> {
  const reader = createReader(asking, {});
  const claims = await readClaims(reader);
  return { ...(await reader.state()), claims };
}

/** All claims about some subjects, by their ids. */
export async function readClaimsOf(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimState>> {
  const rows = (await reader.read(CLAIMS_OF, { ids })) as readonly ClaimRow[];
  const same = createSame();
  return new Map(rows.map((row) => [row[0], toState(row, same)]));
}

/** All claims by their ids. */
async function readClaims(reader: GraphReader): Promise<ReadonlyMap<string, ClaimState>> {
  const claims = new Map<string, ClaimState>();
  const same = createSame();
  for (let after = '', more = true; more;) {
    const rows = (await reader.read(CLAIMS, { after, size: PAGE })) as readonly ClaimRow[];
    for (const row of rows) claims.set(row[0], toState(row, same));
    after = rows.at(-1)?.[0] ?? '';
    more = rows.length === PAGE;
  }
  return claims;
}

type ClaimRow = readonly [
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

function toState(row: ClaimRow, same: (text: string) => string): ClaimState {
  const [id, subject, property, value, isUpheld, source, rank, reason, recordedAt, retiredAt] = row;
  const dayOf = (instant: string) => same(instant.slice(0, 10));
  return {
    ...{ id, subject: same(subject), property: same(property), value: same(value) },
    ...{ isUpheld, source: same(source), rank: same(rank), reason },
    ...{ recorded: dayOf(recordedAt), retired: retiredAt && dayOf(retiredAt) },
  };
}

/** Shares equal texts: thousands of claims use a few distinct words. */
function createSame() {
  const known = new Map<string, string>();
  return (text: string): string => {
    const same = known.get(text);
    if (same !== undefined) return same;
    known.set(text, text);
    return text;
  };
}
