import type { ConsequenceWords } from '../desk.ts';
import type { contributions as english } from '../en/desk.ts';
import { count } from './numbers.ts';
import { terms } from './terms.ts';

const said = (texts: readonly string[]) => texts.map(worded).join('、');
const worded = (text: string) => (/^[A-Z_]+$/.test(text) ? terms.plain(text) : text);

/** Of ties and other subjects, by what happens. */
const HAPPENS: Readonly<Record<string, string>> = {
  APPEARS: '将新增',
  GONE: '将不再存在',
  MERGED: '将并入另一条目',
  SET_ASIDE: '将被搁置：整理者已弃用其全部陈述',
  RESTORED: '将不再被搁置',
  ON_LIST: '将列入一份名单',
  OFF_LIST: '将不再列于一份名单',
  LACKED: '将视为未见于之后的名单',
  NOT_LACKED: '将不再视为未见于之后的名单',
};

const STANDINGS: Readonly<Record<string, string>> = {
  PROPOSED: '仅属拟议',
  SUSPENDED: '已中止',
  ENDED: '已终止',
  NOT_ON_LATER_LISTS: '未见于之后的名单',
  LISTED: '见于现行名单',
  LISTED_DESPITE_CALL: '见于现行名单，但本国曾呼吁终止',
  LAST_LISTED: '仅见于较早的名单',
  LAST_REPORTED: '多年前最后报道时活跃',
  NOT_LISTED: '未见于名单',
};

const GRADES: Readonly<Record<string, string>> = terms.levels;

const mapped = (texts: readonly string[], to: Readonly<Record<string, string>>) =>
  texts.map((text) => to[text] ?? text).join('、');

/** By its kind, since the API tells it in English. */
function changeText({ kind, change, subject, property, before, after }: ConsequenceWords): string {
  const what = `${subject.name}${property === null ? '' : `的${terms.plain(property)}`}`;
  if (change === 'STANDING')
    return `${what}：由“${mapped(before, STANDINGS)}”变为“${mapped(after, STANDINGS)}”。`;
  switch (kind) {
    case 'VALUE':
      if (after.length === 0) return `${what}：不再有来源说明（原为${said(before)}）。`;
      if (before.length === 0) return `${what}：现为${said(after)}。`;
      return `${what}：由${said(before)}变为${said(after)}。`;
    case 'CONTEST':
      if (change === 'CLOSES') return `${what}：各来源不再有分歧。`;
      return `${what}：各来源${change === 'OPENS' ? '将有分歧' : '的分歧有变'}：${said(after)}。`;
    case 'CONFIDENCE':
      return `${what}：可信度由“${mapped(before, GRADES)}”变为“${mapped(after, GRADES)}”。`;
    case 'TOUCHED':
      return `${what}：引用它的条目有变。`;
    default:
      return `${what}：${HAPPENS[change ?? ''] ?? '有变'}。`;
  }
}

const desk = {
  noDesk: '本服务器不接受投稿。',
  elsewhere: '本记录的投稿由另一进程受理。',
  mayNot: '您的令牌只能阅读。如需提出更改，请向本服务器的运营者索取另一令牌。',
  signInFirst: '登录后即可提出更改。',
  colon: '：',
  by: (name: string, organization: string | null, isAgent: boolean) =>
    [name, organization && `代表 ${organization}`, isAgent && '由程序提交']
      .filter(Boolean)
      .join('，'),
  states: {
    SUBMITTED: '等待决定',
    CHANGES_REQUESTED: '要求修改',
    ACCEPTED: '已采纳',
    REJECTED: '未采纳',
    WITHDRAWN: '已撤回',
    SETTLED: '已了结：记录已有相同内容',
  },
  fates: {
    APPLIED: '已载入记录',
    SETTLED: '新版记录已有相同内容',
    SET_ASIDE: '已搁置：新版记录更改了其所涉内容',
  },
  operations: {
    ASSERT: (table: string) => `添加到 ${table}`,
    RETIRE: '撤回一条陈述',
    RESTORE: '恢复一条已撤回的陈述',
    RANK: (rank: string) => `将一条陈述评为“${rank}”`,
    MERGE: '将前者并入后者',
    DISTINGUISH: '说明两者并非同一对象',
    ERASE: '将某人从记录中删除',
    UNDO: (commit: number) => `撤销第 ${count(commit)} 号变更`,
  },
  source: '来源',
  reason: '理由',
  locator: '在来源中的位置',
  taken: '取自',

  consequence: '此举将改变什么',
  unchanged: '查询结果保持不变。',
  untold: '所涉条目过多，无法很快列出。采纳需要一分钟或更久。',
  simple: '它只补充有来源的陈述，不触及其他内容：一位编辑即可采纳。',
  second: '须由提案人以外的编辑采纳。',
  more: (number: number) => `另有 ${count(number)} 项变化`,
  change: changeText,

  history: '历史',
  historySays: '更改过本页的已采纳提案。',
  noHistory: '尚无提案更改过本页。',
  allChanges: '涉及本页的全部记录变更',
  proposals: '提案',
  undone: (commit: number) => `已由第 ${count(commit)} 号变更撤销`,
};

const suggest = {
  titles: { correct: '建议更正', source: '添加来源', add: '补充事实' },
  loading: '正在加载现有记录',
  lead: '编辑采纳之前，不会有任何更改。您填写时，表单会自动检查。',
  about: '关于',
  property: '涉及哪一项？',
  choose: '请选择',
  onRecord: '现有记录',
  noClaim: '记录中已没有这条陈述。',
  withdraws: '撤回这条陈述',
  why: '为何有误？',
  right: '正确的内容',
  rightSays: '如只撤回陈述，请勿更改其值。',
  value: '值',
  example: (text: string) => `例如 ${text}`,
  source: '来源',
  find: '查找已收录的来源',
  isNew: '来源尚未收录',
  work: {
    title: '标题（原文）',
    kind: '类型',
    directness: '证据类型',
    url: '链接',
    language: '语言',
    id: '标识',
  },
  locator: '在来源中的位置',
  locatorSays: '页码、章节或行',
  message: '致编辑',
  title: '提案标题',
  note: '说明',
  check: '检查',
  fill: '请填写值及其来源，或陈述有误的原因。',
  checking: '正在检查……',
  good: '可以提交。',
  problems: (number: number) => `请先改正 ${count(number)} 处问题。`,
  send: '提交',
  sending: '正在提交……',
  cancel: '取消',
  links: { correct: '建议更正', source: '添加来源' },
  entry: '此处有误或有遗漏？',
  entryLink: '建议更改',
  signIn: '登录后可提建议',
};

const proposals = {
  lead: '对记录提出的更改，最近有变动的在前。',
  loading: '正在加载提案',
  state: '状态',
  open: '等待处理',
  all: '全部',
  subject: '涉及',
  mine: '只看我的',
  none: '没有这样的提案。请清除一项筛选条件。',
  notFound: (id: string) => `没有提案 ${id}。`,
  back: '全部提案',
  changes: (number: number) => `${count(number)} 项更改`,
  proposedBy: (name: string, day: string) => `${name} 于${day}提出`,
  changedOn: (day: string) => `${day}最后变动`,
  version: (version: number) => `第 ${count(version)} 版`,
  commit: (commit: number) => `第 ${count(commit)} 号变更`,
  difference: '更改内容',
  note: '说明',
  comments: '评论',
  noComments: '尚无评论。',
  comment: '您的评论',
  say: '发表评论',
  decided: '决定',
  decide: '作出决定',
  decideReason: '理由',
  decideSays: '不予采纳或要求修改时必填。',
  verdicts: { ACCEPT: '采纳', REQUEST_CHANGES: '要求修改', REJECT: '不予采纳' },
  invisible: '已采纳，但尚不可见：将在下一次决定或启动之后可见。',
  own: '您的提案',
  amend: '修改',
  save: '保存修改',
  withdraw: '撤回',
  undo: '撤销',
  undoSays: '这会生成一项撤销它的提案，由编辑决定。',
  undoReason: '为何撤销？',
  gone: '它所涉的一条陈述已不在记录中，因此无法修改。请撤回后另行提案。',
};

const signIn = {
  lead: '请粘贴本服务器运营者给您的令牌。此标签页会保留它，直到您关闭标签页或退出登录。',
  token: '令牌',
  submit: '登录',
  checking: '正在检查令牌……',
  refused: (why: string) => `服务器拒绝了令牌。${why}`,
  noTokens: '本服务器未识别此令牌：您仍是读者。',
  as: (name: string, role: string) => `您已登录为 ${name}（${role}）。`,
  local: (name: string, role: string) => `您是 ${name}（${role}）：在本机访问无需令牌。`,
  back: '返回页面',
};

export const contributions = { desk, suggest, proposals, signIn } satisfies typeof english;
