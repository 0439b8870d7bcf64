const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const SEASONS: Readonly<Record<string, string>> = { 21: '春', 22: '夏', 23: '秋', 24: '冬' };

/** A plain date: `1988年11月8日`, `20世纪80年代`; other EDTF is left as it is. */
export function written(edtf: string): string {
  const [, year, month, day] = PLAIN.exec(edtf) ?? [];
  if (year === undefined) return decade(edtf);
  if (month === undefined) return `${Number(year)}年`;
  const season = SEASONS[month];
  if (season !== undefined) return `${Number(year)}年${season}季`;
  const toMonth = `${Number(year)}年${Number(month)}月`;
  return day === undefined ? toMonth : `${toMonth}${Number(day)}日`;
}

/** `198X`, `19XX`. */
function decade(edtf: string): string {
  const tens = /^(\d\d)(\d)X$/.exec(edtf);
  if (tens) return `${Number(tens[1]) + 1}世纪${tens[2]}0年代`;
  const hundreds = /^(\d\d)XX$/.exec(edtf);
  return hundreds ? `${Number(hundreds[1]) + 1}世纪` : edtf;
}

/** Any date: `不晚于1988年`, `约1987年`. */
export function fuzzy(edtf: string): string {
  const [, by, later, choice] = /^\[(?:\.\.(.+)|(.+)\.\.|(.+))\]$/.exec(edtf) ?? [];
  if (by) return `不晚于${written(by)}`;
  if (later) return `${written(later)}或以后`;
  const [first, last] = choice?.split('..') ?? [];
  if (first && last) return `${written(first)}至${written(last)}之间`;
  if (choice) return choice.split(',').map(fuzzy).join('或');
  if (edtf.includes('/')) return range(edtf);
  const vague = /^(.+?)([~?%])$/.exec(edtf);
  if (!vague) return written(edtf);
  return vague[2] === '?' ? `${written(vague[1] ?? '')}（存疑）` : `约${written(vague[1] ?? '')}`;
}

function range(edtf: string): string {
  const [from = '', to = ''] = edtf.split('/');
  const [first, last] = [from, to].map((end) => (/^(\.\.)?$/.test(end) ? null : fuzzy(end)));
  if (first == null) return `不晚于${last}`;
  return last == null ? `${first}起` : `${first}至${last}`;
}
