import type {
  descriptions as englishDescriptions,
  head as english,
  table as englishTable,
  titles as englishTitles,
} from '../en/head.ts';

export const head = {
  description: '哪些城市、省州和大学在合作，始于何时，依据是什么。',
  noScript: '本页需要 JavaScript。程序可通过 /graphql 查询接口。',
  changes: '更新',
} satisfies typeof english;

export const table = { with: '对方', since: '始于' } satisfies typeof englishTable;

export const titles = {
  browse: '表格',
  map: '关系地图',
  network: '网络',
  paths: '路径',
  contested: '来源说法不一之处',
  statistics: '统计',
  gaps: '缺口',
  search: '搜索',
  timeline: '时间线',
  about: '关于 Proxeny',
  method: '方法',
  coverage: '收录范围',
  help: '帮助',
  changes: '变更',
  cite: '引用',
  correct: '建议更正',
  suggest: '建议更改',
  proposals: '提案',
  signin: '登录',
} satisfies typeof englishTitles;

export const descriptions = {
  actor: '{name}的对外关系：与谁合作，始于何时，依据哪些来源。',
  tie: '{name}：始于何时，最近已知的状态，以及各个来源的说法。',
  source: '“{name}”对城市、省州和大学之间关系的各条陈述。',
  subject: '{name}：发生了什么，各个来源怎么说。',
  network: '{name}的关系网络。',
  timeline: '{name}的关系时间线。',
} satisfies typeof englishDescriptions;
