import { FILED_UNDER, LANGUAGES, OTHER_NAMES, PARTS } from './countryNames.ts';
import { nameKey } from './spelling.ts';

/** A country as a list gives it. */
export interface GivenCountry {
  /** ISO 3166-1 alpha-2, or the former code of a state that no longer exists. */
  readonly code: string;
  /** The region that the text names instead of the country: `Scotland`. */
  readonly region: string | undefined;
}

let known: ReadonlyMap<string, string> | undefined;

/** The country that a name in any of some fifty languages, or a code, stands for. */
export function readCountry(text: string): GivenCountry | undefined {
  return called(text) ?? called(inOrder(text)) ?? explained(text);
}

function called(name: string): GivenCountry | undefined {
  known ??= namesOfCountries();
  const key = nameKey(name);
  const code = known.get(key);
  return code === undefined ? undefined : { code, region: PARTS[key] };
}

/** `Korea (the Republic of)` and `Korea, Republic of` are `the Republic of Korea`. */
function inOrder(text: string): string {
  return text.replace(/^([^,(]+)(?:,\s*|\s*\()([^()]+?)\)?(?:\s*\[.*\])?$/, '$2 $1');
}

/** A name and what brackets say of it: `Burma (Myanmar)`. If that is another country, nobody knows which is meant. */
function explained(text: string): GivenCountry | undefined {
  const [, name = '', more = ''] = /^([^([]*)[([]([^)\]]*)/.exec(text) ?? [];
  const [one, other] = [called(name), called(more)];
  if (one === undefined || other === undefined) return one;
  if (one.code === other.code) return { code: one.code, region: one.region ?? other.region };
  if (isFiledUnder(one.code, other.code)) return other;
  return isFiledUnder(other.code, one.code) ? one : undefined;
}

export type CountryRelation = 'equal' | 'within' | 'other';

const filedUnder: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(FILED_UNDER).map(([code, others]) => [code, others.split(' ')]),
);

function isFiledUnder(code: string, other: string): boolean {
  return filedUnder.get(code)?.includes(other) === true;
}

/** Whether two codes mean one country, or a list may file one under the other. */
export function relateCountries(given: string, held: string): CountryRelation {
  if (given === held) return 'equal';
  return isFiledUnder(given, held) || isFiledUnder(held, given) ? 'within' : 'other';
}

/** The main language of a country: `de` for `AT`. */
export function languageOf(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}

function namesOfCountries(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = pairsOfLetters().filter(
    (code) => english.of(code) !== undefined && !isNoCountry(code),
  );
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const displayed = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const key = nameKey(displayed.of(code) ?? '');
      if (key !== '' && !names.has(key)) names.set(key, code);
    }
  }
  if (names.get('deutschland') !== 'DE')
    throw new Error('Node has no names of countries. Use a Node with full ICU data.');
  for (const code of codes) names.set(code.toLowerCase(), code);
  for (const [code, others] of Object.entries(OTHER_NAMES))
    for (const name of others.split('|')) names.set(nameKey(name), code);
  for (const [long, code] of Object.entries(ALPHA_3)) names.set(long, code);
  return names;
}

function pairsOfLetters(): readonly string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** Codes that CLDR names, but not as a country of today: unions, codes of former states, private use. */
function isNoCountry(code: string): boolean {
  return (
    /^(?:EU|EZ|UN|QO|ZZ|XA|XB|AC|CP|DG|EA|IC|TA|CQ)$/.test(code) ||
    new Intl.Locale(`und-${code}`).region !== code
  );
}

/** Three-letter codes that lists of ties use. */
const ALPHA_3: Readonly<Record<string, string>> = {
  ...{ aus: 'AU', bra: 'BR', can: 'CA', chn: 'CN', deu: 'DE', esp: 'ES', fra: 'FR', gbr: 'GB' },
  ...{ ind: 'IN', ita: 'IT', jpn: 'JP', kor: 'KR', mex: 'MX', pol: 'PL', rus: 'RU', tur: 'TR' },
  ...{ twn: 'TW', usa: 'US' },
};
