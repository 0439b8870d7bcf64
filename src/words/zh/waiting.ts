import type { waiting as english } from '../en/waiting.ts';

export const waiting: typeof english = {
  title: 'Proxeny 正在启动',
  steps: {
    starting: 'Neo4j 正在启动。',
    checking: '正在检查数据文件。',
    waiting: '正在等待另一次导入结束。',
    clearing: '正在载入数据。',
    writing: '正在载入数据。',
    done: '数据已载入。',
  },
  after: '首次启动需要几分钟。启动后，本页会自动打开。',
};
