import type { DataClaim } from '../../record/claims/claim.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import type { GraphEdge, GraphNode } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';
import { toInstant } from '../../record/claims/sourceWords.ts';
import { factEdges } from './facts.ts';

/** A claim as a node, with everything that export needs to write its row again. */
export function claimNode(claim: DataClaim, labels: readonly string[]): GraphNode {
  const { id, property, value, form, ordinal, locator, stance, rank, reason } = claim;
  const recordedAt = toInstant(claim.recorded);
  const retiredAt = claim.retired === null ? null : toInstant(claim.retired);
  const properties = withoutNull({
    ...{ property, value, form, locator, stance, rank, reason, recordedAt, retiredAt },
    ordinal: BigInt(ordinal),
    ...claim.qualifiers,
  });
  return { id, labels, properties };
}

export function claimEdges({ id, subject, source, takenFrom }: DataClaim): GraphEdge[] {
  const leading = (type: string, to: string) => ({ type, from: id, to, properties: {} });
  return [
    leading('ABOUT', subject),
    leading('STATED_IN', source),
    ...(takenFrom === null ? [] : [leading('TAKEN_FROM', takenFrom)]),
  ];
}

/** The citations that claims about these subjects imply, by the pair of their ends. */
export function takenIn(subjects: Iterable<Subject>): ReadonlyMap<string, GraphEdge> {
  const pairs = new Map<string, GraphEdge>();
  for (const { claims } of subjects)
    for (const { source: from, takenFrom: to, retired } of claims)
      if (to !== null && retired === null)
        pairs.set(`${from}\t${to}`, { type: 'CITES', from, to, properties: {} });
  return pairs;
}

/** The pairs of the citations that rows of a source among these subjects state. */
export function citedIn(subjects: Iterable<Subject>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const subject of subjects)
    for (const { type, from, to } of subject.type === 'Source' ? factEdges(subject) : [])
      if (type === 'CITES') pairs.add(`${from}\t${to}`);
  return pairs;
}
