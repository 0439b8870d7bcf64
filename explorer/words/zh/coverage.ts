import { NAME } from '../dataset.ts';
import type { ReactNode } from 'react';
import type { coverage as english } from '../en/coverage.ts';
import { mixed } from '../mixed.ts';
import { count } from './numbers.ts';

/** Small shares are not rounded to nothing. */
/** The notes on China, by the words of the data files. */
const NOTES: ReadonlyMap<string, string> = new Map([
  [
    'On record are those of some lists, above all with a date. Taiwan is a country of its own in this record, as in the lists that were read; its ties are not counted as China’s. This states no view on its status.',
    '收录的是部分名单中的关系，以有日期的为主。本库沿用所读名单的做法，将台湾单列，其关系不计入中国；这不代表对其地位的任何立场。',
  ],
  [
    'Except with China, only lists of single states were read, and what lists of the world name in the parts of the record.',
    '除对华关系外，只读过个别州的名单，以及本库各部分中世界名单所列的内容。',
  ],
  [
    'Together with its list of those that close. Confucius Classrooms of schools are on record only where the lists name them as hosts.',
    '连同其关闭名单。中小学的孔子课堂只在名单列为承办方时收录。',
  ],
  [
    'Those on record stand in sources about sister ties and about climate diplomacy.',
    '收录的见于关于友好关系和气候外交的来源。',
  ],
  ['Those on record stand in sources about sister ties.', '收录的见于关于友好关系的来源。'],
]);

const PERCENT = new Intl.NumberFormat('zh-Hans', { style: 'percent', maximumSignificantDigits: 2 });
const REGIONS = new Intl.DisplayNames('zh-Hans', { type: 'region' });

export const coverage = {
  title: '收录范围',
  lead: `${NAME} 现有哪些内容（实时计数），缺少哪些内容。这里没有的关系仍可能存在。`,
  counting: '正在统计关系',
  loading: '正在加载名录',
  known: '对各项关系了解多少',
  knownSays: (listed: number) =>
    `其中 ${count(listed)} 项的最佳来源是名录等三手来源，这类来源很少写明日期或状态。`,
  withStatus: '状态已知',
  withDecade: '起始年代已知',
  withRead: '有我们读过的来源',
  withPrimary: '有一手来源或当事方名录',
  ofAll: (what: string, number: number, total: number) =>
    `${what}：${count(total)} 项中的 ${count(number)} 项（${PERCENT.format(number / total)}）`,
  share: (number: number, total: number) => `${count(number)}（${PERCENT.format(number / total)}）`,
  byCountry: '按国家／地区',
  byCountrySays: '一项关系在其各个国家／地区下各计一次，因此比例之和超过 100%。',
  country: (code: string | null, label: string) =>
    code !== null && /^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? label) : '国家／地区不明',
  byKind: '按类型',
  byDecade: '按起始年代',
  byStatus: '按状态',
  bySource: '按最佳来源',
  bySourceSays: '我们读过的最直接的来源。',
  noneRead: '没有读过的来源',
  note: (text: string) => NOTES.get(text),
  others: (number: string) => `另外 ${number} 项`,
  inStatistics: '在统计中查看',
  lists: '与数据比对的名录',
  listsSays: '每份名录只反映其自身日期的情况。此后新建或终止的关系，除非另有来源，都不在其中。',
  places: (number: number) => `${count(number)} 个地方的关系`,
  between: (place: string, partner: string | null) =>
    partner === null ? `${place}的关系` : `${place}与${partner}之间的关系`,
  asOf: (day: string) => `截至${day}`,
  undated: '名录没有日期',
  entries: '各地应收录的内容',
  entriesSays: '此处没有列出的地方和类型，其关系没有收集。',
  place: '地方',
  and: '与',
  types: '关系类型',
  recorded: '收录情况',
  date: '截至',
  lacks: '缺少什么',
  missing: '还缺少什么',
  missingSays: [
    '只见于地方档案、未公开协议或需登录网站的关系。',
    '在名录日期之后新建或终止的关系。',
    '中美两国以外的大学、企业、港口和协会：世界性的名录只列出市、县和省州。',
    '名录中与同名地方无法区分的行。这些行没有收录，但已计数。',
    '大多数关系的成效。只有来源加以衡量或报道的成效才会收录。',
  ],
  seeGaps: (gaps: ReactNode) => mixed`${gaps}页列出每对友好城市中没有对应机构记录的机构。`,
} satisfies typeof english;
