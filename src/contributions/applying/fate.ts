/** What became of an operation in the record as it is now. */
export type Fate =
  | { readonly state: 'APPLIED' }
  /** The release says the same. */
  | { readonly state: 'SETTLED' }
  /** It does not fit any more; nothing of it is in the record. */
  | { readonly state: 'SET_ASIDE'; readonly reason: string; readonly column: string | null };

export const APPLIED: Fate = { state: 'APPLIED' };
export const SETTLED: Fate = { state: 'SETTLED' };

export function setAside(reason: string, column: string | null = null): Fate {
  return { state: 'SET_ASIDE', reason, column };
}
