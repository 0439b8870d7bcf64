import { NAME } from '../dataset.ts';
import type { paths as english } from '../en/paths.ts';

export const paths = {
  title: '路径',
  heading: '两个地方或人物之间有何联系？',
  from: '起点',
  to: '终点',
  choose: `请选择两个城市、大学或人物。${NAME} 将由近及远列出两者之间的联系，包括往来关系和所在地（如某城市的大学）。`,
  types: '关系类型',
  allTypes: '所有类型',
  evidence: '最低证据要求',
  anyEvidence: '不限',
  activeIn: '存续年份',
  anyYear: '不限年份',
  stepsAtMost: '最多步数',
  pathsAtMost: '最多路径数',
  exclude: '排除',
  certain: '只显示当时确定存续的关系',
  networks: '可经过成员超过 50 个的网络',
  sharedNetworks: '双方都是以下网络的成员：',
  sources: (number: string) => `来源：${number}`,
  finding: '正在查找路径',
  between: (from: string, to: string) => `从${from}到${to}的路径`,
  none: (from: string, to: string) => `没有从${from}到${to}的路径`,
  show: '显示',
  path: (number: number) => `路径 ${number}`,
  counts: (paths: string) => `${paths}。`,
  structure: {
    LOCATED_IN: ['位于', '有机构'],
    PART_OF: ['隶属于', '下设'],
    WITHIN: ['属于', '辖有'],
  },
} satisfies typeof english;
