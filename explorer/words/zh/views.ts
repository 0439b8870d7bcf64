import type { views as english } from '../en/views.ts';

export const views = {
  map: { label: '地图', waiting: '正在加载地图' },
  network: { label: '网络', waiting: '正在加载网络' },
  paths: { label: '路径', waiting: '正在加载路径' },
  contested: { label: '说法不一', waiting: '正在加载分歧' },
  browse: { label: '浏览', waiting: '正在加载表格' },
  statistics: { label: '统计', waiting: '正在加载统计' },
  gaps: { label: '缺口', waiting: '正在加载缺口' },
  home: { waiting: '正在加载首页' },
  brief: { waiting: '正在加载简报' },
  compare: { waiting: '正在加载比较' },
  search: { waiting: '正在加载搜索' },
  tie: { waiting: '正在加载关系页' },
  source: { waiting: '正在加载来源页' },
  subject: { waiting: '正在加载' },
  actor: { waiting: '正在加载条目页' },
  timeline: { waiting: '正在加载时间线' },
} satisfies typeof english;
