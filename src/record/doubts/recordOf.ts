import { addTo, groupBy } from '../../evidence/groups/groupBy.ts';
import { searchKey } from '../../names/searchKey.ts';
import type { DataRow } from '../tables/row.ts';
import { BAR } from '../claims/claim.ts';
import { LASTING, coursesIn, decisionsIn } from './courses.ts';
import { parseItem } from '../tables/item.ts';

/** A place, as the first row that says so has it. */
export type PlaceWord = DoubtedRecord['places'][number];

export type DoubtedRecord = ReturnType<typeof recordOf>;

const PLACES = ['cities.csv', 'states.csv', 'countries.csv'];

/** What rules of doubt look at. `rows` are as read, without faults. */
export function recordOf(rows: readonly DataRow[]) {
  const of = (...files: readonly string[]) =>
    rows.filter(({ table, cells }) => files.includes(table.file) && !('retired' in cells));
  const places = placesIn(of(...PLACES), codesIn(of('identifiers.csv')));
  const titles = new Map(
    of('sources.csv').map(({ cells: { id = '', title = '' } }) => [id, title] as const),
  );
  const ties = tiesIn(of('sister_ties.csv'), titles);
  const partners = partnersIn(ties);
  const told = new Set(of('distinctions.csv').map(({ cells: { a = '', b = '' } }) => pair(a, b)));
  const named = of('identities.csv').filter(({ cells }) => cells['scheme'] === 'NAME');
  const decisions = decisionsIn(of('events.csv'));
  const names = new Set(
    named.map(({ cells: { id = '', value = '' } }) => `${id}${BAR}${value.split(';')[0] ?? ''}`),
  );
  return {
    places: [...places.values()],
    placeOf: (id: string) => places.get(id),
    /** Ties of places without a judgment of a curator. */
    ties,
    /** Ties that last, without a judgment of a curator. */
    courses: coursesIn(of(...LASTING), of('sources.csv')),
    decisionsOn: (tie: string) => decisions.get(tie) ?? [],
    partnersOf: (id: string) => partners.get(id) ?? [],
    /** Its names in other languages and times, as searches have them. */
    otherNames: groupBy(of('names.csv'), ({ cells }) => searchKey(cells['name'] ?? '')),
    ...sectionsIn(of('lists.csv')),
    /** Whether a curator told the two apart. */
    areDistinct: (a: string, b: string) => told.has(pair(a, b)),
    /** Whether a curator said what a name in a list means. */
    isNamed: (name: string, id: string) => names.has(`${id}${BAR}${name}`),
  };
}

/** Both in one order. */
export function pair(a: string, b: string): string {
  return [a, b].sort().join(BAR);
}

function placesIn(rows: readonly DataRow[], codes: ReadonlyMap<string, readonly string[]>) {
  const cells = new Map<string, Record<string, string> & { file: string }>();
  for (const { table, cells: own } of rows)
    cells.set(own['id'] ?? '', { ...own, ...cells.get(own['id'] ?? ''), file: table.file });
  const countryOf = (id: string, depth = 0): string => {
    const above = cells.get(id)?.['within'];
    return above === undefined || depth > 9 ? id : countryOf(above, depth + 1);
  };
  return new Map(
    [...cells].map(([id, { file, ...own }]) => {
      const { kind = '', name = '', within = '', latitude, population } = own;
      const ownCodes = codes.get(id) ?? [];
      const place = {
        ...{ id, file, kind, name, within, codes: ownCodes, country: countryOf(id) },
        /** Its name as searches have it. */
        key: searchKey(name),
        population: population === undefined ? null : Number(population),
        /** Whether it has a point or a code in a register. */
        isRegistered: latitude !== undefined || ownCodes.length > 0,
      };
      return [id, place] as const;
    }),
  );
}

function codesIn(rows: readonly DataRow[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { cells } of rows)
    addTo(codes, cells['id'] ?? '', `${cells['scheme'] ?? ''}:${cells['value'] ?? ''}`);
  return codes;
}

const ENDED = new Set(['ENDED', 'SUSPENDED']);

/** A tie with a claim that a curator ranked is decided. */
function tiesIn(rows: readonly DataRow[], titles: ReadonlyMap<string, string>) {
  const byTie = groupBy(rows, ({ cells }) => cells['id'] ?? '');
  const open = [...byTie].filter(([, own]) => own.every(({ cells }) => !('rank' in cells)));
  return open.map(([id, own]) => ({
    id,
    places: [...new Set(own.flatMap(partiesIn))],
    /** Where each source has it, source and locator. */
    found: own.map(({ cells }) => [cells['source'] ?? '', cells['locator'] ?? ''] as const),
    titles: own.flatMap(({ cells }) => titles.get(cells['source'] ?? '') ?? []),
    /** Whether a source says that it ended or rests, or when. */
    isEnded: own.some(({ cells }) => 'end' in cells || ENDED.has(cells['status'] ?? '')),
  }));
}

function partiesIn({ table, cells }: DataRow): string[] {
  const reference = table.facts.find(({ property }) => property === 'parties')?.reference;
  const items = (cells['parties'] ?? '').split(BAR);
  return reference === undefined
    ? []
    : items.flatMap((text) => parseItem(text, reference)?.id ?? []);
}

function partnersIn(ties: ReturnType<typeof tiesIn>): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  for (const { places } of ties)
    for (const one of places)
      for (const other of places) if (one !== other) addTo(partners, one, other);
  return partners;
}

/** A section of a list, and whether it has all ties of its place. */
interface Section {
  readonly source: string;
  readonly section: string;
  readonly isWhole: boolean;
}

function sectionsIn(rows: readonly DataRow[]) {
  const sections = new Map<string, string[]>();
  const hosts = new Map<string, string[]>();
  const own = new Map<string, Section[]>();
  for (const {
    cells: { source = '', host, section = '', whole },
  } of rows) {
    if (host === undefined) continue;
    addTo(own, host, { source, section, isWhole: whole === 'yes' });
    if (section === '') continue;
    addTo(sections, `${source}${BAR}${host}`, section);
    addTo(hosts, `${source}${BAR}${section}`, host);
  }
  return {
    /** Sections of lists by source and place. */
    sections,
    /** The places that a section of a list is of. */
    hostsOf: (source: string, section: string) => hosts.get(`${source}${BAR}${section}`) ?? [],
    /** The sections of lists that are of a place. */
    sectionsOf: (id: string) => own.get(id) ?? [],
  };
}
