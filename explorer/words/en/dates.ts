const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `8 November 1988`, `November 1988`, `1988`; other EDTF is left as it is. */
function written(edtf: string): string {
  const [, year, month, day] = PLAIN.exec(edtf) ?? [];
  if (year === undefined || month === undefined || Number(month) > 12) return year ?? edtf;
  return [day && String(Number(day)), MONTH.format(new Date(`${year}-${month}-01`)), year]
    .filter(Boolean)
    .join(' ');
}

/** `on 8 November 1988`, `in 1988`. */
const at = (edtf: string) => `${/-\d\d-\d\d$/.test(edtf) ? 'on' : 'in'} ${written(edtf)}`;

/** Dates of sources, which can be vague. */
export const dates = {
  /** How the API's text of a denial begins. */
  denial: 'not ',
  /** A date of the API. */
  text: ({ text }: { readonly text: string; readonly edtf: string }) => text,
  /** A claim's date; complex EDTF is left as it is. */
  edtf(edtf: string): string {
    if (PLAIN.test(edtf)) return written(edtf);
    const by = /^\[\.\.(.+)\]$/.exec(edtf)?.[1];
    if (by) return `by ${written(by)}`;
    const later = /^\[(.+)\.\.\]$/.exec(edtf)?.[1];
    if (later) return `${written(later)} or later`;
    const about = /^(.+)[~?]$/.exec(edtf)?.[1];
    return about ? `about ${written(about)}` : edtf;
  },
  at,
  confirmed: (edtf: string) => `last confirmed ${at(edtf)}`,
  until: (text: string) => `until ${text}`,
  ended: (text: string) => `ended ${text}`,
  none: 'no date',
  /** In UTC, as the record tells it. */
  day: (instant: Date) => LONG.format(instant),
  either(texts: readonly string[]): string {
    if (texts.length <= 3) return texts.join(' or ');
    return `${texts.slice(0, 2).join(' or ')} or ${texts.length - 2} more`;
  },
};
