import type { Name } from './generated/schema.ts';

export type NameInLanguage = Pick<Name, 'text' | 'language' | 'kind'>;

/**
 * The name in the first requested language that there is a name in (RFC 4647, lookup); otherwise the common
 * name, which comes first.
 */
export function nameIn(names: readonly NameInLanguage[], ranges: readonly string[]): string {
  const current = names.filter(({ kind }) => kind !== 'FORMER');
  const found = ranges
    .map((range) => current.find(({ language }) => language != null && meets(language, range)))
    .find((named) => named !== undefined);
  return (found ?? current[0] ?? names[0])?.text ?? '';
}

/** `zh` matches `zh-Hans`, but not a romanization unless that is requested. */
function meets(language: string, range: string): boolean {
  const [tag, wanted] = [language.toLowerCase(), range.toLowerCase()];
  if (tag === wanted) return true;
  return tag.startsWith(`${wanted}-`) && (!tag.includes('-latn') || wanted.includes('-latn'));
}
