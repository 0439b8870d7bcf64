import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareText } from '../../evidence/claim.ts';
import type { ReportedChangeKind } from '../../generated/schema.ts';
import type { ClaimState, Snapshot } from './snapshot.ts';

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

export interface Comparison {
  readonly before: string | null;
  readonly after: string | null;
  /** Ordered by subject, property and claim. */
  readonly changes: readonly ClaimChange[];
}

/** The id of the related item that a claim names; null if the claim names none. */
export type ReferredTo = (claim: ClaimState) => string | null;

/** Yields in between: there may be a million claims. */
export async function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
  referredTo: ReferredTo,
): Promise<Comparison> {
  const changed: Changed[] = [];
  await eachOf(after, (claim) => {
    const kind = changeOf(before.claims.get(claim.id), claim);
    if (kind) changed.push({ kind, claim });
  });
  await eachOf(before, (claim) => {
    if (!after.claims.has(claim.id)) changed.push({ kind: 'REMOVED', claim });
  });
  const upheld = (snapshot: Snapshot) => upheldIn(snapshot, changed, referredTo);
  const [were, are] = [await upheld(before), await upheld(after)];
  return {
    before: before.version,
    after: after.version,
    changes: changed.toSorted(inOrder).map(({ kind, claim }) => ({
      ...{ kind, claim },
      before: were.valuesOf(claim),
      after: are.valuesOf(claim),
      involved: new Set([claim.subject, ...were.referredFrom(claim), ...are.referredFrom(claim)]),
    })),
  };
}

const SLICE = 2_000;

async function eachOf({ claims }: Snapshot, look: (claim: ClaimState) => void): Promise<void> {
  let looked = 0;
  for (const claim of claims.values()) {
    look(claim);
    if (++looked % SLICE === 0) await nextTurn();
  }
}

function changeOf(before: ClaimState | undefined, now: ClaimState): ReportedChangeKind | undefined {
  const isRetired = now.retired !== null;
  if (before === undefined || (before.retired !== null) !== isRetired)
    return isRetired ? 'RETIRED' : 'RECORDED';
  return before.rank !== now.rank || before.reason !== now.reason ? 'JUDGED' : undefined;
}

/** The values that standing claims support, for subjects with changed claims; deprecated claims do not count. */
async function upheldIn(snapshot: Snapshot, changed: readonly Changed[], referredTo: ReferredTo) {
  const subjects = new Map<string, Map<string, Set<string>>>();
  const references = new Map<string, Set<string>>();
  for (const { claim } of changed) {
    const properties = subjects.get(claim.subject) ?? new Map<string, Set<string>>();
    subjects.set(claim.subject, properties.set(claim.property, new Set()));
    references.set(claim.subject, new Set());
  }
  const known = ({ subject, property }: ClaimState) => subjects.get(subject)?.get(property);
  await eachOf(snapshot, (claim) => {
    const referred = references.get(claim.subject);
    if (referred === undefined || !isHeld(claim)) return;
    known(claim)?.add(claim.value);
    const id = referredTo(claim);
    if (id !== null) referred.add(id);
  });
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
