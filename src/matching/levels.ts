import { wordsOf } from './spelling.ts';

/** What a candidate is, as far as lists tell it. */
export type PlaceLevel = 'city' | 'county' | 'district' | 'region' | 'country' | 'institution';

/** What a list says a row is. A Chinese "municipality" can be a city or a province. */
export type AskedLevel = PlaceLevel | 'municipality';

const KINDS: Readonly<Record<AskedLevel, string>> = {
  city:
    'city town village commune borough ville stadt ciudad municipio gemeente gemeinde comune kommune hamlet township settlement locality' +
    ' urban-type-settlement city-municipality special-zone 市 시 町 村 镇',
  municipality: '直辖市',
  county: 'county kreis landkreis arrondissement raion rayon uezd gun 县 郡 군',
  district:
    'district ward borough-district ku gu 区 구 subdistrict neighborhood neighbourhood quarter bezirk stadtteil',
  region:
    'province prefecture state region oblast krai department département governorate voivodeship land territory republic canton' +
    ' autonomous-region metropolis special-city emirate island-state provincia provincie estado prefectura bundesland okrug 省 府 道 州 도',
  country: 'country nation',
  institution:
    'institution university college hospital library laboratory school museum company garden zoo chamber ngo foundation orchestra park' +
    ' media publisher government-body city-network port-authority sister-city-association friendship-association think-tank trade-office trade-agency',
};

/** The level that a word for a kind means. */
export const LEVEL_OF: ReadonlyMap<string, AskedLevel> = new Map(
  Object.entries(KINDS).flatMap(([level, words]) =>
    words.split(' ').map((word) => [word, level as AskedLevel] as const),
  ),
);

/** The level of a kind as a list names it, or as `ActorKind` does. `country` is a code: words differ between countries. */
export function levelOfKind(kind: string, country: string | undefined): AskedLevel | undefined {
  const word = kind
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (word === 'municipality') return country === 'CN' ? 'municipality' : undefined;
  return LEVEL_OF.get(word) ?? LEVEL_OF.get(word.split('-').at(-1) ?? '');
}

const OF = '(?:of|de|di|du|des|d|da|do|del)';

/** Units before a name, and after it. */
const UNITS: readonly (readonly [RegExp, PlaceLevel])[] = [
  [
    new RegExp(
      `^(?:city|town|village|borough|commune|ville|cidade|ciudad|municipio|municipality|metropolitan city|township|mairie|ayuntamiento|prefeitura|municipalidad|capital city)(?: and county)? ${OF} (.+)$`,
    ),
    'city',
  ],
  [
    /^(?:stadt|comune|gemeente|gemeinde|hansestadt|landeshauptstadt|kommune|markt|marktgemeinde|gmina|obec|mesto|orasul|municipiul|grad)(?: di)? (.+)$/,
    'city',
  ],
  [/^county (?:of )?(.+)$/, 'county'],
  [/^(?:kreis|landkreis|powiat) (.+)$/, 'county'],
  [/^district of (.+)$/, 'district'],
  [
    new RegExp(
      `^(?:province|state|region|prefecture|oblast|governorate|department|provincia|provincie|departement|voivodeship|canton|autonomous community|free state) ${OF} (.+)$`,
    ),
    'region',
  ],
  [
    /^(?:prefektur|prafektur|provinz|provincia|prefectura|prefektura|kanton|canton|land) (.+)$/,
    'region',
  ],
  [
    /^(.+) (?:city|town|municipality|metropolitan city|special city|city council|shi|si|cho|machi|township|village|kommune|kommun|kaupunki|stad|sehri|linn|vald|belediyesi|metropolitan municipality)$/,
    'city',
  ],
  [/^(.+) (?:county|gun|megye|raion|rayon)$/, 'county'],
  [/^(.+) (?:district|ku|gu|qu|borough|ward|city district)$/, 'district'],
  [
    /^(.+) (?:province|prefecture|state|region|oblast|governorate|department|voivodeship|canton|ken|fu|sheng|krai|ili|republic|autonomous region|special autonomous region|prefektur|prefektura|provinsi|provincie|to|do)$/,
    'region',
  ],
];

/** Short units that are words of names, too, unless a hyphen says otherwise: `Jung-gu`, but `Ban Gu`. */
const HYPHENED = /^(?:to|do|fu|si|ku|gu|qu)$/;

const EAST_ASIAN: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/^(.{2,})(?:特别市|广域市|특별시|광역시|특별자치시)$/u, 'city'],
  [/^(.{2,})(?:市|시)$/u, 'city'],
  [/^(.{2,})(?:自治区|特别自治道|특별자치도)$/u, 'region'],
  [/^(.{2,})(?:省|府|都|州|道|도)$/u, 'region'],
  [/^(.{2,})(?:区|구)$/u, 'district'],
  [/^(.{2,})(?:县|郡|군)$/u, 'county'],
];

export interface WithoutUnit {
  readonly key: string;
  readonly level: PlaceLevel;
}

/** The name without the word for its unit, and what that word says; undefined if it has none. */
export function withoutUnit(name: string, country?: string): WithoutUnit | undefined {
  const words = wordsOf(name);
  const flat = words.join(' ');
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(flat)
    ? withoutEastAsianUnit(words.join(''), country)
    : withoutWord(flat, name.toLowerCase());
}

function withoutEastAsianUnit(joined: string, country: string | undefined) {
  for (const [pattern, level] of EAST_ASIAN) {
    const rest = pattern.exec(joined)?.[1];
    // A Japanese 県 is a region, a Chinese 县 is a county; both are written alike in simplified characters.
    if (rest !== undefined)
      return { key: rest, level: country === 'JP' && joined.endsWith('县') ? 'region' : level };
  }
  return undefined;
}

function withoutWord(flat: string, written: string): WithoutUnit | undefined {
  for (const [pattern, level] of UNITS) {
    const rest = pattern.exec(flat)?.[1];
    if (rest === undefined || rest.length < 3) continue;
    // Of a unit before the name, the rest of the text is longer than any of these words.
    const unit = flat.slice(rest.length + 1);
    if (HYPHENED.test(unit) && !written.includes(`-${unit}`)) continue;
    return { key: rest.replaceAll(' ', ''), level };
  }
  return undefined;
}
