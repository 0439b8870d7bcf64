import type { actor as english } from '../en/actor.ts';
import { count } from './numbers.ts';

const side = (degrees: number, plus: string, minus: string) =>
  `${degrees < 0 ? minus : plus} ${Math.abs(degrees).toFixed(2)}°`;

export const actor = {
  exports: (name: string) => `${name}及其辖内的全部关系及其各方、陈述和来源`,
  network: '查看关系网络',
  timeline: '时间线',
  path: '查找路径……',
  compare: '与其他地点比较……',
  table: '以表格查看关系',
  names: '名称',
  nameUntil: (day: string) => `用至${day}`,
  identifiers: '标识符',
  distinctFrom: '勿与之混淆',
  confidence: '可信度',
  location: '所在地',
  seat: '所在地',
  partOf: '隶属于',
  coordinates: '坐标',
  point: (latitude: number, longitude: number) =>
    `${side(latitude, '北纬', '南纬')}，${side(longitude, '东经', '西经')}`,
  population: '人口',
  populationText: (number: string, asOf: string | null) =>
    asOf === null ? number : `${number}（${asOf}）`,
  port: '港口',
  abolished: '撤销',
  mergedInto: '并入',
  founded: '成立',
  closed: '关闭',
  born: '出生',
  died: '去世',
  occupation: '职业',
  definition: '定义',
  size: '规模',
  units: '下属单位',
  institutions: '机构',
  partners: '合作方',
  partnersSays: (name: string) => `与${name}有关系的各方。`,
  partner: (kind: string, since: string | null) => (since === null ? kind : `${kind}，${since}`),
  networks: '所属网络',
  networksSays: (name: string) => `${name}参加的网络和计划。`,
  member: (since: string | null) => (since === null ? '成员' : `成员，${since}`),
  onlyMemberships: (number: number) => `${count(number)} 项网络成员资格；没有其他关系的记录`,
  memberships: (number: number) => `另有 ${count(number)} 项网络成员资格。`,
  members: '成员',
  memberList: '成员名单',
  membersCounted: (day: string | null) =>
    `小地方只按国家收录数目${day === null ? '' : `（${day}）`}，据：`,
  membersByCountry: (number: number) => `按国家（${count(number)}）`,
  membersByYear: '按年份',
  membersHere: '收录',
  membersListed: '网络名单所列',
  countingMembers: '正在统计成员',
  country: '国家',
  countryUnknown: '国家不详',
  joined: '加入',
  people: '人物',
  noPosition: '职务不详',
  events: '事件',
  role: (role: string) => `身份：${role}`,
  impacts: '成效',
  noPeriod: '时期不详',
  publications: '出版物',
  publicationsSays: '作为作者、出版者或资助者。',
  coverage: '收录范围',
  coverageSays: '其他类型的关系未作收集；没有收录，不等于不存在。',
  onRecord: (onRecord: number, counted: number | null) =>
    counted === null
      ? `收录 ${count(onRecord)} 项`
      : `来源计有 ${count(counted)} 项，收录 ${count(onRecord)} 项`,
  loadingCoverage: '正在加载收录范围',
  completeness: { COMPLETE: '全部收录', PARTIAL: '部分收录', NOT_COVERED: '未收录' },
  covered: (kinds: string, completeness: string, asOf: string | null) =>
    `${kinds}：${completeness}${asOf === null ? '' : `（截至${asOf}）`}`,
  pair: (place: string, partner: string | null) =>
    partner === null ? place : `${place}与${partner}`,
  counting: '正在统计关系',
  own: {
    ties: (number: number) => (number === 0 ? '没有关系记录' : `${count(number)} 项关系`),
    sisterCities: (number: number) =>
      number === 0 ? '没有友好城市记录' : `${count(number)} 对友好城市关系`,
    sisterStates: (number: number) =>
      number === 0 ? '没有友好省州记录' : `${count(number)} 对友好省州关系`,
  },
  with: (number: number, partner: string) => `，其中与${partner} ${count(number)} 项`,
  countries: (number: number) => `，涉及 ${count(number)} 个国家`,
  first: '，最早始于 ',
  inAll: (ties: string) => `共 ${ties}`,
  reported: (period: string | null | undefined, basis: string) =>
    `（据报道${period == null ? '' : `，${period}`}；${basis}）`,
  ofItself: (name: string) => `${name}本身`,
  ofStates: '下辖省州',
  ofCities: '下辖城市',
  ofUnits: '下属单位',
  ofInstitutions: '辖内机构',
  parts: (parts: readonly (readonly [number, string])[], isTwice: boolean) =>
    parts.length === 0
      ? '。'
      : `：${parts.map(([number, of]) => `${of} ${count(number)} 项`).join('，')}${isTwice ? '（各方分属两组的关系在两组中都计入）' : ''}。`,
  affecting: '影响其关系的法律和计划',
  issued: '其发布的法律和计划',
  posts: '职务',
  morePosts: (number: number) => `另有 ${count(number)} 个职务`,
  involvements: '参与的关系、协议和事件',
  states: '省州',
  cities: '市县',
  ofItsOwn: (ties: string) => `自身 ${ties}`,
  tiesWithin: { STATE: '下辖省州的关系', CITY: '下辖城市的关系', INSTITUTION: '辖内机构的关系' },
  tiesOfUnits: '下属单位的关系',
  ties: '关系',
  types: '关系类型',
  all: '全部',
  overTime: (name: string) => `${name}的关系时间线`,
  timelineOf: (name: string) => `${name}的时间线`,
  tableOf: (name: string) => `${name}的关系`,
  latest: (number: number) => `图中显示最近的 ${count(number)} 项，表格列出全部。`,
  shown: (shown: number, ties: string, sources: string) =>
    `${ties}中显示 ${count(shown)} 项，依据 ${sources}。`,
  noTies: (name: string, group: string | null) =>
    group === null
      ? `没有来源提及${name}作为一方的关系，但不等于不存在。`
      : `没有来源提及${name}作为一方的“${group}”，但不等于不存在。选择“全部”可查看其他关系。`,
  undated: (ties: string) => `起始日期不详：${ties}`,
} satisfies typeof english;
