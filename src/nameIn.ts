/** A name as a record has it. */
export interface NameInLanguage {
  readonly text: string;
  readonly language?: string | null;
  readonly kind: string;
}

const TAB = '\t';

/**
 * The names to choose from by language: the first current one in each, as the language, a tab and the name. Those with converted
 * characters come last.
 */
export function namesByLanguage(names: readonly NameInLanguage[]): readonly string[] {
  const current = names.filter(({ kind }) => kind !== 'FORMER');
  const [first] = names;
  if (current.length === 0) return first ? [`${TAB}${first.text}`] : [];
  const texts = new Map<string, string>();
  for (const { language, text } of current) {
    const tag = language ?? '';
    if (!texts.has(tag)) texts.set(tag, text);
  }
  const isConverted = (tag: string) => Number(convertedFrom(tag) !== null);
  const inOrder = [...texts].sort(([one], [other]) => isConverted(one) - isConverted(other));
  return inOrder.map((pair) => pair.join(TAB));
}

/**
 * The name in the first requested language that there is a name in (RFC 4647, lookup); otherwise the common
 * name, which comes first. The names are those of `namesByLanguage`.
 */
export function nameIn(names: readonly string[], ranges: readonly string[]): string {
  return choiceIn(names, ranges).text;
}

/** The language from which the characters of that name were converted; null if a source writes it so. */
export function nameConvertedFrom(names: readonly string[], ranges: readonly string[]) {
  return convertedFrom(choiceIn(names, ranges).language);
}

/** `zh-Hant` of `zh-Hans-t-zh-hant`: the source in the extension of BCP 47 for transformed content (RFC 6497). */
export function convertedFrom(language: string): string | null {
  const [, source] = /-t-((?:[a-z]{2,8}|\d{3})(?:-(?:[a-z]{2,8}|\d{3}))*)/i.exec(language) ?? [];
  return source === undefined ? null : (Intl.getCanonicalLocales(source)[0] ?? null);
}

function choiceIn(names: readonly string[], ranges: readonly string[]) {
  const known = names.map((name) => {
    const at = name.indexOf(TAB);
    return { language: name.slice(0, at), text: name.slice(at + 1) };
  });
  const found = ranges
    .flatMap(withWider)
    .map((range) => known.find(({ language }) => meets(language, range)))
    .find((named) => named !== undefined);
  return found ?? known[0] ?? { language: '', text: '' };
}

/** `zh-Hans-CN`, `zh-Hans`, `zh`; nothing wider than a romanization, since other ones and other scripts are no answer to it. */
function withWider(range: string): readonly string[] {
  const wider = range.replace(/(-[^-])?-[^-]*$/, '');
  return wider === range || /-latn(-|$)/i.test(range) ? [range] : [range, ...withWider(wider)];
}

/** `zh` matches `zh-Hans`, but not a romanization unless that is requested. */
function meets(language: string, range: string): boolean {
  const [tag, wanted] = [language.toLowerCase(), range.toLowerCase()];
  if (tag === wanted) return tag !== '';
  return tag.startsWith(`${wanted}-`) && (!tag.includes('-latn') || wanted.includes('-latn'));
}
