import { NAME } from '../dataset.ts';
import type { statistics as english } from '../en/statistics.ts';
import { count } from './numbers.ts';

const things = {
  ties: '关系',
  agreements: '协议',
  events: '事件',
  impacts: '成效',
  people: '人物',
  sources: '来源',
};

type Thing = keyof typeof things;

const UNITS: Readonly<Record<Thing, string>> = {
  ...{ ties: '项', agreements: '份', events: '次', impacts: '项', people: '位', sources: '个' },
};

export const statistics = {
  title: '统计',
  lead: `${NAME} 收录了多少关系、协议、事件、人物和来源。收录并不完整。`,
  notDrawn: '图中未画出',
  allBars: (number: number) => `显示全部 ${number} 行`,
  exports: '此处统计的关系及其陈述和来源',
  things,
  count: '统计对象',
  actors: {
    ...{ ties: ['双方之一', '与'], agreements: ['双方之一', '与'], events: ['参与方'] },
    ...{ impacts: ['衡量对象'], people: ['任职单位'], sources: ['涉及'] },
  },
  type: '类型',
  allTypes: '所有类型',
  rows: '行',
  splitBy: '细分',
  sortBy: '行的排序',
  orders: { value: '按值', count: '按数量' },
  saveCounts: '将计数保存为 CSV',
  counting: (thing: Thing) => `正在统计${things[thing]}`,
  numberOf: (number: number, thing: Thing) => `${count(number)} ${UNITS[thing]}${things[thing]}`,
  once: '每项只计一次',
  several: '有多个值的在每个值下各计一次',
  titled: ({ of, group, names, rows, parts }) =>
    `${names.join('与')}${names.length > 0 ? '的' : ''}${group ?? things[of]}：按${rows}${parts === null ? '' : `和${parts}`}`,
  within: (place: string) => `${place}国内`,
  notIdentified: '未能确认的地方',
  top: '显示',
  topOf: (most: string) => (most === 'all' ? '全部' : `前 ${most} 行`),
  byRows: (rows: string) => `，按${rows}统计`,
  split: (parts: string) => `，再按${parts}细分`,
  how: (once: string) => `，${once}`,
  counts: (number: string, once: string) => `${number}，${once}。`,
  caption: (thing: Thing) => `${things[thing]}计数`,
  none: (thing: Thing) =>
    `${NAME} 没有收录此类${things[thing]}，但不等于不存在。请清除一项筛选条件。`,
  actorsText: (label: string, names: readonly string[]) => `${label}：${names.join('、')}`,
  total: '合计',
  others: (number: number) => `其他 ${number} 项`,
  namesake: (label: string, id: string) => `${label}（${id}）`,
  segment: (row: string, part: string, number: string) => `${row}，${part}：${number}`,
  dimensions: {
    SOURCES: '来源数量',
    DIRECTNESS: '最佳来源的性质',
    BASIS: '可信度依据',
    LISTS: '名单数量',
    START_DIRECTNESS: '起始日期的最佳来源',
    STATE: '省州',
    READ: '编者是否已阅',
  },
  dimensionsOf: {
    ties: { DECADE: '起始年代', YEAR: '起始年份', STATES: '省州组合' },
    agreements: { DECADE: '签署年代', YEAR: '签署年份' },
    sources: {
      DECADE: '出版年代',
      YEAR: '出版年份',
      DIRECTNESS: '来源性质',
      COUNTRY: '出版者所在国家／地区',
    },
  },
} satisfies typeof english;
