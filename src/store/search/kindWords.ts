import { keyOf, tokensOf } from '../../names/tokens.ts';

/** Words for kinds that people add to a name: Hefei city, 江苏省, port Rotterdam. */
const WORDS: Readonly<Record<string, string>> = {
  CITY: 'city 市 municipality town',
  TOWN: 'town 镇',
  COUNTY: 'county 县 郡',
  DISTRICT: 'district 区 borough',
  SPECIAL_ZONE: 'zone 区',
  COUNTRY: 'country nation 国',
  STATE: 'state 州',
  PROVINCE: 'province 省',
  PREFECTURE: 'prefecture 县 府 都',
  REGION: 'region 区',
  UNIVERSITY: 'university college school 大学',
  SCHOOL: 'school 学校',
  LIBRARY: 'library 图书馆',
  LABORATORY: 'laboratory lab 实验室',
  MUSEUM: 'museum 博物馆',
  HOSPITAL: 'hospital 医院',
  PORT_AUTHORITY: 'port harbor harbour 港',
  TRADE_OFFICE: 'trade office',
  TRADE_AGENCY: 'trade agency',
  GOVERNMENT_BODY: 'government office agency',
  COMPANY: 'company corporation firm 公司',
  CHAMBER: 'chamber commerce',
  CITY_NETWORK: 'network cities',
  SISTER_CITY_ASSOCIATION: 'sister cities city association committee',
  FRIENDSHIP_ASSOCIATION: 'friendship association',
  FOUNDATION: 'foundation',
  THINK_TANK: 'think tank institute',
  MEDIA: 'newspaper news paper media',
  NGO: 'organization nonprofit ngo',
  ZOO: 'zoo 动物园',
  GARDEN: 'garden 园',
  ORCHESTRA: 'orchestra',
};

/** Tokens by kind. */
export const KIND_WORDS: Readonly<Record<string, readonly string[] | undefined>> =
  Object.fromEntries(Object.entries(WORDS).map(([kind, words]) => [kind, tokensOf(words)]));

const CHINESE_POSTS: readonly (readonly [RegExp, string])[] = [
  [/\bmayor\b/i, '市长'],
  [/\bgovernor\b/i, '省长 州长'],
  [/\bparty secretary\b/i, '书记'],
  [/\bpresident\b/i, '校长 主席 总统'],
  [/\bambassador\b/i, '大使'],
];

/** A position as people type it, in English or Chinese. */
export function postWords(position: string): readonly string[] {
  const chinese = CHINESE_POSTS.filter(([pattern]) => pattern.test(position));
  const words = tokensOf(position);
  return [...words, keyOf(words), ...chinese.flatMap(([, words]) => tokensOf(words))];
}
