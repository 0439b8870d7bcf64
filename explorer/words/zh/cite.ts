import { NAME } from '../dataset.ts';
import type { ReactNode } from 'react';
import type { cite as english } from '../en/cite.ts';
import { mixed } from '../mixed.ts';

export const cite = {
  title: '引用',
  lead: '请引用所用数据的版本，以便他人找到您所见的内容。',
  loading: '正在加载引文',
  whole: `整个 ${NAME}`,
  address: (link: ReactNode) => mixed`网址：${link}`,
  sources: '这一事实的来源',
  sourcesSay: '如果您以某一事实为依据，请同时阅读并引用其来源。',
  version: '关于版本',
  versionSays: (version: ReactNode, checksum: ReactNode) =>
    mixed`版本 ${version} 是全部数据文件 SHA-256 校验值 ${checksum} 的开头部分。数据相同，版本就相同。`,
  license: (name: string) => `数据许可：${name}。`,
  changes: '查看变更',
  colon: '：',
  citeFact: '引用此事实',
  correctFact: '建议更正',
} satisfies typeof english;
