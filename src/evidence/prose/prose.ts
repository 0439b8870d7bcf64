/** What sources say in sentences: two of them differ without contradicting each other. Names, titles and units are no prose. */
const PROSE: ReadonlySet<string> = new Set(['text', 'definedAs', 'field']);

export function isProse({ property }: { readonly property: string }): boolean {
  return PROSE.has(property);
}

/** All statements in one text. */
export function proseOf(statements: readonly string[]): string {
  return statements.join(' | ');
}
