import type { ReactNode } from 'react';
import type { app as english } from '../en/app.ts';
import { mixed } from '../mixed.ts';
import { count } from './numbers.ts';

export const app = {
  skip: '跳到正文',
  home: 'Proxeny 首页',
  search: '搜索',
  views: '栏目',
  playground: '查询平台',
  switchTo: '用英文阅读本页',
  light: '使用浅色界面',
  dark: '使用深色界面',
  away: (host: string) => `服务器 ${host} 没有响应。本页内容保留，连接恢复后自动继续。`,
  broken: (why: string) => `此页无法显示：${why}`,
  reload: '重新加载',
  onProxeny: '在 Proxeny 上查看及其来源',
  unknownView: (name: string) => `找不到页面：${name}`,
  searchOrHome: (home: ReactNode) => mixed`请在上方搜索，或返回${home}。`,
  homePage: '首页',
  query: '查询',
  queryTitle: '打开本页的 GraphQL 查询',
  morePages: (number: number, query: string) => `另有 ${query} 的 ${count(number)} 页`,
  noQuery: '本页没有查询。',
  export: '导出',
  embedTitle: '在其他网页中显示此页',
  embed: '嵌入',
  readBy: {
    csv: '电子表格',
    gexf: 'Gephi',
    graphml: 'yEd、igraph、NetworkX',
    geojson: '地图',
    jsonld: '关联数据',
    cypher: '另一个 Neo4j',
    csl: 'Zotero（来源文献）',
  },
  waiting: (what: string) => `${what}……`,
  failed: (message: string) => `服务器无法回答：“${message}”`,
  noAnswer: '服务器没有响应。',
  again: '重试',
  notFound: (id: string) => `未找到：${id}`,
  notFoundWhy: (search: ReactNode, home: ReactNode) =>
    mixed`请检查网址是否有误；也可能 Proxeny 没有此条目。可${search}，或返回${home}。`,
  searchFor: (text: string) => `搜索“${text}”`,
  close: '关闭',
  loading: (id: string) => `正在加载 ${id}`,
} satisfies typeof english;
