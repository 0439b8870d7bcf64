import { fuzzy, written } from '../../../src/words/zh/edtf.ts';
import type { dates as english } from '../en/dates.ts';

const DAY = new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' });

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
