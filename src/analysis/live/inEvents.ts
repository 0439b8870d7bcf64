import type { ChangeFilter } from '../../generated/schema.ts';
import type { ClaimChange, Comparison } from './comparison.ts';

/** The content of one event. */
export interface RecordChange extends Comparison {
  readonly totalCount: number;
  readonly remaining: number;
}

/** Splits a comparison into events of up to `first` changes each; none if the filter matches nothing. */
export function* inEvents(
  { before, after, changes }: Comparison,
  filter: ChangeFilter | null | undefined,
  size: number,
): Generator<RecordChange> {
  const passes = createPasses(filter ?? {});
  const passing = changes.filter(passes);
  const totalCount = passing.length;
  for (let at = 0; at < totalCount; at += size) {
    const part = passing.slice(at, at + size);
    yield { before, after, totalCount, remaining: totalCount - at - part.length, changes: part };
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
