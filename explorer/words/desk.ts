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

/** Where a web page says what it is, as data/sources.csv has it in every language. */
export const HEAD_OF_PAGE = 'head of the page';
