import type { paths as english } from '../en/paths.ts';
import { terms } from './terms.ts';
import { titled } from './titles.ts';

const STANDS = { LOCATED_IN: '位于', PART_OF: '隶属于', WITHIN: '属于' };

const according = (titles: readonly string[]) =>
  titles.length === 0 ? '但没有来源提及' : `据${titled(titles)}`;

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join('、');

export const paths: typeof english = {
  stands: (relation, child, parent, titles) =>
    `${child}${STANDS[relation]}${parent}，${according(titles)}。`,
  tied: ({ from, kind, period, titles, to }) =>
    `${from}与${to}：${terms.plain(kind)}，${period}，${according(titles)}。`,
  apart: '这些关系从未同时存续。',
  weakest: (from, to) => `最薄弱的一步是从${from}到${to}。`,
  space: '',
  notes: {
    STOPPED: ({ isEmpty, seconds }) =>
      `搜索已达 ${seconds} 秒的时限${isEmpty ? '，尚未找到路径' : '，可能有所遗漏'}。请收窄筛选条件或减少步数。`,
    NO_MORE: ({ hops }) => `${hops} 步以内没有其他路径。`,
    RAISE_FIRST: ({ hops }) => `${hops} 步以内还有其他路径：请调大\`first\`。`,
    NARROW_FILTER: ({ hops }) => `${hops} 步以内还有其他路径：请收窄筛选条件。`,
    NONE: ({ arguments: names, from, hops, to }) =>
      `${names.length > 0 ? '在这些筛选条件下，' : ''}${from}与${to}之间没有 ${hops} 步以内的路径。`,
    NO_TIES: ({ name }) => `库中没有${name}的任何关系和所在地。`,
    WITHOUT: ({ arguments: names, hops, maxHops }) =>
      `${names.length > 1 ? '同时' : ''}取消${listed(names)}，则有一条 ${hops} 步的路径${(hops ?? 0) > maxHops ? `，但超过\`maxHops\`（${maxHops}）` : ''}。`,
    LONGER: ({ hops }) => `有一条 ${hops} 步的路径：请将\`maxHops\`调至 ${hops}。`,
    THROUGH_COUNTRY: ({ hops }) => `有一条 ${hops} 步的路径经过国家，但国家不能作为中间节点。`,
    THROUGH_NETWORK: ({ hops, mostMembers }) =>
      `有一条 ${hops} 步的路径经过成员多于 ${mostMembers} 个的网络：调大\`mostMembers\`即可看到。`,
    NO_TIME: () => '因时限未能查明原因。',
    NONE_AT_ALL: ({ arguments: names, hops }) =>
      `${names.length > 0 ? '即使取消全部筛选条件，' : ''}${hops} 步以内也没有。`,
  },
};
