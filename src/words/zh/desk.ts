import type { desk as english } from '../en/desk.ts';

export const desk: typeof english = {
  none: '本服务器不接受投稿。运营者可将 `CONTRIBUTIONS` 设为存放投稿的文件夹。',
  elsewhere: (url: string) => `本记录的投稿由另一进程受理：请发送至 ${url}。`,
  unwritten: (code: string) =>
    `投稿无法写入磁盘（${code}），没有保留任何内容。须由运营者腾出空间或使文件夹可写，然后请重新发送。`,
  crowded: (most: number) => `投稿台已满负荷：有 ${most} 项更改在排队，此项尚未开始。`,
  tooMany: (count: number, most: number) =>
    `一个请求最多可含 ${most} 个变更，但收到 ${count} 个。请分成多个请求发送。`,
  lost: '本进程曾停顿一段时间，其间另一进程已接管投稿台。没有写入任何内容。须由运营者重新启动本进程。',
  notAuthor: '只有提案人可以修改或撤回提案。您可以对其发表评论。',
  erasedName: '您的令牌所用的名称专供已被抹除的投稿人。请向运营者索取另一名称的令牌。',
  hindered: {
    AGENT: '程序可以提案，但须由人决定。',
    ROLE: '此提案须由编辑决定。',
    OWN: '此提案须由另一位编辑决定：它是您自己的提案，而且不只是补充有来源的说法。',
  },
  postOnly: '应为查询：更改须以 POST 发送至 `/graphql`。',
};
