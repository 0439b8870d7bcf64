import { NAME } from '../dataset.ts';
import type { Correction, correct as english } from '../en/correct.ts';

const ERASURE = '我就是此人，请删除记录中有关我的内容。';

export const correct = {
  title: '建议更正',
  lead: '请写明错误或遗漏之处，并注明来源。本页不会发送任何内容：您将得到一段文字，由您自行发送。',
  loading: '正在加载现有记录',
  whole: `整个 ${NAME}`,
  right: '哪里有误，正确的是什么？',
  source: '依据的来源：网址或标题',
  asksErasure: ERASURE,
  ground: '理由（可不填）',
  send: '您的留言',
  noAddress: '请复制这段文字，发送给本服务器的管理者。本页没有设置联系地址。',
  hasAddress: '请复制这段文字，或在邮件程序或问题跟踪系统中打开。',
  message: '留言',
  open: '作为新邮件或新问题打开',
  subject: (title: string) => `更正：${title}`,
  erasure: (title: string) => `删除：${title}`,
  claim: (value: string, source: string) => `${value}（${source}）`,
  text: ({ title, url, version, said, right, source, isErasure }: Correction): string =>
    [
      ...[`关于：${title}`, `页面：${url}`, `数据版本：${version}`],
      ...(said.length > 0 ? ['', '现有记录：', ...said.map((one) => `- ${one}`)] : []),
      ...(isErasure
        ? ['', ERASURE, right]
        : ['', '更正：', right || '……', '', '来源：', source || '……']),
    ].join('\n'),
} satisfies typeof english;
