/** A change of answers, of which a language makes a sentence. */
export interface ConsequenceWords {
  readonly kind: string;
  readonly change: string | null;
  readonly subject: { readonly name: string };
  readonly property: string | null;
  readonly before: readonly string[];
  readonly after: readonly string[];

  /** The sentence in English. */
  readonly text: string;
}
