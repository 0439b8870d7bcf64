import type { Name } from '../generated/schema.ts';
import { computed } from './coordinates.ts';

type NameInLanguage = Pick<Name, 'text' | 'language' | 'kind'>;

/**
 * The name in the first requested language that it has a name in (RFC 4647, lookup); otherwise its common
 * name, which comes first.
 */
export const name = computed<'Actor.name', readonly NameInLanguage[], 'in'>({
  given: 'in',
  needs: 'text language kind',
  resolve(names, { in: ranges }) {
    const current = names.filter(({ kind }) => kind !== 'FORMER');
    const found = ranges
      .map((range) => current.find(({ language }) => language != null && meets(language, range)))
      .find((named) => named !== undefined);
    return (found ?? current[0] ?? names[0])?.text ?? '';
  },
});

/** `zh` matches `zh-Hans`, but not a romanization unless that is requested. */
function meets(language: string, range: string): boolean {
  const [tag, wanted] = [language.toLowerCase(), range.toLowerCase()];
  if (tag === wanted) return true;
  return tag.startsWith(`${wanted}-`) && (!tag.includes('-latn') || wanted.includes('-latn'));
}
