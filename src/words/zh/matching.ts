import type { matching as english } from '../en/matching.ts';
import { terms } from './terms.ts';

const FOUND = {
  equal: '相同',
  form: '去掉单位、括号或逗号后相同',
  habit: '除罗马字转写习惯外相同',
  slip: '差一处笔误',
  doubtful: '相近，但与其他名称也相近',
};

const kind = (level: string) =>
  level === 'place' ? '地点' : level === 'municipality' ? '市镇' : terms.plain(level.toUpperCase());

export const matching: typeof english = {
  equal: '相同',
  has: (other) => `另有 ${other}`,
  oneIsEqual: (other) => `有一个相同，但另有 ${other}`,
  same: '编者判定为同一个',
  distinct: '编者判定为不同',
  ownName: '与其本名相同',
  found: (as, isOwn) => `${FOUND[as]}：${isOwn ? '本名' : '另一名称'}`,
  notKnown: '不详',
  filedUnder: '归入其下',
  other: (others) => `不同：${others.join('、')}`,
  notRead: '未能辨认',
  unread: (text) => `未能辨认：${text}`,
  isRegion: '即该地区本身',
  itsCountry: '为其国家',
  sameRegion: '在同一地区',
  distance: (km) => `${km} 千米`,
  kind: (asked, held) => `${asked === undefined ? '未注明' : kind(asked)}，而它是${kind(held)}`,
  partnerIsCity: '对方是城市',
  kinds: (asked, held) => `${kind(asked)}，而它是${kind(held)}`,
  tieWith: (id) => `与 ${id} 有关系`,
  tieWithUnclear: (id) => `与 ${id} 有关系，但另有同名者`,
  oneInCountry: '该国之内另有同名者',
  nameOfBigger: '为大得多的一个的本名',
  biggerHasIt: '大得多的一个也有此名',
  notHeld: (some, rest) => {
    const told = some.map(({ id, within }) => (within === undefined ? id : `${id}（${within}）`));
    return `${told.join('、')}${rest === 0 ? '' : `，另有 ${rest} 个`}`;
  },
};
