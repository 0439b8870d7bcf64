import type { lists as english } from '../en/lists.ts';
import { count } from './numbers.ts';

export const lists = {
  box: (label: string) => `${label}；可滚动，按 Esc 键跳过`,
  shown: (shown: number, total: number) => `已显示 ${count(shown)} / ${count(total)}`,
  loaded: (loaded: number, total: number) => `已加载 ${count(loaded)} / ${count(total)}`,
  more: '显示更多',
  rest: (number: number) => `另有 ${count(number)} 项`,
  loading: (what: string) => `正在加载${what}`,
  loadingMore: (what: string) => `正在加载更多${what}……`,
  scroll: '滚动可加载更多。',
  rows: '行',
  claims: '陈述',
  results: '结果',
  ties: '关系',
  gaps: '缺口',
  contests: '分歧',
} satisfies typeof english;
