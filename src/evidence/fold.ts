import { type ClaimWord, compareText } from './claim.ts';
import type { PropertyContest } from './contest.ts';
import type { Fold } from './folded.ts';
import { foldProperty, standingOn } from './foldProperty.ts';
import { groupBy } from './groups/groupBy.ts';
import { besideProposals } from './proposal.ts';
import { statusClaims } from './status.ts';

export type { Fold } from './folded.ts';
export { foldProperty, standingOn } from './foldProperty.ts';

export interface Contest extends PropertyContest {
  readonly property: string;
}

/** `claims` are about one subject. Properties are in code order. A proposal that a later source overtook is no status. */
export function foldSubject(claims: readonly ClaimWord[]): ReadonlyMap<string, Fold> {
  const standing = besideProposals(standingOn(claims, null));
  const properties = groupBy(standing, ({ property }) => property);
  const statuses = statusClaims(standing);
  if (statuses.length > 0) properties.set(STATUS, statuses);
  const ordered = [...properties].sort(([a], [b]) => compareText(a, b));
  return new Map(ordered.map(([property, own]) => [property, foldProperty(own)]));
}

/** Those of the claims about one subject that tell a property. What became of a tie follows from claims about other properties, too: as claims about its status. */
export function claimsTelling(property: string, claims: readonly ClaimWord[]): ClaimWord[] {
  const standing = standingOn(claims, null);
  return property === STATUS
    ? statusClaims(besideProposals(standing))
    : standing.filter((claim) => claim.property === property);
}

const STATUS = 'status';

/** `claims` are about one subject. */
export function contestsOf(claims: readonly ClaimWord[]): Contest[] {
  return [...foldSubject(claims)].flatMap(([property, { contest }]) =>
    contest ? { property, ...contest } : [],
  );
}
