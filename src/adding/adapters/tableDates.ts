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
  if (parts === undefined) return undefined;
  const { era, year = '', month, name, day } = parts;
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
  const parts = format.trim().match(/yyyy|MMMM|MM|dd|[GyMd]|\s+|\S/gu) ?? [];
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
  ...[
    'yyyy-M-d',
    'yyyy-M',
    'yyyy.M.d',
    'yyyy.M.d.',
    'yyyy/M/d',
    'yyyy年M月d日',
    'yyyy年M月',
    'yyyy年',
    'yyyy년M월d일',
  ],
  ...[
    'Gy.M.d',
    'Gy年M月d日',
    'd MMMM yyyy',
    'd MMMM, yyyy',
    'MMMM d, yyyy',
    'MMMM yyyy',
    'yyyyMMdd',
    'yyyy',
    MILLISECONDS,
  ],
];
