import type { NoteParts, PathParts, StepParts, paths as english } from '../en/paths.ts';
import { titled } from './reasons.ts';

const listed = (labels: readonly string[]) => labels.map((label) => `“${label}”`).join('、');

const NOTES: Readonly<Record<NoteParts['code'], (note: NoteParts) => string>> = {
  STOPPED: ({ isEmpty }) =>
    `搜索已达时限${isEmpty ? '，尚未找到路径' : '，可能有所遗漏'}。请收窄筛选条件或减少步数。`,
  NO_MORE: ({ hops }) => `${hops} 步以内没有其他路径。`,
  RAISE_FIRST: ({ hops, labels }) => `${hops} 步以内还有其他路径：请调大${listed(labels)}。`,
  NARROW_FILTER: ({ hops }) => `${hops} 步以内还有其他路径：请收窄筛选条件。`,
  NONE: ({ from, to, hops, labels }) =>
    `${labels.length > 0 ? '在这些筛选条件下，' : ''}${from}与${to}之间没有 ${hops} 步以内的路径。`,
  NO_TIES: ({ actor }) => `${actor}在库中没有任何关系和所在地。`,
  WITHOUT: ({ hops, labels }) =>
    `${labels.length > 1 ? '同时' : ''}取消${listed(labels)}，则有一条 ${hops} 步的路径。`,
  LONGER: ({ hops, labels }) => `有一条 ${hops} 步的路径：请将${listed(labels)}调至 ${hops}。`,
  THROUGH_COUNTRY: ({ hops }) => `有一条 ${hops} 步的路径经过国家，但国家不能作为中间节点。`,
  THROUGH_NETWORK: ({ hops }) =>
    `有一条 ${hops} 步的路径经过一个成员众多的网络，但同属大型网络并不构成联系。`,
  NO_TIME: () => '因时限未能查明原因。',
  NONE_AT_ALL: ({ hops, labels }) =>
    `${labels.length > 0 ? '即使取消其中任何一项条件，' : ''}${hops} 步以内也没有。`,
};

const STRUCTURE: Readonly<
  Record<NonNullable<StepParts['relation']>, (child: string, parent: string) => string>
> = {
  LOCATED_IN: (child, parent) => `${child}位于${parent}`,
  PART_OF: (child, parent) => `${child}隶属于${parent}`,
  WITHIN: (child, parent) => `${child}属于${parent}`,
};

/** 甲与乙：甲—乙（友好城市），1988年开始，据《某书》。 */
function step({ from, to, relation, isInside, titles, ...tie }: StepParts): string {
  const what = relation
    ? STRUCTURE[relation](...(isInside ? ([from, to] as const) : ([to, from] as const)))
    : [
        `${from}与${to}同属“${tie.name}”`,
        ...[tie.since && `${tie.since}开始`, tie.until, tie.status].filter(Boolean),
      ].join('，');
  return `${what}，${titles.length === 0 ? '但没有来源提及' : `据${titled(titles)}`}。`;
}

export const paths = {
  title: '路径',
  heading: '两个地方或人物之间有何联系？',
  from: '起点',
  to: '终点',
  choose:
    '请选择两个城市、大学或人物。Proxeny 将由近及远列出两者之间的联系，包括往来关系和所在地（如某城市的大学）。',
  types: '关系类型',
  allTypes: '所有类型',
  evidence: '最低证据要求',
  anyEvidence: '不限',
  activeIn: '存续年份',
  anyYear: '不限年份',
  stepsAtMost: '最多步数',
  pathsAtMost: '最多路径数',
  exclude: '排除',
  certain: '只显示当时确定存续的关系',
  networks: '可经过成员超过 50 个的网络',
  sharedNetworks: '双方都是以下网络的成员：',
  sources: (number: string) => `来源：${number}`,
  finding: '正在查找路径',
  between: (from: string, to: string) => `从${from}到${to}的路径`,
  none: (from: string, to: string) => `没有从${from}到${to}的路径`,
  show: '显示',
  path: (number: number) => `路径 ${number}`,
  note: (note: NoteParts) => NOTES[note.code](note),
  step,
  sentences: ({ steps, together }: PathParts) =>
    steps.join('') + (together ? '' : '这些关系从未同时存续。'),
  counts: (paths: string) => `${paths}。`,
  structure: {
    LOCATED_IN: ['位于', '有机构'],
    PART_OF: ['隶属于', '下设'],
    WITHIN: ['属于', '辖有'],
  },
} satisfies typeof english;
