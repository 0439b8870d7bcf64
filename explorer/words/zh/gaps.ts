import type { gaps as english } from '../en/gaps.ts';
import { count } from './numbers.ts';

export const gaps = {
  title: '缺口',
  heading: '在友好城市没有对应机构的机构',
  lead: '“无记录”可能只是我们尚未查到；如有来源明言没有，我们会注明。',
  exports: '此列表所依据的友好城市关系及其陈述和来源',
  between: '双方之一',
  and: '与',
  within: '机构所在地',
  type: '类型',
  usual: '大学、图书馆、实验室',
  none: '所收录的此类机构均有对应机构，或友好城市中没有此类机构。请清除筛选或选择其他类型。',
  says: '空心轮廓表示无对应机构的记录；划去的轮廓表示有来源称没有。',
  shown: (shown: number, total: number) => `${count(total)} 处缺口中显示 ${count(shown)} 处。`,
  institution: '机构',
  city: '城市',
  sisterCity: '友好城市',
  tie: '关系',
  counterpart: '对应机构',
  sisterCities: '友好城市',
  in: (city: string, absence: string) => `在${city}：${absence}`,
  absence: { SOURCE_SAYS_NONE: '有来源称没有', NOT_RECORDED: '无记录' },
  colon: '：',
} satisfies typeof english;
