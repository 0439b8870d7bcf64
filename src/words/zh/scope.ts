import type { Alongside } from '../../generated/schema.ts';
import type { ScopeConditions, ScopeContext, scope as english } from '../en/scope.ts';
import { terms } from './terms.ts';

const either = (values: readonly string[]) => values.map(terms.plain).join('或');

const namesOf = (ids: readonly string[], { names }: Pick<ScopeContext, 'names'>) =>
  ids.map((id) => names.get(id) ?? id).join('、');

const CERTAINTY = { CERTAINLY: '确定', LISTED: '确定或据名单', POSSIBLY: '可能' };

const dated =
  (phrase: (day: string) => string) =>
  (date: string, { day, filter }: ScopeContext) =>
    `${CERTAINTY[filter.certainty ?? 'POSSIBLY']}${phrase(day(date))}`;

const exactly = (ids: readonly string[], context: ScopeContext) =>
  `各方恰好属于${namesOf(ids, context)}`;

function sharing({ inside, containing }: Alongside): string {
  const around = [
    ...(inside === false ? [] : ['其辖内']),
    ...(containing === true ? ['其所属'] : []),
  ];
  return `其各方${around.length === 0 ? '' : `（或${around.join('或')}）`}`;
}

const shared = ({ kinds }: Alongside) => (kinds == null ? '另一项关系' : either(kinds));

const conditions: ScopeConditions = {
  kinds: either,
  between: (ids, context) => `${namesOf(ids, context)}${ids.length > 1 ? '之间' : '的'}，含辖内`,
  exactCountries: exactly,
  exactStates: exactly,
  party: ({ within, levels }, context) =>
    `有一方在${namesOf([within], context)}${levels == null ? '' : `（${either(levels)}）`}`,
  hasStart: (is) => (is ? '有起始日期' : '没有起始日期'),
  types: (types) => `类型为${either(types)}`,
  role: (role) => `有一方的身份为${terms.plain(role)}`,
  levels: (levels) =>
    `级别为${levels.map((pair) => pair.split('_').map(terms.plain).join('与')).join('或')}`,
  isDomestic: (is) => (is ? '同一国家之内' : '不同国家之间'),
  alongside: (other) => `${sharing(other)}还有${shared(other)}`,
  sharedNetwork: (id, context) => `双方同为${namesOf([id], context)}的成员`,
  notAlongside: (other) => `${sharing(other)}没有${shared(other)}`,
  selfPublished: (is) => (is ? '由一方或其周边发布' : '只由他人发布'),
  statuses: (statuses) => `状态为${either(statuses)}`,
  listedFrom: dated((on) => `见于${on}或以后的名单`),
  listedTo: dated((on) => `最近见于${on}或以前的名单`),
  notOnListsFrom: dated((on) => `未见于${on}或以后的完整名单`),
  standings: (standings) => `名单所示为${either(standings)}`,
  leaveOut: (standings) => `名单所示不为${either(standings)}`,
  activeOn: (date, given) => {
    const to = given.filter.activeTo;
    const during =
      to == null
        ? (on: string) => `存续于${on}`
        : (on: string) => `存续于${on}至${given.day(to)}之间`;
    return dated(during)(date, given);
  },
  startedFrom: dated((on) => `始于${on}或以后`),
  startedTo: dated((on) => `始于${on}或以前`),
  endedFrom: dated((on) => `止于${on}或以后`),
  endedTo: dated((on) => `止于${on}或以前`),
  statusConfirmedFrom: dated((on) => `状态所述时间为${on}或以后`),
  theme: (id, context) => `主题为${namesOf([id], context)}`,
  source: (id, { names }) => `《${names.get(id) ?? id}》提及`,
  sourceCount: (count) => `恰好 ${count} 个来源`,
  minSources: (count) => `至少 ${count} 个来源`,
  directness: (levels) => `已阅的最直接来源为${either(levels)}`,
  bases: (bases) => `依据为${either(bases)}`,
  notBases: (bases) => `依据不为${either(bases)}`,
  listCount: (count) => `恰好见于 ${count} 份名单`,
  minLists: (count) => `至少见于 ${count} 份名单`,
  startDirectness: (levels) => `起始日期的最直接来源为${either(levels)}`,
  confidences: (levels) => `可信度为${either(levels)}`,
  minConfidence: (level) => `可信度至少为${terms.plain(level)}`,
  contested: (is) => (is ? '来源说法不一' : '来源说法一致'),
  latestSourceFrom: (date, { day }) => `有${day(date)}或以后的来源`,
  changedFrom: (date, { day }) => `记录在${day(date)}或以后有变更`,
  asKnownOn: (date, { day }) => `以${day(date)}终了时所知为准（评级依现行规则）`,
  asPublishedBy: (date, { day }) => `以${day(date)}或以前发表的来源为准`,
  includeSetAside: (is) => (is ? '含编者不予采用的关系' : ''),
};

export const scope: typeof english = {
  conditions,
  text: ({ actors, conditions: given, hasMemberships, left, many, ties }) =>
    [
      `${actors} 个节点、${ties} 项关系：${given.length === 0 ? '全部关系' : given.join('；')}。`,
      '关系的每两方之间只连一次，不论共有多少项关系。各项关系权重相同，日期不详的按筛选条件处理。',
      `不计：见证方${hasMemberships ? '' : '、成员资格（除非 `kinds` 或 `types` 指明）'}${left === 0 ? '' : `，以及其余各方不足两个的 ${left} 项关系`}${many === 0 ? '' : `，以及超过两方的 ${many} 项关系（除非 \`manyParties\` 为 true）`}。`,
    ].join(''),
};
