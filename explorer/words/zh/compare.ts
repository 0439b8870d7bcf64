import type { compare as english } from '../en/compare.ts';
import { count } from './numbers.ts';

export const compare = {
  title: '比较地点',
  lead: '并列比较两到四个城市、省州或国家，并列出它们共同的伙伴。',
  place: (number: number) => `地点 ${count(number)}`,
  choose: '请选择两到四个地点。',
  loading: '正在加载地点',
  noPlaces: (ids: readonly string[]) => `未收录为地点：${ids.join('、')}。`,
  measure: '收录内容',
  page: '页面',
  type: '类型',
  within: '所在地',
  population: '人口',
  all: '关系（不含网络成员资格）',
  first: '最早的关系',
  confirmed: '有一手来源或两个独立来源的关系',
  contested: '来源说法不一的关系',
  partners: '伙伴（按关系和角色计）',
  events: '事件',
  impacts: '成效',
  policies: '发布的政策',
  ownOnly: '只计地点本身，不计其辖内。数字小可能只是收录得少。',
  shared: '共同的伙伴',
  noneShared: '没有收录它们共同的伙伴。',
  networks: '共同参加的网络',
  onlyFirst: '每个地点只比较最近的 100 个伙伴。',
} satisfies typeof english;
