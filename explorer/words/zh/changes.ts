import type { changes as english } from '../en/changes.ts';
import { count } from './numbers.ts';

export const changes = {
  title: '变更',
  lead: '数据中新增和撤回的内容，最近的在前。撤回的陈述连同理由保留在记录中。',
  feed: '在阅读器中订阅这些变更',
  involving: '涉及',
  kind: '变更类型',
  any: '新增和撤回',
  kinds: { RECORDED: '新增', RETIRED: '撤回' },
  loading: '正在加载变更',
  none: '没有这样的变更记录。请清除一项筛选条件。',
  shown: (shown: number, total: number) => `显示 ${count(total)} 项变更中的 ${count(shown)} 项。`,
  latest: '最近的变更',
  earlier: '更早的变更',
  claim: (property: string, isDenied: boolean, value: string) =>
    `${property}：${isDenied ? '并非' : ''}${value}`,
} satisfies typeof english;
