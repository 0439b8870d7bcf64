import { fuzzy, written } from '../../../src/words/zh/edtf.ts';
import type { dates as english } from '../en/dates.ts';

const DAY = new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' });

const confirmed = (edtf: string) => `最近一次证实：${written(edtf)}`;

export const dates = {
  denial: '并非',
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
