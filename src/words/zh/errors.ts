import type { errors as english } from '../en/errors.ts';

const PLACED = { exports: '导出', subscriptions: '订阅' };
const TIMED = { 'CPU time': '处理器', 'database time': '数据库' };
const COUNTED = { aliases: '别名', directives: '指令', fragments: '片段' };

export const errors: typeof english = {
  timedOut: (ms) =>
    `应在 ${ms} 毫秒内作出回答，但用时更长，已中止。请减少所查内容（缩小每页条数、减少层级、收窄筛选条件），或待服务器较空闲时重试。`,
  rateLimited: (perMinute, seconds) =>
    `每分钟最多 ${perMinute} 次请求，已超出。请在 ${seconds} 秒后重试。`,
  timeSpent: (what, perMinute, seconds) =>
    `每分钟最多占用 ${perMinute} 毫秒${TIMED[what]}时间，您的查询已超出。请在 ${seconds} 秒后重试。`,
  graphAway: '数据库暂时没有响应。请稍后重试。',
  stopping: '服务器正在停止。',
  replacing: '数据正在更新。请稍后重试。',
  notImported: '尚未导入数据。',
  changedMeanwhile: '导出期间数据有更新，文件会混入两个版本。此文件不完整，请重新导出。',
  noKeys: '暂时无法核验令牌。请稍后重试。',
  tryIn: (why, seconds) => `${why}请在 ${seconds} 秒后重试。`,
  overloaded: '服务器繁忙，短时间内无法开始此查询。',
  crowded: '数据库正在处理其他查询，内存不足。',
  allTaken: (most, what) => `服务器已有 ${most} 项${PLACED[what]}在进行，达到上限。`,
  ownTaken: (most, what) => `您已有 ${most} 项${PLACED[what]}在进行，达到每位用户的上限。`,
  expired: '令牌已过期。',
  noToken: '需要 `Authorization: Bearer ` 和令牌，但没有收到。',
  lacksRole: (role) => `令牌需要具有“${role}”角色，但此令牌没有。`,
  notListed: '此服务器只执行列入名单的查询，此查询不在名单中。',
  internal: (id) => `服务器内部错误。详情见服务器日志，编号 ${id}。`,

  unreadablyDeep: '查询嵌套过深，无法读取。',
  depth: (max, actual) => `一次操作最多嵌套 ${max} 层字段，此操作有 ${actual} 层。`,
  fields: (max, actual) =>
    `一份查询最多选取 ${max} 个字段（片段展开后计），此查询有 ${actual} 个。`,
  counted: (what, max, actual) =>
    `一份查询最多有 ${max} 个${COUNTED[what]}，此查询有 ${actual} 个。`,
  tokens: (max) => `一份查询最多有 ${max} 个词法单元，此查询已超出。`,
  overlaps: '查询重复选取相同字段的次数过多，无法比较。',
  relations: (max, actual) =>
    `一次操作最多在 ${max} 处跟随关联，此操作有 ${actual} 处。请分成几次操作。`,
  cost: (max, actual) =>
    `一次操作最多查询 ${max} 个值，此操作最多会有 ${actual} 个。请缩小每页条数或减少嵌套的分页。`,
  introspection: (max, actual) => `一次操作最多查询模式中的 ${max} 个值，此操作查询 ${actual} 个。`,
  memory: '此操作所需内存超出限额。请减少所查内容：缩小每页条数、减少层级或收窄筛选条件。',
  exported: (max, actual, [actors, ties, entities, claims, sources]) =>
    `一次导出最多包含 ${max} 项，此次有 ${actual} 项：各方 ${actors}、关系 ${ties}、其他条目 ${entities}、陈述 ${claims}、来源 ${sources}。请收窄筛选条件。`,
  rows: (max, actual) => `一张表格最多 ${max} 行，此表有 ${actual} 行。请收窄筛选条件。`,
  groups: (field, max) =>
    `\`${field}\` 最多返回 ${max} 种组合，这些维度的组合更多。请减少维度或收窄筛选条件。`,
  network: (max) => `一个网络最多包含 ${max} 项关系，符合条件的更多。请收窄筛选条件。`,
  ties: (field, max) => `\`${field}\` 最多返回 ${max} 项关系，符合条件的更多。请收窄筛选条件。`,
  metBy: (filter, max) => `符合 \`${filter}\` 的关系最多 ${max} 项，实际更多。请收窄此条件。`,
  sequences: (max) =>
    `\`tieSequences\` 最多查找 ${max} 组先后关系，这些条件下需要比较的更多。请收窄其中一个条件。`,

  unknownId: (input, id) =>
    `\`${input}\` 须为已收录内容的编号，但没有编号为“${id}”的内容。可用 \`search\` 查找编号。`,
  otherType: (input, types, id, type) =>
    `\`${input}\` 须为 ${types.join(' 或 ')} 类型的编号，但“${id}”属于 ${type} 类型。可用 \`search\` 查找编号。`,
  mostIds: (input, most, got) => `\`${input}\` 最多 ${most} 个编号，但收到 ${got} 个。`,
  sharesNoMembership: (input) =>
    `\`${input}\` 不能为 MEMBERSHIP：成员资格联结成员与网络，两个成员不会共有一项。请用 \`sharedNetwork\` 指明网络的编号。`,
  mostLetters: (input, most, got) => `\`${input}\` 最多 ${most} 个字符，但收到 ${got} 个。`,
  between: (input, least, most, got) =>
    `\`${input}\` 须在 ${least} 至 ${most} 之间，但收到 ${got}。`,
  negative: (input, got) => `\`${input}\` 不得小于 0，但收到 ${got}。`,
  beyond: (from, to, low, high) =>
    `\`${from}\` 不得晚于或大于 \`${to}\`，但收到 ${low} 和 ${high}。`,
  cursor: (input, got) => `\`${input}\` 须为此列表在此排序下的游标，但收到“${got}”。`,
  offEarth: (latitude, longitude, km) =>
    `\`near\` 的纬度须在 -90 至 90 之间，经度须在 -180 至 180 之间，半径须大于 0 千米，但收到 ${latitude}、${longitude}、${km}。`,
  noBox: (south, west, north, east) =>
    `\`inBox\` 的纬度须在 -90 至 90 之间且 \`south\` 不大于 \`north\`，经度须在 -180 至 180 之间，但收到：南 ${south}，西 ${west}，北 ${north}，东 ${east}。`,
  oneActor: (id) => `\`from\` 和 \`to\` 须为两个不同对象，但两者都是“${id}”。`,
  notThroughEnds: (id) => `\`notThrough\` 不得包含路径的起点或终点，但收到“${id}”。`,
};
