import { type ClaimWord, type SourceWord, inOrder } from '../claim.ts';
import { agree, meaningOf } from '../meaning.ts';

/** A work on the way from the page that was read to the original. */
export interface ChainLink {
  readonly source: SourceWord;
  readonly read: boolean;
  /** How the previous work cites it. */
  readonly citedAs: string | null;
  /** Works that the citation may refer to while it is unresolved. */
  readonly candidates: readonly SourceWord[];
}

/** What the record knows about citations, apart from claims. */
export interface Citations {
  readonly citedAs: (citing: string, cited: string) => string | null;
  readonly candidatesFor: (cited: string) => readonly SourceWord[];
}

/**
 * From the source that was read to the original: the claim says what its source takes it from, and that
 * work's own claim about the same fact says what it takes it from. `others` are claims about the same
 * subject. A work that was already passed ends the chain.
 */
export function chainOf(
  claim: ClaimWord,
  others: readonly ClaimWord[],
  citations: Citations = UNKNOWN,
): ChainLink[] {
  const sameFact = inOrder(others).filter(
    (other) => other.retiredAt === null && isSameFact(other, claim),
  );
  const works = [claim.source];
  for (let next = originOf(claim.source, [claim], works); next;) {
    works.push(next);
    next = originOf(next, sameFact, works);
  }
  return works.map((source, index) => ({
    source,
    read: source.read,
    citedAs: index === 0 ? null : citations.citedAs(works[index - 1]?.id ?? '', source.id),
    candidates: citations.candidatesFor(source.id),
  }));
}

const UNKNOWN: Citations = { citedAs: () => null, candidatesFor: () => [] };

function isSameFact(other: ClaimWord, claim: ClaimWord) {
  return (
    other.property === claim.property &&
    other.stance === claim.stance &&
    agree(meaningOf(other), meaningOf(claim))
  );
}

function originOf(work: SourceWord, claims: readonly ClaimWord[], passed: readonly SourceWord[]) {
  const origins = claims.flatMap(({ source, takenFrom }) =>
    source.id === work.id ? (takenFrom ?? []) : [],
  );
  return origins.find(({ id }) => !passed.some((before) => before.id === id)) ?? null;
}
