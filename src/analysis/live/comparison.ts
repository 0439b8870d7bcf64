import { compareText } from '../../evidence/claim.ts';
import type { ReportedChangeKind } from '../../generated/schema.ts';
import type { KnownClaim, Snapshot } from './snapshot.ts';

/** What became of a claim from one version of the record to another. */
export interface ClaimChange {
  readonly kind: ReportedChangeKind;
  /** As it is now; if it is no longer there, as it was. */
  readonly claim: KnownClaim;
  /** The values of its property that were upheld, and that are. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Comparison {
  readonly before: string | null;
  readonly after: string | null;
  /** By subject, property and claim. */
  readonly changes: readonly ClaimChange[];
}

export function compareSnapshots(before: Snapshot, after: Snapshot): Comparison {
  const changed = [
    ...[...after.claims.values()].flatMap((claim) => {
      const kind = changeOf(before.claims.get(claim.id), claim);
      return kind ? [{ kind, claim }] : [];
    }),
    ...[...before.claims.values()]
      .filter(({ id }) => !after.claims.has(id))
      .map((claim) => ({ kind: 'REMOVED' as const, claim })),
  ];
  const places = new Set(changed.map(({ claim }) => placeOf(claim)));
  const [were, are] = [upheldIn(before, places), upheldIn(after, places)];
  return {
    before: before.version,
    after: after.version,
    changes: changed.toSorted(inOrder).map(({ kind, claim }) => ({
      ...{ kind, claim },
      before: were.get(placeOf(claim)) ?? [],
      after: are.get(placeOf(claim)) ?? [],
    })),
  };
}

function changeOf(before: KnownClaim | undefined, now: KnownClaim): ReportedChangeKind | undefined {
  if (before === undefined || before.isRetired !== now.isRetired)
    return now.isRetired ? 'RETIRED' : 'RECORDED';
  return before.rank !== now.rank || before.reason !== now.reason ? 'JUDGED' : undefined;
}

/** A property of a subject. */
function placeOf({ subject, property }: KnownClaim): string {
  return `${subject}\t${property}`;
}

/** What standing claims uphold, by places; what a curator ranks below all others is not. */
function upheldIn({ claims }: Snapshot, places: ReadonlySet<string>) {
  const upheld = new Map<string, readonly string[]>();
  for (const claim of claims.values()) {
    const place = placeOf(claim);
    if (!places.has(place) || !claim.isUpheld || claim.isRetired || claim.rank === 'DEPRECATED')
      continue;
    const values = [...(upheld.get(place) ?? []), claim.value];
    upheld.set(place, [...new Set(values)].sort(compareText));
  }
  return upheld;
}

type Changed = Pick<ClaimChange, 'claim' | 'kind'>;

function inOrder({ claim: one }: Changed, { claim: other }: Changed): number {
  return (
    compareText(one.subject, other.subject) ||
    compareText(one.property, other.property) ||
    compareText(one.id, other.id)
  );
}
