import type { dates as english } from '../en/dates.ts';

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('zh-Hans', { ...options, timeZone: 'UTC' });
const YEAR = format({ year: 'numeric' });
const MONTH = format({ year: 'numeric', month: 'long' });
const DAY = format({ dateStyle: 'long' });
const SEASONS: Readonly<Record<string, string>> = { 21: '春', 22: '夏', 23: '秋', 24: '冬' };

function written(edtf: string): string {
  const [, year, month, day] = PLAIN.exec(edtf) ?? [];
  if (year === undefined) return decade(edtf);
  if (month === undefined) return YEAR.format(new Date(year));
  const season = SEASONS[month];
  if (season !== undefined) return `${year}年${season}季`;
  return (day === undefined ? MONTH : DAY).format(new Date(edtf));
}

/** `198X`, `19XX`. */
function decade(edtf: string): string {
  const tens = /^(\d\d)(\d)X$/.exec(edtf);
  if (tens) return `${Number(tens[1]) + 1}世纪${tens[2]}0年代`;
  const hundreds = /^(\d\d)XX$/.exec(edtf);
  return hundreds ? `${Number(hundreds[1]) + 1}世纪` : edtf;
}

function fuzzy(edtf: string): string {
  const [, by, later, choice] = /^\[(?:\.\.(.+)|(.+)\.\.|(.+))\]$/.exec(edtf) ?? [];
  if (by) return `不晚于${written(by)}`;
  if (later) return `${written(later)}或以后`;
  if (choice) return choice.split(',').map(fuzzy).join('或');
  if (edtf.includes('/')) return range(edtf);
  const vague = /^(.+?)([~?%])$/.exec(edtf);
  if (!vague) return written(edtf);
  return vague[2] === '?' ? `${written(vague[1] ?? '')}（存疑）` : `约${written(vague[1] ?? '')}`;
}

function range(edtf: string): string {
  const [from = '', to = ''] = edtf.split('/');
  const [first, last] = [from, to].map((end) => (/^(\.\.)?$/.test(end) ? null : fuzzy(end)));
  if (first == null) return `不晚于${last}`;
  return last == null ? `${first}起` : `${first}至${last}`;
}

const confirmed = (edtf: string) => `最近一次证实：${written(edtf)}`;

const MONTHS = new Map(
  Array.from({ length: 12 }, (_, at) => [
    new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, at)),
    String(at + 1).padStart(2, '0'),
  ]),
);

/** From the API's English: `by 8 November 1988`, `1987 or later`, `not 1985`. */
function said(text: string): string {
  const denied = /^not (.+)$/.exec(text)?.[1];
  if (denied !== undefined) return `并非${said(denied)}`;
  const later = /^(.+) or later$/.exec(text)?.[1];
  if (later !== undefined) return `${said(later)}或以后`;
  const [, how, day, month, year] =
    /^(?:(about|by) )?(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})$/.exec(text) ?? [];
  if (year === undefined || (month !== undefined && !MONTHS.has(month))) return text;
  const edtf = [year, MONTHS.get(month ?? ''), day?.padStart(2, '0')].filter(Boolean).join('-');
  return how === 'by' ? fuzzy(`[..${edtf}]`) : how === 'about' ? fuzzy(`${edtf}~`) : fuzzy(edtf);
}

export const dates = {
  said,
  text: ({ edtf }: { readonly text: string; readonly edtf: string }) => fuzzy(edtf),
  edtf: fuzzy,
  at: written,
  confirmed,
  until: (text: string) => `至${text}`,
  ended: (text: string) => `${text}结束`,
  none: '日期不详',
  day: (instant: Date) => DAY.format(instant),
  either(texts: readonly string[]): string {
    if (texts.length <= 3) return texts.join('或');
    return `${texts.slice(0, 2).join('或')}，或另外 ${texts.length - 2} 种说法`;
  },
} satisfies typeof english;
