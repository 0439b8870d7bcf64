/** What folding needs to know of a source. */
export interface SourceWord {
  readonly id: string;
  readonly title: string;
  /** False for a work known only through a citation. */
  readonly read: boolean;
  readonly directness: 'PRIMARY' | 'SECONDARY' | 'TERTIARY';
  /** EDTF. */
  readonly published: string | null;
  /** The id of an actor. */
  readonly publisher: string | null;
}

/** One source's word on one property of one subject. */
export interface ClaimWord {
  readonly id: string;
  readonly property: string;
  /** `none`: the source says that there is none. `unknown`: it says that it is not known. */
  readonly value: string;
  readonly form: 'DATE' | 'NUMBER' | 'TEXT' | 'TERM' | 'SET';
  readonly stance: 'SUPPORTS' | 'DENIES';
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly retiredAt: string | null;
  readonly source: SourceWord;
  /** The work that the source says it has it from. */
  readonly takenFrom: SourceWord | null;
}

/** Claims in an order that the order of rows cannot change. */
export function inOrder(claims: readonly ClaimWord[]): ClaimWord[] {
  return [...claims].sort((a, b) => compareText(a.id, b.id));
}

/** By code unit, so that it is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
