import type { contested as english } from '../en/contested.ts';
import { count } from './numbers.ts';

export const contested = {
  title: '说法不一',
  heading: '来源说法不一之处',
  lead: '各种说法均予保留；如有规则支持其中一种，则优先显示并说明理由。',
  exports: '来源说法不一的全部关系及其陈述和来源',
  between: '双方之一',
  and: '与',
  about: '事项',
  anything: '不限',
  sortBy: '排序',
  orders: { SPREAD: '相差最大', SUBJECT: '名称' },
  none: '在这些筛选条件下没有分歧。',
  says: '每个方块代表一个来源；虚线表示日期之间的差距。',
  shown: (shown: number, total: number) => `${count(total)} 处分歧中显示 ${count(shown)} 处。`,
  subject: '条目',
  fact: '事项',
  sourcesSay: '各来源说法',
  sourcesSayThese: '各来源说法：',
  value: (value: string, claims: string) => `${value}（${claims}）`,
  gap: '相差',
  apart: (days: string) => `，相差 ${days}`,
  shownFirst: '优先显示',
  because: (value: string) => `${value}：`,
} satisfies typeof english;
