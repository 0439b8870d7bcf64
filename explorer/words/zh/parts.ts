import { count } from './numbers.ts';
import type { parts as english } from '../en/parts.ts';

const LANGUAGES = new Intl.DisplayNames('zh-Hans', { type: 'language' });
const CURRENCIES = new Intl.DisplayNames('zh', { type: 'currency' });

export const parts = {
  sourceIs: '来源：',
  placeholder: '城市、省州、大学、人物、Columbus……',
  anyName: '任何名称',
  suggestions: (label: string) => `${label}：建议`,
  noResults: (text: string) => `没有找到“${text}”。请缩短文字，或换一种语言。`,
  reasons: {
    EXACT: null,
    PARTIES: '含双方名称',
    PREFIX: '名称开头相符',
    WORDS: null,
    NEAR: '拼写相近',
    PART: '文字部分相符',
  },
  guess: '没有完全相符的结果。您要找的是否为：',
  deniedBy: '否认者：',
  quoted: (text: string) => `“${text}”`,
  takenFrom: '转引自 ',
  script: /\p{Script=Han}/u,
  happened: (parties: readonly string[], kind: string, date: string | null) => {
    const whose = parties.length > 0 ? `${parties.join('、')}：` : '';
    return `${whose}${kind}${date === null ? '' : `（${date}）`}`;
  },
  converted: '转',
  convertedSays: (from: string) => `由${LANGUAGES.of(from)}逐字转换，未必是通行的译名`,
  notReadByUs: '（本库未阅原文）',
  byCurator: (rank: string, reason: string | null) =>
    `编者判定为${rank}${reason ? `：${reason}` : ''}`,
  unread: '未阅原文，见于他人引用',
  disagree: '来源说法不一',
  disagreeOn: (property: string) => `各来源对${property}说法不一`,
  shownFirst: (value: string) => `优先显示：“${value}”。理由：`,
  incomplete: '这里是已收录的关系，并非全部。',
  countedBy: (counts: string, source: string | null) =>
    source === null ? `${counts}。` : `${counts}，据“${source}”。`,
  whatIsMissing: '缺少什么',
  ofCounted: (kinds: string, onRecord: number, counted: number, day: string | null) =>
    `${kinds}：${count(counted)} 中的 ${count(onRecord)}${day === null ? '' : `（${day}）`}`,
  fullStop: '。',
  undecided: '未能判定：没有规则支持其中任何一种说法。',
  apart: (days: string) => `两个日期相差 ${days}。`,
  first: '优先显示',
  agreeWithSeveral: '较笼统，与多个说法相符',
  evidence: '全部事实及其来源',
  sources: '来源',
  ties: '关系',
  tie: '关系',
  with: '对方',
  type: '类型',
  since: '始于',
  until: '止于',
  status: '状态',
  confidence: '可信度',
  space: '',
  comma: '、',
  pause: '，',
  semicolon: '；',
  tieName: (_name: string, kind: string, parties: readonly string[]) => {
    const shown = parties.length > 4 ? parties.slice(0, 3) : parties;
    const rest = parties.length > 4 ? `等 ${parties.length} 方` : '';
    return `${shown.join('—')}${rest}（${kind}）`;
  },
  not: (value: string) => `并非${value}`,
  money: (figure: string, currency: string) => figure + (CURRENCIES.of(currency) ?? currency),
  noneSaid: '来源称没有',
  unknownSaid: '来源称不详',
  as: (name: string) => `称“${name}”`,
  actsFor: (party: string) => `代表${party}`,
  role: (role: string) => `（${role}）`,
  placeNames: (id: string) =>
    ({ 'united-states': '美国', china: '中国' })[id] ??
    id.replaceAll('-', ' ').replace(/\b\w/g, (letter) => letter.toUpperCase()),
} satisfies typeof english;
