import type { ClaimWord, SourceWord } from '../../evidence/claim.ts';
import { type Fold, foldSubject } from '../../evidence/fold.ts';
import type { DataClaim } from './claim.ts';
import { remember } from '../words/remember.ts';
import { upholds } from './stated.ts';

/**
 * What folding needs to know about each source. Sources are folded from claims themselves, so it takes two
 * passes: the first believes every claim about a source, and the second folds by the result. `own` has the claims
 * by subject.
 */
export function sourceWordsOf(
  ids: Iterable<string>,
  own: ReadonlyMap<string, readonly DataClaim[]>,
): ReadonlyMap<string, SourceWord> {
  const first = new Map<string, SourceWord>();
  for (const id of ids) first.set(id, believed(id, own.get(id) ?? []));
  const settled = new Map<string, SourceWord>();
  for (const id of first.keys()) {
    const words = (own.get(id) ?? []).map((claim) => toWord(claim, first));
    settled.set(id, folded(id, foldSubject(words)));
  }
  return settled;
}

/** A claim, with what folding needs to know about its sources. */
export function toWord(claim: DataClaim, sources: ReadonlyMap<string, SourceWord>): ClaimWord {
  const { id, property, value, form, stance, rank, reason, recorded, retired, takenFrom } = claim;
  const wordOf = (source: string) => sources.get(source) ?? toSource(source, () => undefined);
  return {
    id,
    property,
    value,
    form,
    stance,
    rank,
    reason,
    source: wordOf(claim.source),
    recordedAt: toInstant(recorded),
    retiredAt: retired === null ? null : toInstant(retired),
    takenFrom: takenFrom === null ? null : wordOf(takenFrom),
  };
}

/** Days recur, so their texts are made once. */
export const toInstant = remember((day: string) => `${day}T00:00:00Z`);

/** The sources that claims name. */
export function sourceIds(claims: readonly DataClaim[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { source, takenFrom } of claims) {
    ids.add(source);
    if (takenFrom !== null) ids.add(takenFrom);
  }
  return ids;
}

function believed(id: string, claims: readonly DataClaim[]): SourceWord {
  const ordered = claims.filter(upholds).sort((a, b) => (a.id < b.id ? -1 : 1));
  return toSource(id, (property) => ordered.find((claim) => claim.property === property)?.value);
}

function folded(id: string, facts: ReadonlyMap<string, Fold>): SourceWord {
  return toSource(id, (property) => {
    const fact = facts.get(property);
    return fact?.saidToBeNone === true ? undefined : fact?.values[0];
  });
}

/** The properties of a source that folding reads. */
export const READ_IN_FOLDING = ['title', 'read', 'directness', 'published', 'publisher', 'origin'];

function toSource(id: string, valueOf: (property: string) => string | undefined): SourceWord {
  return {
    id,
    title: valueOf('title') ?? id,
    read: valueOf('read') === 'yes',
    directness: (valueOf('directness') ?? 'TERTIARY') as SourceWord['directness'],
    published: valueOf('published') ?? null,
    publisher: valueOf('publisher') ?? null,
    origin: valueOf('origin') ?? null,
  };
}
