import type { numbered as english } from '../en/numbered.ts';
import { count } from './numbers.ts';

export const numbered = {
  ties: (number: number) => `${count(number)} 项关系`,
  sources: (number: number) => `${count(number)} 个来源`,
  claims: (number: number) => `${count(number)} 条陈述`,
  days: (number: number) => `${count(number)} 天`,
  nodes: (number: number) => `${count(number)} 个节点`,
  paths: (number: number) => `${count(number)} 条路径`,
  steps: (number: number) => `${count(number)} 步`,
  gaps: (number: number) => `${count(number)} 处空缺`,
  contests: (number: number) => `${count(number)} 处分歧`,
  institutions: (number: number) => `${count(number)} 家机构`,
} satisfies typeof english;
