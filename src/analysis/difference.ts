import { badInput } from '../errors.ts';
import { compareText } from '../evidence/claim.ts';
import type { ChangeFilter } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../graph/statements.ts';
import { type ClaimChange, type ReferredTo, compareSnapshots } from './live/comparison.ts';
import { createPasses } from './live/inEvents.ts';
import { type ClaimState, type Snapshot, readClaimsOf } from './live/snapshot.ts';

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly filter?: ChangeFilter | null;
  /** How many changes are kept; the others are only counted. */
  readonly first: number;
}

interface Difference {
  readonly totalCount: number;
  readonly changes: readonly ClaimChange[];
}

const CHANGED = readStatement('_analysis/changedSubjects.cypher');

/** Subjects per read; most have fewer than ten claims. */
const AT_ONCE = 500;

/** The changes of the record between the ends of two days that meet a filter. */
export async function differenceOf(
  reader: GraphReader,
  { from, to, filter, first }: Asked,
  referredTo: ReferredTo,
): Promise<Difference> {
  if (from > to)
    throw badInput(`\`from\` must not be after \`to\`, but got: "${from}" and "${to}".`);
  const passes = createPasses(filter ?? {});
  const found = await reader.read(CHANGED, { from, to });
  const subjects = found.map(([id]) => id as string).sort(compareText);
  const kept: ClaimChange[] = [];
  let totalCount = 0;
  for (let at = 0; at < subjects.length; at += AT_ONCE) {
    const claims = await readClaimsOf(reader, subjects.slice(at, at + AT_ONCE));
    const { changes } = await compareSnapshots(onDay(claims, from), onDay(claims, to), referredTo);
    const passed = changes.filter(passes);
    totalCount += passed.length;
    kept.push(...passed.slice(0, first - kept.length));
  }
  return { totalCount, changes: kept };
}

/** A rank and its reason are not dated: they are those of today. */
function onDay(claims: ReadonlyMap<string, ClaimState>, day: string): Snapshot {
  const known = [...claims.values()]
    .filter(({ recorded }) => recorded <= day)
    .map((claim) => ({
      ...claim,
      retired: claim.retired !== null && claim.retired <= day ? claim.retired : null,
    }));
  return {
    ...{ version: day, key: day },
    claims: new Map(known.map((claim) => [claim.id, claim])),
  };
}
