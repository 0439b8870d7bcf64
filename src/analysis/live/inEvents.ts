import type { ChangeFilter } from '../../generated/schema.ts';
import { slices } from '../../slices.ts';
import type { ClaimChange } from './comparison.ts';
import type { Comparison } from './readChanges.ts';

/** The content of one event. */
export interface RecordChange extends Comparison {
  readonly isListed: boolean;
  readonly totalCount: number;
  readonly remaining: number;
  readonly changes: readonly ClaimChange[];
}

/**
 * Splits a comparison into events of up to `first` changes each; none if the filter matches nothing. If the changes are not known, one
 * event says so.
 */
export function* inEvents(
  { before, after, changes }: Comparison,
  filter: ChangeFilter | null | undefined,
  size: number,
): Generator<RecordChange> {
  const versions = { before, after, isListed: changes !== null };
  if (changes === null) yield { ...versions, totalCount: 0, remaining: 0, changes: [] };
  const passing = (changes ?? []).filter(createPasses(filter ?? {}));
  const totalCount = passing.length;
  let remaining = totalCount;
  for (const part of slices(passing, size)) {
    remaining -= part.length;
    yield { ...versions, totalCount, remaining, changes: part };
  }
}

export function createPasses({ involving, kinds, properties, sources, subjects }: ChangeFilter) {
  const [isKind, isProperty] = [among(kinds), among(properties)];
  const [isSource, isSubject] = [among(sources), among(subjects)];
  return ({ kind, claim, involved }: ClaimChange): boolean =>
    isKind(kind) &&
    isProperty(claim.property) &&
    isSource(claim.source) &&
    isSubject(claim.subject) &&
    (involving == null || involving.some((id) => involved.has(id)));
}

function among(list: readonly string[] | null | undefined): (value: string) => boolean {
  if (list == null) return () => true;
  const listed = new Set(list);
  return (value) => listed.has(value);
}
