import { TERMS } from '../../../src/words/zh/vocabulary.ts';
import { count } from './numbers.ts';
import type { search as english } from '../en/search.ts';

export const search = {
  title: '搜索',
  titleOf: (text: string) => `“${text}”`,
  label: '名称、地点或词语',
  type: '按类型分的结果',
  best: (most: number) => `结果太多，只列出并统计最符合的${count(most)}条。`,
  allTypes: '所有类型',
  types: TERMS,
  help: '可用任何语言输入名称，地点可写可不写：合肥；Columbus, Ohio；OSU；Columbus Hefei；mayor of Houston。',
  results: '结果',
  none: (text: string, type: string | null) =>
    type === null
      ? `没有找到“${text}”。请缩短文字，或换一种语言。`
      : `“${type}”类中没有找到“${text}”。请缩短文字、换一种语言，或选择所有类型。`,
} satisfies typeof english;
