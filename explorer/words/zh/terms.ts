import { kindText } from '../../../src/kindText.ts';
import type { Term } from '../../../src/generated/schema.ts';
import type { terms as english } from '../en/terms.ts';
import { OTHER_LABELS, PROPERTIES, TERMS } from '../../../src/words/zh/vocabulary.ts';
import { count } from './numbers.ts';

/** By the English words, for labels that the API gives. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TERMS).map(([term, word]) => [kindText(term).toLowerCase(), word] as const),
  ...Object.entries(OTHER_LABELS),
]);

const REGIONS = new Intl.DisplayNames('zh-Hans', { type: 'region' });

const isTerm = (text: string): text is Term => Object.hasOwn(TERMS, text);

const plain = (term: string) =>
  isTerm(term) ? TERMS[term] : (PROPERTIES[term] ?? LABELS.get(term.toLowerCase()) ?? term);

const status = {
  PROPOSED: '拟议',
  SIGNED: '已签署',
  ACTIVE: '活跃',
  DORMANT: '沉寂',
  SUSPENDED: '已中止',
  ENDED: '已终止',
  UNKNOWN: '状态不明',
};

const labelOf = (label: string) =>
  LABELS.get(label.toLowerCase()) ??
  label
    .replace(/^(?:the )?(\d{4})s$/, (_, decade: string) => `${decade} 年代`)
    .replace(/^(\d+) sources?$/, (_, number: string) => `${number} 个来源`);

export const terms = {
  plain,
  label: labelOf,
  labels: (parts: readonly string[], label: string) =>
    parts.length > 1 ? parts.map(labelOf).join('—') : labelOf(label),
  countries: (codes: string) =>
    codes
      .split('-')
      .map((code) => REGIONS.of(code) ?? code)
      .join('—'),
  status,
  statusGroups: { ...status, ACTIVE: '最近报道时活跃' },
  statusAsOf: (status: string, day: string) => `${status}（截至${day}）`,
  statusUndated: (status: string) => `${status}（日期不明）`,
  listed: (day: string) => `见于${day}的名单`,
  despiteCall: (listed: string) => `${listed}，但曾有呼吁终止此类关系`,
  notOnLaterLists: '未见于之后的名单',
  basis: {
    PRIMARY_SOURCE: '原始文件',
    REGISTER: '当事方名录',
    INDEPENDENT_SOURCES: '两个独立来源',
    SINGLE_SOURCE: '一个来源',
    PROPOSED: '仅属拟议',
    LISTED_REPEATEDLY: '见于不同年份的名单',
    LISTED: '见于名单',
    TERTIARY_SOURCES: '仅见于名单',
    NOT_ON_LATER_LISTS: '未见于之后的名单',
    SECOND_HAND: '转引',
    DISPUTED: '有争议',
  },
  marks: {
    PRIMARY_SOURCE: '原始文件',
    REGISTER: '当事方名册',
    INDEPENDENT_SOURCES: '多个来源',
    SINGLE_SOURCE: '一个来源',
    PROPOSED: '仅提议',
    LISTED_REPEATEDLY: '多份名单',
    LISTED: '一份名单',
    TERTIARY_SOURCES: '仅见名单',
    NOT_ON_LATER_LISTS: '存疑',
    SECOND_HAND: '转述',
    DISPUTED: '有争议',
  },
  levels: {
    CONFIRMED: '原始文件、当事方名录或两个来源',
    STATED: '一个来源或名单',
    SECOND_HAND: '转引',
    DOUBTFUL: '未见于之后的名单',
    DISPUTED: '有争议',
  },
  singleBeside: '一个来源，另见名单',
  independentSources: (number: number) => `${count(number)} 个独立来源`,
  independentOf: (total: number, independent: number) =>
    `${count(total)}（其中 ${count(independent)} 个独立）`,
  groups: {
    'sister-city': '友好城市',
    'sister-state': '友好省州',
    friendship: '友好交流关系',
    port: '友好港口',
    institution: '机构合作',
    network: '网络成员',
    agreement: '协议',
    office: '办事处',
    people: '人物',
  },
  contested: '说法不一',
} satisfies typeof english;
