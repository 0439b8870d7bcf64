import { kindText } from '../../kindText.ts';
import type { Term } from '../../generated/schema.ts';
import type { MissingLabel, terms as english } from '../en/terms.ts';
import { TERMS } from './vocabulary.ts';

const LANGUAGES = new Intl.DisplayNames(['zh-Hans'], { type: 'language' });

const isTerm = (text: string): text is Term => Object.hasOwn(TERMS, text);

const plain = (term: string) => (isTerm(term) ? TERMS[term] : kindText(term));

const MISSING: Readonly<Record<MissingLabel, string>> = {
  unknown: '不明',
  undated: '日期不详',
  'decade uncertain': '年代不确定',
  'approximate start': '仅有约略年份',
  'no start': '无起始日期',
  'year uncertain': '年份不确定',
  'no theme': '无主题',
  'no unit': '无单位',
  'no province': '不属于任何省',
  'no source read': '来源均未阅',
  'no post with a title': '无职务名称',
};

/** Types that are no terms. */
const TYPES: Readonly<Record<string, string>> = { PolicyEffect: '政策影响' };

export const terms: typeof english = {
  plain,
  label: (kindOrType) =>
    TYPES[kindOrType] ?? plain(kindOrType.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()),
  missing: (what) => MISSING[what],
  year: (year) => `${year}年`,
  decade: (decade) => `${decade}0年代`,
  sources: (count) => `${count} 个来源`,
  lists: (count) => `${count} 份名单`,
  domestic: { true: '同一国家之内', false: '不同国家之间' },
  read: { true: '已阅', false: '仅见于引用' },
  language: (tag) => LANGUAGES.of(tag) ?? tag,
  joined: (labels) => labels.join('、'),
};
