import type { numbered as english } from '../en/numbered.ts';
import { count } from './numbers.ts';

export const numbered = {
  ties: (number: number) => `${count(number)} 项关系`,
  sources: (number: number) => `${count(number)} 个来源`,
  claims: (number: number) => `${count(number)} 条陈述`,
  days: (number: number) => {
    if (number < 61) return `${count(number)} 天`;
    if (number < 731) return `约 ${count(Math.round(number / 30.44))} 个月`;
    return `约 ${count(Math.round(number / 365.25))} 年`;
  },
  nodes: (number: number) => `${count(number)} 个节点`,
  paths: (number: number) => `${count(number)} 条路径`,
  steps: (number: number) => `${count(number)} 步`,
  gaps: (number: number) => `${count(number)} 处缺口`,
  contests: (number: number) => `${count(number)} 处分歧`,
  institutions: (number: number) => `${count(number)} 家机构`,
} satisfies typeof english;
