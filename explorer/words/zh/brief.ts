import { NAME } from '../dataset.ts';
import type { brief as english } from '../en/brief.ts';
import { dates } from './dates.ts';
import { count } from './numbers.ts';

export const brief = {
  title: '访问简报',
  howTo: '简报的地址写明两个地点或机构：/brief/columbus-oh/hefei。',
  loading: '正在加载简报',
  of: (one: string, other: string) => `简报：${one}与${other}`,
  sum: (total: number, shown: number) =>
    total === shown
      ? `双方及其辖内共有 ${count(total)} 项关系。`
      : `双方及其辖内共有 ${count(total)} 项关系，这里列出来源最多的 ${count(shown)} 项。`,
  none: '没有双方之间关系的记录，但不等于不存在。',
  asOf: (day: string) => `依据 ${NAME} 于${day}的记录。没有收录，不等于不存在。`,
  print: '打印或存为 PDF',
  onMap: '在地图上查看',
  ties: '关系',
  history: '经过',
  moreSteps: (number: number) => `此后还有 ${count(number)} 项，见各关系的页面。`,
  morePeople: (number: number) => `另有 ${count(number)} 人。`,
  moreSources: (number: number) => `另有 ${count(number)} 个来源。`,
  signed: (as: string | null, day: string | null) =>
    `签署${as === null ? '' : `，身份：${as}`}${day === null ? '' : `，${day}`}`,
  tookPart: (event: string, role: string) => `${event}（${role}）`,
  nearby: (near: string, far: string) => `${near}与${far}之间的其他关系`,
  allNearby: (total: number) => `在地图上查看全部 ${count(total)} 项关系`,
  questions: '待查问题',
  disagree: (property: string, values: string) => `来源对${property}说法不一：${values}`,
  noStart: '没有来源说明何时开始',
  standings: {
    NOT_ON_LATER_LISTS: '后来的名单本应有它，却没有',
    LISTED_DESPITE_CALL: '曾有呼吁或法律要求终止或暂停此类关系，有无决定不详',
    LAST_REPORTED: '多年前报道时活跃，此后情况不详',
  },
  anniversary: (years: number, tie: string, edtf: string) =>
    `下一个周年：${dates.at(edtf)}，“${tie}” ${years} 周年。`,
} satisfies typeof english;
