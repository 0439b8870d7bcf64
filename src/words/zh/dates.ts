import type { dates as english, periods as englishPeriods } from '../en/dates.ts';
import { fuzzy } from './edtf.ts';

export const dates: typeof english = {
  text: ({ edtf }) => fuzzy(edtf),
  confirmed: ({ edtf }) => `最近一次证实：${fuzzy(edtf)}`,
  not: (value) => `并非${value}`,
};

export const periods: typeof englishPeriods = {
  since: (start) => `${start}开始`,
  started: (start) => `${start}开始`,
  startUnknown: '起始日期不详',
  until: (end) => `至${end}`,
  ended: (end) => `${end}结束`,
  endedUndated: '已终止，日期不详',
  noEnd: '没有终止的记录',
  states: { PROPOSED: '仅属拟议', DORMANT: '沉寂', SUSPENDED: '已中止' },
  either: (starts) => starts.join('或'),
  joined: (parts) => parts.join('，'),
};
