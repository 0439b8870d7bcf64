import { type DataClaim, claimsOf } from '../../record/claims/claim.ts';
import type { ClaimKey, Judgement } from '../journal/events.ts';
import { APPLIED, SETTLED, type Fate, setAside } from './fate.ts';
import { type WorkingRecord, type WorkingRow, rowsInPlace } from './working.ts';

/** What a claim says, without the day on which it was recorded and what was judged of it. */
export function claimKeyOf(claim: DataClaim): ClaimKey {
  const { subject, property, value, stance, source, locator, takenFrom, qualifiers } = claim;
  return { subject, property, value, stance, source, locator, takenFrom, qualifiers };
}

export function keyText(key: ClaimKey): string {
  const { subject, property, value, stance, source, locator, takenFrom, qualifiers } = key;
  const more = Object.entries(qualifiers).sort().flat();
  return JSON.stringify([subject, property, value, stance, source, locator, takenFrom, ...more]);
}

interface Judging {
  readonly operation: Judgement;
  /** With the ids of today. */
  readonly claim: ClaimKey;
  readonly by: number;
  readonly day: string;
}

/** Retires, restores or ranks a claim of anybody. */
export function judge(working: WorkingRecord, { operation, claim, by, day }: Judging): Fate {
  const rows = working.rowsOf(claim.subject);
  const key = keyText(claim);
  const isMeant = (one: DataClaim) => keyText(one) === key;
  const found = rows.flatMap(({ row }) => claimsOf(row).filter(isMeant));
  const type = working.typeOf(claim.subject);
  if (found.length === 0 || type === undefined)
    return setAside(
      `Expected a claim of "${claim.source}" that the ${claim.property} of "${claim.subject}" is "${claim.value}", but there is none any more.`,
    );
  if (found.every((one) => isAsWanted(one, operation))) return SETTLED;
  const conflict = conflictOf(found, operation);
  if (conflict !== null) return setAside(conflict);
  const as = (one: DataClaim) => judgedAs(one, operation, day);
  const changed = rows.flatMap((one) => judged(one, { type, by, isMeant, as }));
  working.replace(claim.subject, changed);
  return APPLIED;
}

function isAsWanted({ retired, rank }: DataClaim, operation: Judgement): boolean {
  if (operation.kind === 'RETIRE') return retired !== null;
  return operation.kind === 'RESTORE' ? retired === null : rank === operation.rank;
}

/** Two people judged the same claim. */
function conflictOf(found: readonly DataClaim[], operation: Judgement): string | null {
  const retired = found.find((one) => one.retired !== null);
  return operation.kind === 'RANK' && retired !== undefined
    ? `Expected a claim that stands, but it was withdrawn on ${retired.retired ?? ''}: ${retired.reason ?? ''}`
    : null;
}

function judgedAs(claim: DataClaim, operation: Judgement, day: string): DataClaim {
  const { reason } = operation;
  if (operation.kind === 'RANK')
    return { ...claim, rank: operation.rank, reason: operation.rank === 'NORMAL' ? null : reason };
  if (operation.kind === 'RESTORE')
    return { ...claim, retired: null, reason: claim.rank === 'NORMAL' ? null : claim.reason };
  return { ...claim, retired: day < claim.recorded ? claim.recorded : day, reason };
}

interface Change {
  readonly type: string;
  readonly by: number;
  readonly isMeant: (claim: DataClaim) => boolean;
  readonly as: (claim: DataClaim) => DataClaim;
}

/** A row with the claim in a row of its own, since the evidence columns are of all claims of a row. */
function judged(one: WorkingRow, { type, by, isMeant, as }: Change): readonly WorkingRow[] {
  const claims = claimsOf(one.row);
  if (!claims.some(isMeant)) return [one];
  const types = new Map(claims.map(({ subject }) => [subject, type]));
  const others = claims.filter((claim) => !isMeant(claim));
  const own = claims.filter(isMeant).map(as);
  return [
    ...rowsInPlace(one.row, others, types).map((row) => ({ ...one, row })),
    ...rowsInPlace(one.row, own, types).map((row) => ({ row, by, isAdded: false })),
  ];
}
