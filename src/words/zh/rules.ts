import type { rules as english } from '../en/rules.ts';

const SOURCES = {
  PRIMARY: '一手来源',
  REGISTER: '当事方名录',
  SECONDARY: '二手来源',
  TERTIARY: '三手来源',
};

const UNITS = {
  DAY: '日',
  MONTH: '年月',
  SEASON: '季节',
  YEAR: '年份',
  DECADE: '年代',
  CENTURY: '世纪',
  INTERVAL: '时段',
};

const because = (why: string | undefined) => (why === undefined ? '' : `：${why}`);

export const rules: typeof english = {
  curatorFirst: (why) => `编者优先采用这一说法${because(why)}`,
  curatorAside: (why) => `编者不予采用其他说法${because(why)}`,
  sourceRead: '已阅其来源原文，其他说法仅见于他人引用',
  dateOverBound: '这一说法有具体日期，其他说法只给出与之相容的界限',
  directness: (own, isRead, next) =>
    own === next
      ? '其来源更接近事实'
      : `这一说法出自${isRead ? '本库已阅的' : ''}${SOURCES[own]}，其他说法出自${SOURCES[next]}`,
  moreExact: {
    thanRange: (range) => `这一说法比范围 ${range} 更精确`,
    thanVague: (date) => `这一说法比“${date}”更精确`,
    thanUnit: (unit) => `其他说法只有${UNITS[unit]}，这一说法更精确`,
    thanOther: '这一说法更精确',
  },
  sources: (sides) =>
    sides.map(([sources, value]) => `${sources} 个独立来源支持“${value}”`).join('，'),
  publishedLater: '其来源发表较晚',
  statedOverDenied: '有来源明确提及，且没有更可靠的来源予以否认',
  deniedWithBetter: '其他说法遭到更可靠的来源否认',
  deniedWithoutOther: '这一说法遭到更可靠的来源否认，但没有其他说法可以替代',
  undecided: '未能判定：没有规则支持其中任何一种说法',
};
