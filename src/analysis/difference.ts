import { badInput } from '../errors.ts';
import type { ChangeFilter } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { type ClaimChange, type ReferredTo, compareSnapshots } from './live/comparison.ts';
import { type ClaimState, type Snapshot, readClaims } from './live/snapshot.ts';
import { createPasses } from './live/inEvents.ts';

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly filter?: ChangeFilter | null;
}

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
