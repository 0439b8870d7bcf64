import { readFuzzyDate } from '../evidence/dates/fuzzyDate.ts';
import { addTo, groupBy } from '../evidence/groups/groupBy.ts';
import type { Register } from '../record/subjects/register.ts';
import { type Subject, itemsOf, valueOf } from '../record/subjects/subject.ts';
import { searchKey } from '../names/searchKey.ts';
import type { AsksWork, KeyCandidate, KeyMatch } from './mapped.ts';
import { subjectsOf } from './readRecord.ts';

/** The letters and digits of a title, by which two spellings of it are compared. */
export function titleKey(title: string): string {
  return searchKey(title).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The DOI in a text, as `10.1000/182` in small letters; null if there is none. Older ones have brackets, as `(SICI)` and `<193::AID>`. */
export function doiIn(text: string): string | null {
  const [found] = /\b10\.\d{4,9}\/[^\s"?#]+/.exec(text) ?? [];
  const plain = found?.replace(/%3c/gi, '<').replace(/%3e/gi, '>');
  return plain === undefined ? null : withoutEnd(plain).toLowerCase();
}

/** Without the punctuation after it, and brackets that it does not open. */
function withoutEnd(doi: string): string {
  const last = doi.at(-1) ?? '';
  const opening = { ')': '(', '>': '<' }[last];
  const isOpen = opening !== undefined && doi.split(opening).length >= doi.split(last).length;
  return /[.,;)>]/.test(last) && !isOpen ? withoutEnd(doi.slice(0, -1)) : doi;
}

/** An ISBN of 13 digits; null if the text has none with a right check digit. */
export function isbnIn(text: string): string | null {
  for (const [found] of text.matchAll(/(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dX]\b/gi)) {
    const signs = found.toUpperCase().replace(/[^\dX]/g, '');
    if (signs.length === 13 && checkDigit(signs.slice(0, 12)) === signs[12]) return signs;
    if (signs.length === 10 && isIsbn10(signs)) return toIsbn13(signs);
  }
  return null;
}

function toIsbn13(isbn10: string): string {
  const twelve = `978${isbn10.slice(0, 9)}`;
  return `${twelve}${checkDigit(twelve)}`;
}

function checkDigit(twelve: string): string {
  const sum = Array.from(twelve).reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

function isIsbn10(signs: string): boolean {
  const value = (sign: string) => (sign === 'X' ? 10 : Number(sign));
  return Array.from(signs).reduce((sum, sign, at) => sum + (10 - at) * value(sign), 0) % 11 === 0;
}

/** Equal for addresses of one page: without protocol, `www.`, fragment, tracking parameters and a slash at the end. */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()])
    if (/^(utm_|fbclid$|gclid$)/.test(name)) searchParams.delete(name);
  const query = searchParams.toString();
  const path = pathname.replace(/\/(index\.html?)?$/, '');
  return `${hostname.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}

type Known = ReturnType<typeof knownOf>;

/** Finds works on record by DOI, ISBN or address, else by title, year and first author. */
export function createWorkMatcher(register: Register) {
  const { nameOf } = register;
  const works = subjectsOf(register, 'Source');
  const byMark = new Map<string, Known[]>();
  const known = works.map((work) => {
    const one = knownOf(work, nameOf);
    for (const mark of marksOf(work)) addTo(byMark, mark, one);
    return one;
  });
  const byTitle = groupBy(known, ({ title }) => titleKey(title));
  return (key: string, asked: AsksWork): KeyMatch => {
    const marks = askedMarks(asked);
    const marked = [...new Set(marks.flatMap((one) => byMark.get(one) ?? []))];
    const [only, ...others] = marked;
    const [word = ''] = marks.find((one) => byMark.has(one))?.split(' ') ?? [];
    const candidates = marked.map((one) => candidate(one, `the same ${word}`));
    if (others.length > 0) return { key, verdict: 'NAMESAKES', candidates };
    if (only !== undefined)
      return { key, verdict: alike(only.title, asked.title) ? 'SAME' : 'REVIEW', candidates };
    return byWords(key, asked, byTitle.get(titleKey(asked.title)) ?? []);
  };
}

function byWords(key: string, asked: AsksWork, titled: readonly Known[]): KeyMatch {
  const own = titled.find(({ id }) => id === asked.id);
  if (own !== undefined)
    return { key, verdict: 'SAME', candidates: [candidate(own, 'the same title and id')] };
  const candidates = titled.map((one) =>
    candidate(one, `the same title${differences(one, asked)}`),
  );
  const [only, ...others] = titled;
  if (only === undefined) return { key, verdict: 'NEW', candidates };
  const isKnown = only.year !== null && only.author !== null;
  const isSame = others.length === 0 && isKnown && differences(only, asked) === '';
  return { key, verdict: isSame ? 'SAME' : 'REVIEW', candidates };
}

const NONE = 'not known';

function differences(one: Known, asked: AsksWork): string {
  const told = [
    ['year', one.year, asked.year],
    ['first author', authorKey(one.author), authorKey(asked.author)],
    ['kind', one.kind, asked.kind],
  ] as const;
  const words = told
    .filter(([, held, given]) => held !== given)
    .map(([what, held, given]) => `${what} ${held ?? NONE} on record, ${given ?? NONE} here`);
  return words.length === 0 ? '' : `, but ${words.join('; ')}`;
}

/** The last word of a name: "Ben Leffel" and "Leffel" are compared by it. */
function authorKey(name: string | null): string | null {
  return name === null ? null : (/[^\s.]*$/.exec(searchKey(name))?.[0] ?? null);
}

/** One title begins with the other, as with and without a subtitle. */
function alike(a: string, b: string): boolean {
  const [one, other] = [titleKey(a), titleKey(b)];
  return one.startsWith(other) || other.startsWith(one);
}

function candidate({ id, title }: Known, because: string): KeyCandidate {
  return { id, name: title, because };
}

function knownOf(work: Subject, nameOf: (id: string) => string) {
  const published = valueOf(work, 'published');
  const authors = work.table.facts.find(({ property }) => property === 'authors');
  const [author] = authors === undefined ? [] : itemsOf(work, authors);
  return {
    id: work.id,
    title: valueOf(work, 'title') ?? '',
    kind: valueOf(work, 'kind'),
    year: published === null ? null : (readFuzzyDate(published).earliest?.slice(0, 4) ?? null),
    author: author === undefined ? null : nameOf(author.id),
  };
}

function marksOf({ claims }: Subject): ReadonlySet<string> {
  const texts = claims
    .filter(({ retired }) => retired === null)
    .flatMap(({ property, value, locator }) =>
      property === 'url' || property === 'archivedUrl' ? [value, locator ?? ''] : [locator ?? ''],
    );
  return new Set(
    texts.flatMap((text) => [
      ...mark('DOI', doiIn(text)),
      ...mark('ISBN', isbnIn(/ISBN ([\d X-]+)/.exec(text)?.[1] ?? '')),
      ...(URL.canParse(text) ? mark('address', addressKey(text)) : []),
    ]),
  );
}

function mark(word: string, value: string | null): string[] {
  return value === null ? [] : [`${word} ${value}`];
}

function askedMarks({ doi, isbn, urls }: AsksWork): readonly string[] {
  const addresses = urls.flatMap((url) => mark('address', addressKey(url)));
  return [...mark('DOI', doi), ...mark('ISBN', isbn), ...addresses];
}
