import { badInput } from '../errors.ts';
import type { ChangeFilter } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../graph/statements.ts';
import { type ClaimChange, type ReferredTo, compareSnapshots } from './live/comparison.ts';
import type { ClaimState, Snapshot } from './live/snapshot.ts';
import { createPasses } from './live/inEvents.ts';

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly filter?: ChangeFilter | null;
}

interface DatedClaim extends Omit<ClaimState, 'isRetired'> {
  readonly recorded: string;
  readonly retired: string | null;
}

const CLAIMS = readStatement('_analysis/datedClaims.cypher');
const PAGE = 5_000;

/** The changes of the record between the ends of two days that meet a filter. */
export async function differenceOf(
  reader: GraphReader,
  { from, to, filter }: Asked,
  referredTo: ReferredTo,
): Promise<readonly ClaimChange[]> {
  if (from > to)
    throw badInput(`\`from\` must not be after \`to\`, but got: "${from}" and "${to}".`);
  const claims = await readClaims(reader);
  const { changes } = await compareSnapshots(onDay(claims, from), onDay(claims, to), referredTo);
  return changes.filter(createPasses(filter ?? {}));
}

async function readClaims(reader: GraphReader): Promise<readonly DatedClaim[]> {
  const claims: DatedClaim[] = [];
  for (let after = '', more = true; more;) {
    const rows = (await reader.read(CLAIMS, { after, size: PAGE })) as readonly ClaimRow[];
    claims.push(...rows.map(toDated));
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

function toDated(row: ClaimRow): DatedClaim {
  const [id, subject, property, value, isUpheld, source, rank, reason, recordedAt, retiredAt] = row;
  return {
    ...{ id, subject, property, value, isUpheld, source, rank, reason },
    ...{ recorded: recordedAt.slice(0, 10), retired: retiredAt?.slice(0, 10) ?? null },
  };
}

/** A rank and its reason are not dated: they are those of today. */
function onDay(claims: readonly DatedClaim[], day: string): Snapshot {
  const known = claims
    .filter(({ recorded }) => recorded <= day)
    .map(({ retired, ...claim }) => ({ ...claim, isRetired: retired !== null && retired <= day }));
  return {
    ...{ version: day, key: day },
    claims: new Map(known.map((claim) => [claim.id, claim])),
  };
}
