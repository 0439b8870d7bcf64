import { type FileThing, type MappedRow, workAt } from '../mapped.ts';
import { SOURCE } from './registerSource.ts';
import { addressKey } from '../works.ts';
import { type Snak, type WikiStatement, dateOf, itemOf, textOf, titleOf } from './wikibase.ts';
import type { Entities } from './wikidataPlaces.ts';

interface Twin {
  readonly item: string;
  readonly partner: string | undefined;
  readonly statement: WikiStatement;
}

const [START, END] = ['P580', 'P582'] as const;
const [REFERENCE_URL, STATED_IN, IMPORTED_FROM, TITLE] = ['P854', 'P248', 'P143', 'P1476'] as const;

/** One statement in one direction, and the works that it refers to. */
export function* mapStatement(twin: Twin, at: string, known: Entities): Generator<FileThing> {
  const { item, partner, statement } = twin;
  const locator = locatorOf(statement.id);
  const [start, end] = [START, END].map((property) => dateIn(statement.qualifiers[property]));
  const other = partner === undefined ? 'an unknown partner' : (known.labelOf(partner) ?? partner);
  const tie = {
    ...{ key: locator, type: 'SisterTie', at, ifMissing: 'MAKE' as const },
    label: `${known.labelOf(item) ?? item} and ${other}`,
  };
  const fault = faultOf(twin, start);
  if (fault !== undefined || partner === undefined) {
    const asks = { by: 'PARTIES', parties: [] } as const;
    yield { ...tie, asks, rows: [], refused: fault ?? 'no partner' };
    return;
  }
  const works = statement.references.flatMap(({ snaks }) => workOf(snaks, known) ?? []);
  for (const work of works) yield toMapped(work, at);
  const parties = [item, partner];
  const cells = {
    locator,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
  yield {
    ...tie,
    asks: { by: 'PARTIES', parties },
    rows: rowsFor(parties, cells, works),
    ...notesOf(statement),
  };
}

/** Once for each work that the statement is taken from. */
function rowsFor(
  parties: readonly string[],
  cells: MappedRow['cells'] & { readonly locator: string },
  works: readonly Work[],
): readonly MappedRow[] {
  const table = 'sister_ties.csv';
  const sides = parties.map((key) => ({ key }));
  const keys = [...new Set(works.map(({ key }) => key))];
  const evidence =
    keys.length === 0
      ? [{ source: SOURCE }]
      : keys.map((key) => ({ source: SOURCE, taken_from: [{ key }] }));
  return evidence.flatMap((refers): MappedRow[] => [
    { table, cells, refers: { parties: sides, ...refers } },
    { table, cells: { locator: cells.locator }, refers, only: 'NEW', kindOfParties: true },
  ]);
}

/** `Q60$10a558d0-...`, however an export writes it. */
function locatorOf(id: string): string {
  const [item = '', rest = ''] = id.split('$');
  return `${item.toUpperCase()}$${rest.toLowerCase()}`;
}

function faultOf({ partner, statement, item }: Twin, start?: string): string | undefined {
  if (statement.rank === 'deprecated') return 'Wikidata ranks the statement as deprecated';
  if (statement.mainsnak.snaktype === 'novalue')
    return 'it says that there is no twin town; that is no tie';
  if (partner === undefined) return 'it does not say which place the partner is';
  if (partner === item) return 'the partner is the item itself';
  const isLater = start !== undefined && start > new Date().toISOString().slice(0, start.length);
  return isLater && /^\d{4}/.test(start) ? `it begins in the future: ${start}` : undefined;
}

/** Several dates of one statement are one of them. */
function dateIn(snaks: readonly Snak[] | undefined): string | undefined {
  if (snaks === undefined) return undefined;
  const dates = [...new Set(snaks.flatMap((snak) => dateOf(snak) ?? []))].sort();
  if (dates.length === 1) return dates[0];
  if (dates.length > 1) return `[${dates.join(',')}]`;
  if (snaks.some(({ snaktype }) => snaktype === 'somevalue')) return 'unknown';
  return snaks.some(({ snaktype }) => snaktype === 'novalue') ? 'none' : undefined;
}

function notesOf({ qualifiers }: WikiStatement): { readonly notes?: readonly string[] } {
  const others = Object.keys(qualifiers).filter(
    (property) => property !== START && property !== END,
  );
  const unread = [START, END].filter(
    (property) => qualifiers[property] !== undefined && dateIn(qualifiers[property]) === undefined,
  );
  const notes = [
    ...(others.length > 0 ? [`qualifiers left out: ${others.join(', ')}`] : []),
    ...unread.map((property) => `${property} is a date that cannot be told in years`),
  ];
  return notes.length > 0 ? { notes } : {};
}

/** A work that nobody read: Wikidata refers to it. */
interface Work {
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly kind: 'WEB_PAGE' | 'DATASET';
}

type Snaks = Readonly<Record<string, readonly Snak[]>>;

/** The work that a reference names: a page, an item, or the Wikipedia that the statement was imported from. */
function workOf(snaks: Snaks, known: Entities): Work | undefined {
  const first = (property: string, read: (snak: Snak) => string | undefined) =>
    (snaks[property] ?? []).flatMap((snak) => read(snak) ?? [])[0];
  const url = first(REFERENCE_URL, textOf);
  const item = first(STATED_IN, itemOf);
  const wiki = first(IMPORTED_FROM, itemOf);
  if (url !== undefined && URL.canParse(url)) {
    const [named] = snaks[TITLE] ?? [];
    const title = (named && titleOf(named)) ?? pageTitle(url);
    return { key: `page ${addressKey(url)}`, url, title, kind: 'WEB_PAGE' };
  }
  if (item !== undefined) {
    const title = `[${known.labelOf(item) ?? `Wikidata item ${item}`}]`;
    return { key: `item ${item}`, url: addressOf(item), title, kind: 'WEB_PAGE' };
  }
  if (wiki === undefined) return undefined;
  const title = WIKIPEDIAS[wiki] ?? `[Wikimedia project ${wiki}]`;
  return { key: `item ${wiki}`, url: addressOf(wiki), title, kind: 'DATASET' };
}

function addressOf(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}

/** A title of the curators' own. */
function pageTitle(url: string): string {
  const site = new URL(url).hostname.replace(/^www\./, '');
  return `[Page of ${site}: ${addressKey(url)}]`.slice(0, MOST);
}

const MOST = 500;

function toMapped({ key, url, title, kind }: Work, at: string): FileThing {
  const directness = kind === 'DATASET' ? 'TERTIARY' : 'SECONDARY';
  const cells = { title, kind, directness, url, read: 'no' };
  const asks = workAt(url, { id: '', title: '', kind });
  return {
    ...{ key, type: 'Source', label: title, at, asks, ifMissing: 'MAKE_IF_NAMED', idFrom: '' },
    rows: [{ table: 'sources.csv', cells, refers: { source: SOURCE }, only: 'NEW' }],
  };
}

const WIKIPEDIAS: Readonly<Record<string, string>> = {
  Q328: 'Wikipedia in English',
  Q8447: 'Wikipedia in French',
  Q8449: 'Wikipedia in Spanish',
  Q10000: 'Wikipedia in Dutch',
  Q11920: 'Wikipedia in Italian',
  Q11921: 'Wikipedia in Portuguese',
  Q30239: 'Wikipedia in Chinese',
  Q48183: 'Wikipedia in German',
  Q169514: 'Wikipedia in Swedish',
  Q177837: 'Wikipedia in Japanese',
  Q206855: 'Wikipedia in Russian',
  Q1551807: 'Wikipedia in Polish',
};
