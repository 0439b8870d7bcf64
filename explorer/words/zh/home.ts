import { IS_SHIPPED, SCOPE } from '../dataset.ts';
import type { home as english } from '../en/home.ts';

const MAPS = 'Proxeny 收录城市、省州和大学的对外交往，以中美两国最为详尽。';

export const home = {
  title: '哪些城市、省州和大学在合作，始于何时，依据是什么',
  lead: `${IS_SHIPPED ? MAPS : SCOPE}每一事实都注明来源；来源说法不一时，各种说法一并列出。`,
  search: '按名称搜索，任何语言均可',
  exports: '全部关系及其各方、陈述和来源',
  loading: '正在加载数字',
  where: '关系分布',
  inNumbers: '数据库概况',
  ties: '关系',
  cities: '城市',
  institutions: '机构',
  people: '人物',
  sources: '来源',
  browse: (number: string, what: string) => `${number} ${what}，以表格浏览`,
  asOf: (day: string) => `截至${day}。版本 `,
  license: (name: string) => `，许可 ${name}。`,
  notices: '第三方声明',
  start: '由此开始',
  flows: '在哪些国家之间',
  flowsSay: '收录关系最多的国家组合。收录并不完整，写明始于何时的名单也很少。',
  flow: (ties: string, dated: string) => `${ties} 项，${dated} 有起始日期`,
  sinceWhen: '始于何时，依据是什么？',
  disagree: '哪些来源说法不一？',
  result: '有什么成果？',
  best: (tie: string, start: string, sources: string) => `${tie}：${start}（${sources}）`,
  contest: (subject: string, property: string, values: string) =>
    `${subject}：${property}为${values}`,
  figure: (figure: string, period: string | null) =>
    period === null ? `${figure}：` : `${figure}（${period}）：`,
} satisfies typeof english;
