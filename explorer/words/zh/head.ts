import type { head as english } from '../en/head.ts';

export const head = {
  description: '哪些城市、省州和大学在合作，始于何时，依据是什么。',
  noScript: '本页需要 JavaScript。程序可通过 /graphql 查询接口。',
  changes: '更新',
} satisfies typeof english;
