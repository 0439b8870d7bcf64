import { NAME } from './dataset.ts';

/** What the citations are of. Dates are `2026-11-27`. */
export interface Cited {
  /** Null for the whole of Proxeny. */
  readonly title: string | null;
  readonly url: string;
  readonly version: string;

  /** Of the last change of the record. */
  readonly day: string;

  /** The day of the visit. */
  readonly accessed: string;

  /** Tells this citation from others: `tie-ohio--hubei`. */
  readonly key: string;
}

/** In English everywhere, so that citations of one page agree. */
const AUTHOR = `The curators of ${NAME}`;

/** In the style of the American Psychological Association, seventh edition. */
export function apa({ title, url, version, day, accessed }: Cited): string {
  const [year = ''] = day.split('-');
  const set = `${NAME} (Version ${version}) [Data set]`;
  if (title === null) return `${AUTHOR}. (${year}). ${set}. ${url}`;
  return `${AUTHOR}. (${year}, ${monthAndDay(day)}). ${title}. In ${set}. Retrieved ${monthAndDay(accessed)}, ${accessed.slice(0, 4)}, from ${url}`;
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', timeZone: 'UTC' });

const monthAndDay = (day: string) => MONTH.format(new Date(day));

/** In the style of the Chinese standard GB/T 7714. */
export function gbt7714({ title, url, version, day, accessed }: Cited): string {
  const [own, set] = title === null ? [NAME, ''] : [title, `//${NAME}`];
  return `${AUTHOR}. ${own}[DB/OL]${set}. Version ${version}. (${day})[${accessed}]. ${url}.`;
}

/** For LaTeX and reference managers. */
export function bibtex({ title, url, version, day, accessed, key }: Cited): string {
  const [year = '', month = '01'] = day.split('-');
  const fields = [
    ['author', `{${escaped(AUTHOR)}}`],
    ['title', `{${escaped(title ?? NAME)}}`],
    ['howpublished', 'Data set'],
    ['note', escaped(`${title === null ? '' : `In ${NAME}, `}version ${version}`)],
    ['version', escaped(version)],
    ['year', year],
    ['month', String(Number(month))],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{proxeny-${key.replace(/[^\w-]+/g, '-')},`, ...lines, '}'].join('\n');
}

/** Characters that LaTeX reads as commands. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
