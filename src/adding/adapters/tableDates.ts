/** The first year of each Japanese era, by its sign in Latin letters and in kanji. */
const ERAS: Readonly<Record<string, number>> = {
  ...{ M: 1868, T: 1912, S: 1926, H: 1989, R: 2019 },
  ...{ 明治: 1868, 大正: 1912, 昭和: 1926, 平成: 1989, 令和: 2019 },
};

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const TOKENS: Readonly<Record<string, string>> = {
  G: `(?<era>${Object.keys(ERAS).join('|')})`,
  yyyy: '(?<year>\\d{4})',
  y: '(?<year>\\d{1,4}|元)',
  MMMM: '(?<name>\\p{L}+)',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})(?:st|nd|rd|th)?',
};

/** Milliseconds since 1970, as ArcGIS has them. */
const MILLISECONDS = 'ms';

/**
 * The date that a text gives in a format such as `yyyy年M月d日`, `d MMMM yyyy` or `Gy.M.d`, as EDTF; undefined if it has another
 * form. White space counts only between two numbers.
 */
export function readDateAs(text: string, format: string): string | undefined {
  const trimmed = text.trim();
  if (format === MILLISECONDS) {
    const date = new Date(/^-?\d+$/.test(trimmed) ? Number(trimmed) : NaN);
    return Number.isNaN(date.getTime()) ? undefined : dateText(date);
  }
  const parts = patternOf(format).exec(trimmed)?.groups;
  return parts && dateOf(parts);
}

/** What a text gives of a date; undefined is what its format does not have. */
type Parts = Readonly<Record<string, string | undefined>>;

function dateOf({ era, year = '', month, name, day }: Parts): string | undefined {
  const count = year === '元' ? 1 : Number(year);
  const whole = era === undefined ? count : (ERAS[era] ?? NaN) + count - 1;
  const named = name === undefined ? Number(month) : monthNamed(name);
  const dated = [
    whole,
    ...(month === undefined && name === undefined ? [] : [named]),
    ...(day === undefined ? [] : [Number(day)]),
  ];
  return dated.some((part) => !(part > 0))
    ? undefined
    : dated.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** What stands between the ends of a range. */
const BETWEEN = /\s*(?:[–—~〜～至/-]|\b(?:to|bis)\b)\s*/gu;

/**
 * The date that a text gives in the first format that fits. A range is an interval of EDTF: `23–30 November 2014` in `d MMMM yyyy` is
 * `2014-11-23/2014-11-30`. Undefined if it has no such form, or ends before it begins.
 */
export function readDatesAs(text: string, formats: readonly string[]): string | undefined {
  const read = (one: string) => formats.flatMap((format) => readDateAs(one, format) ?? [])[0];
  const date = read(text);
  if (date !== undefined) return date;
  for (const { 0: sign, index } of text.matchAll(BETWEEN)) {
    const ends = [text.slice(0, index), text.slice(index + sign.length)] as const;
    // What stands within a date separates two only with white space around it.
    const fitting = formats.filter((format) => sign.length > 1 || !format.includes(sign));
    const [first, last] = fitting.flatMap((format) => rangeIn(ends, format))[0] ?? ends.map(read);
    if (first !== undefined && last !== undefined && first <= last)
      return first === last ? first : `${first}/${last}`;
  }
  return undefined;
}

/** One end of a range may lack what it shares with the other: the first the end of its format, the last the beginning. */
function rangeIn([from, to]: readonly [string, string], format: string) {
  const tokens = tokensOf(format);
  const cuts = [...tokens.keys(), tokens.length];
  return cuts.flatMap((begin) =>
    cuts.toReversed().flatMap((end) => {
      if (!tokens.slice(begin, end).some((token) => token in TOKENS)) return [];
      const first = patternOfTokens(tokens.slice(0, end)).exec(from)?.groups;
      const last = patternOfTokens(tokens.slice(begin)).exec(to)?.groups;
      if (first === undefined || last === undefined) return [];
      const dates = [dateOf({ ...last, ...first }), dateOf({ ...first, ...last })];
      return dates.includes(undefined) ? [] : [dates];
    }),
  );
}

function monthNamed(name: string): number {
  const at = MONTHS.findIndex((month) => name.length >= 3 && month.startsWith(name.toLowerCase()));
  return at < 0 ? NaN : at + 1;
}

/** 1 January stands for a year alone, which has no other form there. */
export function dateText(date: Date, isMonth = false): string {
  const day = date.toISOString().slice(0, 10);
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  return isMonth ? day.slice(0, 7) : day;
}

/** What a format matches. Throws if it has a part twice. */
export function patternOf(format: string): RegExp {
  return patternOfTokens(tokensOf(format));
}

function tokensOf(format: string): readonly string[] {
  return format.trim().match(/yyyy|MMMM|MM|dd|[GyMd]|\s+|\S/gu) ?? [];
}

function patternOfTokens(parts: readonly string[]): RegExp {
  const pattern = parts.map((part, at) => {
    if (part.trim() !== '') return TOKENS[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return isNumber(parts[at - 1]) && isNumber(parts[at + 1]) ? '\\s+' : '';
  });
  return new RegExp(`^${pattern.filter((part) => part !== '').join('\\s*')}$`, 'u');
}

function isNumber(token = ''): boolean {
  return /^([yMd]|yyyy|MM|dd)$/.test(token);
}

/** Formats that are tried when a mapping is proposed. */
export const USUAL_FORMATS = [
  ...'yyyy-M-d|yyyy-M|yyyy.M.d|yyyy.M.d.|yyyy/M/d'.split('|'),
  ...'yyyy年M月d日|yyyy年M月|yyyy年|yyyy년M월d일|Gy.M.d|Gy年M月d日'.split('|'),
  ...'d MMMM yyyy|d MMMM, yyyy|MMMM d, yyyy|MMMM yyyy|yyyyMMdd|yyyy'.split('|'),
  MILLISECONDS,
];
