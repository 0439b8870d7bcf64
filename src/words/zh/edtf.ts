const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The parts of a year that EDTF numbers like months. */
const PARTS: Readonly<Record<string, string>> = {
  ...{ 21: '春季', 22: '夏季', 23: '秋季', 24: '冬季' },
  ...{ 25: '北半球春季', 26: '北半球夏季', 27: '北半球秋季', 28: '北半球冬季' },
  ...{ 29: '南半球春季', 30: '南半球夏季', 31: '南半球秋季', 32: '南半球冬季' },
  ...{ 33: '第一季度', 34: '第二季度', 35: '第三季度', 36: '第四季度' },
  ...{ 37: '前四个月', 38: '中间四个月', 39: '后四个月', 40: '上半年', 41: '下半年' },
};

/** A plain date: `1988年11月8日`, `20世纪80年代`; other EDTF is left as it is. */
export function written(edtf: string): string {
  const [, year, month, day] = PLAIN.exec(edtf.replace(/(-XX)+$/, '')) ?? [];
  if (year === undefined) return decade(edtf);
  if (month === undefined) return `${Number(year)}年`;
  const part = PARTS[month];
  if (part !== undefined) return `${Number(year)}年${part}`;
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
  const [, sign, choices] = /^([[{])(.+)[\]}]$/.exec(edtf) ?? [];
  if (choices !== undefined)
    return choices
      .split(',')
      .map((one) => choice(one.trim()))
      .join(sign === '{' ? '和' : '或');
  return edtf.includes('/') ? range(edtf) : hedged(edtf);
}

/** `..1988`, `1988..`, `1988..1990` or one date. */
function choice(edtf: string): string {
  const [first = '', last] = edtf.split('..');
  if (last === undefined) return hedged(first);
  if (first === '') return `不晚于${hedged(last)}`;
  return last === '' ? `${hedged(first)}或以后` : `${hedged(first)}至${hedged(last)}之间`;
}

/** `1987~`, `1987?`, and `1987%` for both. */
function hedged(edtf: string): string {
  const about = /[~%]/.test(edtf) ? '约' : '';
  const perhaps = /[?%]/.test(edtf) ? '（存疑）' : '';
  return `${about}${written(edtf.replaceAll(/[~?%]/g, ''))}${perhaps}`;
}

function range(edtf: string): string {
  const [from = '', to = ''] = edtf.split('/');
  const [first, last] = [from, to].map((end) => (/^(\.\.)?$/.test(end) ? null : hedged(end)));
  if (first == null) return `不晚于${last}`;
  return last == null ? `${first}起` : `${first}至${last}`;
}
