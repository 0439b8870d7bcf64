import type { OwnTies, actor as english } from '../en/actor.ts';
import { dates } from './dates.ts';
import { count } from './numbers.ts';

const side = (degrees: number, plus: string, minus: string) =>
  `${degrees < 0 ? minus : plus} ${Math.abs(degrees).toFixed(2)}°`;

const among = (partners: string, countries: number | null) =>
  countries ? ` ${count(countries)} 个国家的 ${partners}` : ` ${partners}`;

const tiesWith = ({ total, countries, alone }: OwnTies) => {
  if (total === 0) return '没有关系记录';
  if (alone !== null) return `与${alone}有 ${count(total)} 项关系`;
  return `${count(total)} 项关系${countries ? `，涉及 ${count(countries)} 个国家` : ''}`;
};

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
  networks: '所属网络',
  networksSays: (name: string) => `${name}参加的网络和计划。`,
  member: (since: string | null) => (since === null ? '成员' : `成员，${since}`),
  onlyMemberships: (number: number) => `${count(number)} 项网络成员资格；没有其他关系的记录`,
  memberships: (number: number) => `另有 ${count(number)} 项网络成员资格。`,
  members: '成员',
  memberList: '成员名单',
  membersCounted: (day: string | null) =>
    `小地方只按国家／地区收录数目${day === null ? '' : `（${day}）`}，据：`,
  membersByCountry: (number: number) => `按国家／地区（${count(number)}）`,
  membersByYear: '按年份',
  membersHere: '收录',
  membersListed: '网络名单所列',
  countingMembers: '正在统计成员',
  country: '国家／地区',
  countryUnknown: '国家／地区不详',
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
  own: {
    City: ({ total, countries, alone }: OwnTies) =>
      total === 0
        ? '没有友好城市记录'
        : `与${alone ?? among(`${count(total)} 座城市`, countries)}结为友好城市`,
    State: ({ total, countries, alone }: OwnTies) =>
      total === 0
        ? '没有友好省州记录'
        : `与${alone ?? among(`${count(total)} 个省州`, countries)}结为友好省州`,
    Institution: tiesWith,
    Group: tiesWith,
  },
  tiedWith: (countries: number) =>
    countries === 0 ? '没有与其他国家的关系记录。' : `与 ${count(countries)} 个国家有关系。`,
  noneLeft: (number: number) => `收录 ${count(number)} 项关系，均已终止或只是提议。`,
  networkOf: (members: number) => `网络，收录 ${count(members)} 个成员。`,
  sinceFirst: '，最早始于',
  main: {
    City: '友好城市',
    State: '友好省州',
    Country: '政府的关系',
    Institution: '合作方',
    Group: '合作方',
  },
  otherTies: '其他关系',
  partnerCountries: '对方国家／地区',
  isPartial: '按已收录的关系排列。收录并不完整，先后不代表实际多少。',
  tiesOnRecord: '收录的关系',
  countedElsewhere: '与来源所计相比',
  lastSeen: '最近记载',
  evidence: '依据',
  showAll: (number: number) => `显示全部 ${count(number)} 项`,
  allInTable: (number: number) => `以表格查看全部 ${count(number)} 项`,
  moreParties: (number: number) => `另有 ${count(number)} 方`,
  openAll: '展开全部内容',
  about: '名称、标识符和位置',
  standings: {
    LISTED: (number: number) => `${count(number)} 项见于近年名单`,
    LISTED_DESPITE_CALL: (number: number) =>
      `${count(number)} 项见于近年名单，但曾有呼吁终止此类关系`,
    SUSPENDED: (number: number) => `${count(number)} 项已中止`,
    ENDED: (number: number) => `${count(number)} 项已终止`,
    NOT_ON_LATER_LISTS: (number: number) => `${count(number)} 项不见于后来的名单`,
  },
  ofOwn: (parts: readonly string[]) => `其自身的关系中，${parts.join('，')}。`,
  anniversary: (years: number, partner: string, edtf: string) =>
    `下一个周年：${dates.at(edtf)}，与${partner} ${years} 周年`,
  inAll: (ties: string) => `共 ${ties}`,
  reports: (sources: number) => `${count(sources)} 个来源报告`,
  reported: (period: string | null | undefined, basis: string) =>
    `（${period == null ? '' : `${period}；`}${basis}）。`,
  ofItself: (name: string) => `${name}本身`,
  ofStates: '下辖省州',
  ofCities: '下辖城市',
  ofUnits: '下属单位',
  ofInstitutions: '辖内机构',
  parts: (parts: readonly (readonly [number, string])[], twice: number) => {
    if (parts.length === 0) return '。';
    const both = parts.length === 2 ? `其中 ${count(twice)} 项两者兼属` : '有的兼属两组';
    const said = parts.map(([number, of]) => `${of} ${count(number)} 项`).join('，');
    return `：${said}${twice > 0 ? `（${both}）` : ''}。`;
  },
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
