/** How directly a work knows, the most direct first. */
export const DIRECTNESS = ['PRIMARY', 'REGISTER', 'SECONDARY', 'TERTIARY'] as const;

/** What folding needs to know about a source. */
export interface SourceWord {
  readonly id: string;
  readonly title: string;
  /** False for a work known only through a citation. */
  readonly read: boolean;
  readonly directness: (typeof DIRECTNESS)[number];
  /** EDTF. */
  readonly published: string | null;
  /** The id of an actor. */
  readonly publisher: string | null;
  /** The actor that the publisher speaks for, such as the state that owns it. */
  readonly origin: string | null;
}

/** One source's statement about one property of one subject. */
export interface ClaimWord {
  readonly id: string;
  readonly property: string;
  /** `none`: the source says that there is none. `unknown`: the source says that it is not known. */
  readonly value: string;
  readonly form: 'DATE' | 'NUMBER' | 'TEXT' | 'TERM' | 'SET';
  readonly stance: 'SUPPORTS' | 'DENIES';
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly retiredAt: string | null;
  readonly source: SourceWord;
  /** The work that the source cites for it. */
  readonly takenFrom: SourceWord | null;
}

/** Claims without those that a curator set aside. */
export function upheldIn(claims: readonly ClaimWord[]): ClaimWord[] {
  return claims.filter(({ rank }) => rank !== 'DEPRECATED');
}

/** Claims in an order that does not depend on the order of rows. */
export function inOrder(claims: readonly ClaimWord[]): ClaimWord[] {
  return [...claims].sort((a, b) => compareText(a.id, b.id));
}

/** By code unit, so that the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
