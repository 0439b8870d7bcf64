import { basename } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import type { Adapter, Raw, Records, Settings } from '../adapter.ts';
import { MEGABYTE, readAs, readTextFile } from '../input/input.ts';
import { type AsksWork, type FileThing, type Mention, onRecord, refusedRecord } from '../mapped.ts';
import { slug } from '../slug.ts';
import { addressKey, doiIn, isbnIn, titleKey } from '../works.ts';

/** Works from BibTeX, BibLaTeX, RIS or CSL-JSON. */
export const sources: Adapter = {
  description: 'works in BibTeX, RIS or CSL-JSON',
  options: [
    [
      '--cited-by <id>',
      'the source on record that cites the works, which were not read (else all were read)',
    ],
  ],
  read,
  map,
};

/** By ending. A type named by the caller is parsed as that type; without one, the library would fetch addresses that it finds. */
const FORMS: Readonly<Record<string, readonly [name: string, type: string]>> = {
  bib: ['BibTeX', '@biblatex/text'],
  ris: ['RIS', '@ris/file'],
  json: ['CSL-JSON', '@csl/list+object'],
};

async function* read(files: readonly string[]): AsyncGenerator<Raw> {
  for (const path of files) {
    for (const [index, data] of (await parse(path)).entries())
      yield { at: `${basename(path)}, ${named(data) ?? `work ${index + 1}`}`, data };
  }
}

/** In bytes: some 100,000 works, for which the parsers of BibTeX and RIS need a hundred times the memory. */
const LARGEST_LIST = 20 * MEGABYTE;

async function parse(path: string) {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const form = FORMS[ending];
  if (form === undefined)
    throw new Error(`Expected a file that ends in .bib, .ris or .json, but got "${path}".`);
  const [name, forceType] = form;
  const options = { forceType, generateGraph: false };
  const text = await readTextFile(path, LARGEST_LIST);
  return readAs(`works in ${name}`, `"${path}"`, () =>
    plugins.input.chain(ending === 'json' ? Items.parse(JSON.parse(text)) : text, options),
  );
}

const Item = z.record(z.string(), z.unknown());
const Items = z.union([z.array(Item), Item], 'expected an object or a list of objects');

function named(data: Readonly<Record<string, unknown>>): string | undefined {
  const key = data['citation-key'] ?? data['id'];
  return typeof key === 'string' || typeof key === 'number' ? String(key) : undefined;
}

const Text = z.coerce.string();

const Work = z.object({
  type: z.string().default('document'),
  title: z.string().optional(),
  author: z
    .array(
      z
        .object({
          ...{ family: z.string(), given: z.string(), literal: z.string(), suffix: z.string() },
          ...{ 'dropping-particle': z.string(), 'non-dropping-particle': z.string() },
          ORCID: z.string(),
        })
        .partial(),
    )
    .default([]),
  issued: z
    .object({
      'date-parts': z.array(z.array(z.union([z.number(), z.string()]))),
      circa: z.union([z.boolean(), z.number(), z.string()]),
      ...{ raw: z.string(), literal: z.string() },
    })
    .partial()
    .optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  volume: Text.optional(),
  issue: Text.optional(),
  page: Text.optional(),
  DOI: z.string().optional(),
  ISBN: z.string().optional(),
  URL: z.string().optional(),
  language: z.string().optional(),
});

type Work = z.infer<typeof Work>;

async function* map(records: Records, settings: Settings): AsyncGenerator<FileThing> {
  if (settings.citedBy !== undefined) yield citing(settings.citedBy);
  for await (const { at, data } of records()) {
    const read = Work.safeParse(data);
    if (!read.success) yield refusedRecord(at, 'Source', z.prettifyError(read.error));
    else if (read.data.title === undefined || read.data.title.trim() === '')
      yield refusedRecord(at, 'Source', 'expected a title, but it has none');
    else yield* mapWork(read.data, read.data.title, { at, settings });
  }
}

/** The source whose references the works are. */
function citing(id: string): FileThing {
  return onRecord({ key: CITING, type: 'Source', at: '' }, id);
}

const CITING = 'cited-by';

interface Given {
  readonly at: string;
  readonly settings: Settings;
}

function* mapWork(work: Work, title: string, { at, settings }: Given): Generator<FileThing> {
  const asks = toAsks(work, title);
  const key = keyOf(asks);
  const authors = work.author.map(nameOf);
  const isWhole = authors.length > 0 && work.author.every(isPerson);
  const cited = settings.citedBy !== undefined;
  const source = [{ key: cited ? CITING : key }];
  const persons = isWhole ? personsOf(work, { key, at, source }) : [];
  yield* persons;
  const unread = unreadDate(work);
  const notes = [
    ...(!isWhole && authors.length > 0 ? [BY_LOCATOR] : []),
    ...(unread === undefined ? [] : [`published left out: "${unread}" is no year, month or day`]),
  ];
  const cells = { ...cellsOf(work, asks, cited), ...placed(work, isWhole ? [] : authors) };
  const keys = [...new Set(persons.map((person) => person.key))];
  const refers = { source, ...(isWhole && { authors: keys.map((one) => ({ key: one })) }) };
  yield {
    ...{ key, type: 'Source', label: title, at, asks, ifMissing: 'MAKE', idFrom: asks.id },
    rows: [{ table: 'sources.csv', cells, refers, only: 'GAPS' }],
    ...(notes.length > 0 && { notes }),
  };
  if (cited) yield cites(key, title, at);
}

const BY_LOCATOR =
  'its authors are in the locator, since initials or a single name do not tell who somebody is';

interface Wrote extends Pick<FileThing, 'key' | 'at'> {
  readonly source: readonly Mention[];
}

/** The authors of a work. Two works have one author only if an ORCID iD says so: many people share a name. */
function personsOf({ author }: Work, { key: work, at, source }: Wrote): readonly FileThing[] {
  return author.map((one, index) => {
    const name = nameOf(one);
    const orcid = /(\d{4}-){3}\d{3}[\dX]$/.exec(one.ORCID ?? '')?.[0];
    const key = orcid === undefined ? `author ${index + 1} of ${work}: ${name}` : `ORCID ${orcid}`;
    const identifiers = orcid === undefined ? [] : [{ scheme: 'ORCID', value: orcid }];
    const row = { refers: { source }, only: 'NEW' } as const;
    const rows = [
      { table: 'people.csv', cells: { name }, ...row },
      ...identifiers.map((cells) => ({ table: 'identifiers.csv', cells, ...row })),
    ];
    const asks = { by: 'NAME', type: 'Person', name, identifiers } as const;
    return { key, type: 'Person', label: name, at, asks, rows, ifMissing: 'MAKE_IF_NAMED' };
  });
}

function cites(key: string, title: string, at: string): FileThing {
  const refers = { source: [{ key: CITING }], cites: [{ key }] };
  return {
    ...citing(''),
    label: `citation of ${title}`,
    at,
    rows: [{ table: 'sources.csv', cells: {}, refers }],
  };
}

function toAsks(work: Work, title: string): AsksWork {
  const [first] = work.author;
  const author = first?.family ?? first?.literal ?? first?.given ?? null;
  const year = /^\d{4}/.exec(issued(work) ?? '')?.[0] ?? null;
  return {
    by: 'WORK',
    id: slug(`${author ?? ''} ${year ?? ''} ${title}`, 9),
    title,
    kind: kindOf(work),
    year,
    author,
    doi: doiIn(work.DOI ?? resolvable(work.URL)),
    isbn: isbnIn(work.ISBN ?? ''),
    urls: work.URL === undefined ? [] : [work.URL],
  };
}

/** The address of a DOI; empty for any other, which can have more after the DOI, as `/full`. */
function resolvable(url = ''): string {
  return /^https?:\/\/(dx\.)?doi\.org\//i.test(url) ? url : '';
}

function keyOf({ doi, isbn, urls, title, year, author }: AsksWork): string {
  const [url] = urls;
  if (doi !== null) return `DOI ${doi}`;
  if (isbn !== null) return `ISBN ${isbn} ${titleKey(title)}`;
  const place = url === undefined ? '' : addressKey(url);
  return ['work', titleKey(title), year ?? '', author ?? '', place].join(' ');
}

function cellsOf(work: Work, asks: AsksWork, cited: boolean): Record<string, string> {
  const { doi, title, kind } = asks;
  const url =
    doi === null ? work.URL : `https://doi.org/${doi.replace(/[<>]/g, encodeURIComponent)}`;
  const published = issued(work);
  return {
    title,
    kind,
    directness: DIRECTNESS[kind] ?? 'SECONDARY',
    read: cited ? 'no' : 'yes',
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(work.language !== undefined && { language: work.language }),
  };
}

/** Where it appeared: what the columns have no place for. */
function placed(work: Work, authors: readonly string[]): Record<string, string> {
  const { volume, issue, page, publisher } = work;
  const issueOf = issue === undefined ? '' : `(${issue})`;
  const isbn = isbnIn(work.ISBN ?? '');
  const parts = [
    ...(authors.length > 0 ? [`by ${authors.join('; ')}`] : []),
    ...(work['container-title'] === undefined ? [] : [`in ${work['container-title']}`]),
    ...(volume !== undefined || issue !== undefined ? [`${volume ?? ''}${issueOf}`] : []),
    ...(page === undefined ? [] : [`p. ${page.replace(/-+/, '–')}`]),
    ...(publisher === undefined ? [] : [publisher]),
    ...(isbn === null ? [] : [`ISBN ${isbn}`]),
  ];
  return parts.length === 0 ? {} : { locator: parts.join(', ') };
}

/** As EDTF: the last day of a span, and whether the date is approximate, are part of it. */
function issued({ issued: date }: Work): string | undefined {
  const [first, last] = (date?.['date-parts'] ?? []).map(dateOf);
  const isCirca = date?.circa !== undefined && ![false, 0, '', 'false'].includes(date.circa);
  const days = [...new Set([first, last])].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.map((day) => (isCirca ? `${day}~` : day)).join('/');
}

/** 1 January stands for a year alone in most registers, so only the year is taken from it. */
function dateOf(given: readonly (number | string)[]): string | undefined {
  const parts = given.map(Number);
  const [year = NaN, month, day] = parts;
  if (!Number.isInteger(year)) return undefined;
  const exact = month === 1 && day === 1 ? [year] : parts;
  return exact.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** What is said of a date that has no parts. */
function unreadDate({ issued: date }: Work): string | undefined {
  return dateOf(date?.['date-parts']?.[0] ?? []) === undefined
    ? (date?.literal ?? date?.raw)
    : undefined;
}

function nameOf({ literal, ...name }: Work['author'][number]): string {
  const { given, family, suffix } = name;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix];
  return literal ?? parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** Whether a name is of one person and has a given name in full: many people share a family name and initials. */
function isPerson({ family, given }: Work['author'][number]): boolean {
  if (family === undefined || given === undefined) return false;
  return given.split(/[\s.-]+/).some((part) => part.length > 2 || part !== part.toUpperCase());
}

function kindOf({ type, URL: url }: Work): string {
  const [kind] = KINDS.find(([, types]) => types.split(' ').includes(type)) ?? [];
  return kind ?? (url === undefined ? 'REPORT' : 'WEB_PAGE');
}

/** The types of CSL that are works of each kind. */
const KINDS = Object.entries({
  ARTICLE: 'article article-journal article-magazine paper-conference post-weblog review',
  BOOK: 'book chapter entry entry-dictionary entry-encyclopedia',
  DATASET: 'dataset',
  IMAGE: 'graphic map',
  LAW: 'legislation treaty',
  LECTURE: 'speech',
  LETTER: 'personal_communication',
  NEWS: 'article-newspaper broadcast',
  PERIODICAL: 'periodical',
  REPORT: 'report',
  TESTIMONY: 'interview',
  THESIS: 'thesis',
  WEB_PAGE: 'webpage',
});

const DIRECTNESS: Readonly<Record<string, string>> = {
  DATASET: 'TERTIARY',
  IMAGE: 'PRIMARY',
  LAW: 'PRIMARY',
  LETTER: 'PRIMARY',
  TESTIMONY: 'PRIMARY',
};
