import type { network as english } from '../en/network.ts';

const METRICS: typeof english.definitions = {
  DEGREE: '度数',
  BETWEENNESS: '中介中心性',
  CLOSENESS: '接近中心性',
  PAGERANK: 'PageRank',
  CONSTRAINT: '约束度',
  CORE: '核数',
  COMMUNITY: '社群',
};

export const network: typeof english = {
  definitions: {
    DEGREE: '与之有关系的其他节点的数目。',
    BETWEENNESS: '对其他节点的每一对求和：两者之间的最短路径中经过该节点的比例。不除以对数。',
    CLOSENESS:
      '可到达的节点数除以到这些节点的距离之和，再乘以这些节点占其他全部节点的比例；到不了任何节点的为 0。',
    PAGERANK:
      '随机游走停留在该节点的时间比例。每一步以 0.85 的概率沿随机一项关系前行，否则跳到随机一个节点。',
    CONSTRAINT:
      '对与之相连的各节点求和：直接通向该节点、或经由与双方都相连的节点通向它的关系所占比例的平方。相连各节点互不往来时数值低；不与任何节点相连的为空。',
    CORE: '最大的 k：该节点属于一组节点，组中每个节点都与组内至少 k 个节点相连。',
    COMMUNITY:
      '所属社群的编号，最大的社群为 1。划分使社群之内的关系多于随机情形（模块度）。其他划分可能同样合理；同一网络的划分始终相同。',
  },
  progress: (done, all) => `网络仍在计算：${all} 项指标已完成 ${done} 项。请稍后再查。`,
  fewer: (shown, all, by, argument) =>
    `共 ${all} 个节点，按${METRICS[by]}显示前 ${shown} 个；调大 \`${argument}\` 可看到更多。`,
  fewerTies: (shown, all) => `这些节点中有 ${all} 对之间有关系，列出前 ${shown} 对。`,
  absent: (name) => `“${name}”没有符合筛选条件的关系，移除后没有变化。`,
  noTies: '没有关系符合筛选条件。',
  noLoss: '没有变化，因为网络中没有这些节点或关系。',
  loss: (names, parts, before, parted) =>
    `移除${names.map((name) => `“${name}”`).join('、')}之后，连通部分由 ${before} 个变为 ${parts} 个，其余节点中有 ${parted} 对不再连通。`,
  space: '',
};
