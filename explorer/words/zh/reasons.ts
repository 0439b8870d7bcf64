import type { Directness } from '../../generated/operations.ts';
import type { ReasonParts, RuleParts, reasons as english } from '../en/reasons.ts';
import { terms } from './terms.ts';

const MOST_TITLES = 3;

/** 《甲》、《乙》、《丙》等 5 个来源 */
export function titled(titles: readonly string[]): string {
  const shown = titles.slice(0, MOST_TITLES).map((title) => `《${title}》`);
  return shown.join('、') + (titles.length > MOST_TITLES ? `等 ${titles.length} 个来源` : '');
}

const CONFIDENCE: Readonly<
  Record<ReasonParts['code'], (all: string, reason: ReasonParts) => string>
> = {
  PRIMARY_SOURCE: (all) => `${all}为一手来源，本库已阅原文。`,
  REGISTER: (all) => `${all}为当事方自己的名录，本库已阅。`,
  RECIPROCAL: (all) => `${all}为不同当事方各自的名录，本库均已阅。`,
  INDEPENDENT_SOURCES: (all, { titles: { length } }) =>
    `${length === 2 ? '两' : `${length} `}个独立来源说法一致：${all}。`,
  SINGLE_SOURCE: (all) => `已阅${all}，未见第二个独立来源。`,
  NOT_INDEPENDENT: (all) => `已阅${all}，但它们并非彼此独立。`,
  TERTIARY_ONLY: (all) => `已阅${all}，但均为三手来源，可能抄自同一份名录。`,
  TERTIARY_BESIDE: (all) => `${all}也这样说，但属三手来源，不能作为佐证。`,
  LISTED_REPEATEDLY: () => '相隔五年以上的名单均有收录。',
  LISTED: () => '名单有收录，此后应当收录的名单也没有缺漏。',
  NOT_ON_LATER_LISTS: (all, { titles: { length } }) =>
    length > 0
      ? `曾见于名单，但当事方自己的完整名录未列此关系：${all}。`
      : '曾见于名单，但之后的名单列出其一方的其他关系，却未列此关系。',
  PROPOSED: (all) => `据${all}，此关系曾经拟议，没有来源说它已经建立。`,
  CITATIONS_ONLY: (all) => `${all}仅见于他人引用。`,
  TAKEN_FROM_UNREAD: (_, { titles: [source = '', taken = ''] }) =>
    `《${source}》转引自《${taken}》，本库未阅后者原文。`,
  TAKEN_FROM_REPEATED: (_, { titles: [source = '', taken = ''] }) =>
    `《${source}》转引自《${taken}》，而后者亦系转述。`,
  NOT_STATED: () => '没有来源提及。',
  SET_ASIDE: (_, { remark }) => `编者对全部陈述均不予采用${remark ? `：${remark}` : '。'}`,
  SOURCES_DISAGREE: (_, { property }) => `各来源对${terms.plain(property ?? '')}说法不一。`,
};

const NEAREST: readonly Directness[] = ['PRIMARY', 'REGISTER', 'SECONDARY', 'TERTIARY'];

const nearest = (sources: readonly Directness[]) => NEAREST.find((one) => sources.includes(one));

const RULES: Readonly<Record<RuleParts['rule'], (values: RuleParts['values']) => string>> = {
  CURATOR: (values) => {
    const ranked = values.flatMap(({ ranks }) => ranks);
    const first = ranked.find(({ rank }) => rank === 'PREFERRED');
    const aside = ranked.find(({ rank }) => rank === 'DEPRECATED');
    const reason = (first ?? aside)?.reason;
    return `编者${first ? '优先采用这一说法' : '不予采用其他说法'}${reason ? `：${reason}` : ''}`;
  },
  SOURCE_READ: () => '已阅其来源原文，其他说法仅见于他人引用',
  DATE_OVER_BOUND: () => '这一说法有具体日期，其他说法只给出与之相容的界限',
  DIRECTNESS: ([first, ...others]) => {
    const own = nearest(first?.directness ?? []);
    const next = nearest(others.flatMap(({ directness }) => directness));
    if (!own || !next || own === next) return '其来源更接近事实';
    return `这一说法出自${terms.plain(own)}来源，其他说法出自${terms.plain(next)}来源`;
  },
  EXACTNESS: () => '这一说法更为精确',
  INDEPENDENT_SOURCES: (values) =>
    values
      .map(({ shown, independentSources }) => `${independentSources} 个独立来源支持“${shown}”`)
      .join('，'),
  PUBLISHED_LATER: () => '其来源发表较晚',
  STATED_OVER_DENIED: () => '有来源明确提及，且没有更可靠的来源予以否认',
  DENIED_WITH_BETTER_GROUNDS: () => '其他说法遭到更可靠的来源否认',
  DENIED_WITHOUT_OTHER: () => '这一说法遭到更可靠的来源否认，但没有其他说法可以替代',
  UNDECIDED: () => '未能判定：没有规则支持其中任何一种说法',
};

export const reasons = {
  confidence: (reason: ReasonParts) => CONFIDENCE[reason.code](titled(reason.titles), reason),
  space: '',
  rule: ({ rule, values }: RuleParts) => RULES[rule](values),
} satisfies typeof english;
