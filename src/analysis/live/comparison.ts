import { compareText } from '../../evidence/claim.ts';
import type { ReportedChangeKind } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';

/** What happened to a claim between two versions of the record. */
export interface ClaimChange {
  readonly kind: ReportedChangeKind;
  /** The claim as it is now, or as it was if it no longer exists. */
  readonly claim: ClaimState;
  /** The supported values of its property, before and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** IDs of its subject and of everything it refers to, before and after. */
  readonly involved: ReadonlySet<string>;
}

/** The id of the related item that a claim names; null if the claim names none. */
export type ReferredTo = (claim: ClaimState) => string | null;

/** What changed of the claims about some subjects, ordered by subject, property and claim. */
export function compareClaims(
  before: Claims,
  after: Claims,
  referredTo: ReferredTo,
): readonly ClaimChange[] {
  const changed: Changed[] = [];
  for (const claim of after.values()) {
    const kind = changeOf(before.get(claim.id), claim);
    if (kind) changed.push({ kind, claim });
  }
  for (const claim of before.values())
    if (!after.has(claim.id)) changed.push({ kind: 'REMOVED', claim });
  const were = upheldIn(before, changed, referredTo);
  const are = upheldIn(after, changed, referredTo);
  return changed.toSorted(inOrder).map(({ kind, claim }) => ({
    ...{ kind, claim },
    before: were.valuesOf(claim),
    after: are.valuesOf(claim),
    involved: new Set([claim.subject, ...were.referredFrom(claim), ...are.referredFrom(claim)]),
  }));
}

function changeOf(before: ClaimState | undefined, now: ClaimState): ReportedChangeKind | undefined {
  const isRetired = now.retired !== null;
  if (before === undefined || (before.retired !== null) !== isRetired)
    return isRetired ? 'RETIRED' : 'RECORDED';
  return before.rank !== now.rank || before.reason !== now.reason ? 'JUDGED' : undefined;
}

/** The values that standing claims support, for subjects with changed claims; deprecated claims do not count. */
function upheldIn(claims: Claims, changed: readonly Changed[], referredTo: ReferredTo) {
  const subjects = new Map<string, Map<string, Set<string>>>();
  const references = new Map<string, Set<string>>();
  for (const { claim } of changed) {
    const properties = subjects.get(claim.subject) ?? new Map<string, Set<string>>();
    subjects.set(claim.subject, properties.set(claim.property, new Set()));
    references.set(claim.subject, new Set());
  }
  const known = ({ subject, property }: ClaimState) => subjects.get(subject)?.get(property);
  for (const claim of claims.values()) {
    const referred = references.get(claim.subject);
    if (referred === undefined || !isHeld(claim)) continue;
    known(claim)?.add(claim.value);
    const id = referredTo(claim);
    if (id !== null) referred.add(id);
  }
  return {
    valuesOf: (claim: ClaimState) => [...(known(claim) ?? [])].sort(compareText),
    referredFrom: ({ subject }: ClaimState) => references.get(subject) ?? [],
  };
}

function isHeld({ isUpheld, retired, rank }: ClaimState): boolean {
  return isUpheld && retired === null && rank !== 'DEPRECATED';
}

type Changed = Pick<ClaimChange, 'claim' | 'kind'>;

function inOrder({ claim: one }: Changed, { claim: other }: Changed): number {
  return (
    compareText(one.subject, other.subject) ||
    compareText(one.property, other.property) ||
    compareText(one.id, other.id)
  );
}

/** The claims of a state of the record, with what an account of their changes needs. */
export type Claims = ReadonlyMap<string, ClaimState>;

type ClaimState = ReturnType<typeof toState>;

const CLAIMS_OF = readStatement('_analysis/claimsOf.cypher');

/** All claims about some subjects, by their ids. */
export async function readClaimsOf(reader: GraphReader, ids: readonly string[]): Promise<Claims> {
  return toClaims(await reader.read<ClaimRow>(CLAIMS_OF, { ids }));
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

function toState(row: ClaimRow) {
  const [id, subject, property, value, isUpheld, source, rank, reason, recordedAt, retiredAt] = row;
  /** The days on which it was recorded and retired: `2026-11-25`. */
  const days = { recorded: dayOf(recordedAt), retired: retiredAt && dayOf(retiredAt) };
  return { id, subject, property, value, isUpheld, source, rank, reason, ...days };
}

const dayOf = (instant: string) => instant.slice(0, 'YYYY-MM-DD'.length);
