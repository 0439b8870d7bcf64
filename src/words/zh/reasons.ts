import type { reasons as english } from '../en/reasons.ts';
import { titled } from './titles.ts';

export const reasons: typeof english = {
  PRIMARY_SOURCE: ({ titles }) => `${titled(titles)}为一手来源，本库已阅原文。`,
  REGISTER: ({ titles }) => `${titled(titles)}为当事方自己的名录，本库已阅。`,
  RECIPROCAL: ({ titles }) => `${titled(titles)}为不同当事方各自的名录，本库均已阅。`,
  INDEPENDENT_SOURCES: ({ titles }) =>
    `${titles.length === 2 ? '两' : `${titles.length} `}个独立来源说法一致：${titled(titles)}。`,
  SINGLE_SOURCE: ({ titles }) => `已阅${titled(titles)}，未见第二个独立来源。`,
  NOT_INDEPENDENT: ({ titles }) => `已阅${titled(titles)}，但它们并非彼此独立。`,
  TERTIARY_ONLY: ({ titles }) => `已阅${titled(titles)}，但均为三手来源，可能抄自同一份名录。`,
  TERTIARY_BESIDE: ({ titles }) => `${titled(titles)}也这样说，但属三手来源，不能作为佐证。`,
  LISTED_REPEATEDLY: () => '相隔五年以上的名单均有收录。',
  LISTED: () => '名单有收录，此后应当收录的名单也没有缺漏。',
  NOT_ON_LATER_LISTS: ({ titles }) =>
    titles.length > 0
      ? `曾见于名单，但当事方自己的完整名录未列此关系：${titled(titles)}。`
      : '曾见于名单，但之后的名单列出其一方的其他关系，却未列此关系。',
  PROPOSED: ({ titles }) => `据${titled(titles)}，此关系曾经拟议，没有来源说它已经建立。`,
  CITATIONS_ONLY: ({ titles }) => `${titled(titles)}仅见于他人引用。`,
  TAKEN_FROM_UNREAD: ({ titles: [source = '', taken = ''] }) =>
    `《${source}》转引自《${taken}》，本库未阅后者原文。`,
  TAKEN_FROM_REPEATED: ({ titles: [source = '', taken = ''] }) =>
    `《${source}》转引自《${taken}》，而后者亦系转述。`,
  NOT_STATED: () => '没有来源提及。',
  SET_ASIDE: ({ remark }) => `编者对全部陈述均不予采用${remark ? `：${remark}` : '。'}`,
  SOURCES_DISAGREE: ({ property, sides }) => {
    const texts = sides.map(([value, titles]) => `${value}（${titled(titles)}）`);
    return `各来源对 \`${property}\` 说法不一：${texts.join('，或')}。`;
  },
};
