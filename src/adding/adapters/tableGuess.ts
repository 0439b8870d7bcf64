import { readVocabulary } from '../../record/words/vocabulary.ts';
import { tableNamed } from '../tableNamed.ts';
import type { ReadColumn } from './tableColumns.ts';
import { type ColumnMeaning, kindMeant } from './tableHeadings.ts';
import { anyWorld } from './tableValues.ts';

interface Guess {
  readonly sure: string[];
  readonly unsure: string[];
}

type Find = (...meanings: readonly ColumnMeaning[]) => ReadColumn | undefined;

/** The part of a mapping that says what each row is about. */
export function proposeThings(columns: readonly ReadColumn[]) {
  const guess: Guess = { sure: [], unsure: [] };
  const taken = new Set<ReadColumn>();
  const find: Find = (...meanings) => {
    const fits = ({ meaning, holds }: ReadColumn, wanted: ColumnMeaning) =>
      meaning === wanted || (meaning === undefined && holds === wanted);
    const free = columns.filter((one) => !taken.has(one));
    const [found] = meanings.flatMap((wanted) => free.filter((one) => fits(one, wanted)));
    if (found !== undefined) taken.add(found);
    return found;
  };
  const has = (meaning: ColumnMeaning) => columns.some((one) => one.meaning === meaning);
  const said = (
    where: string,
    column: ReadColumn | undefined,
    holds: ReadColumn['holds'] | 'text',
  ) => {
    if (column === undefined) return;
    const { name, meaning } = column;
    const isBoth =
      meaning !== undefined &&
      (holds === 'text' ? column.holds === undefined : column.holds === holds);
    const why = isBoth
      ? `"${name}"`
      : meaning === undefined
        ? `"${name}", by its values`
        : `"${name}", by its heading`;
    (isBoth ? guess.sure : guess.unsure).push(`${where}: ${why}`);
  };
  const told = { find, has, said, guess, columns };
  const things = has('event')
    ? proposeEvent(told)
    : has('position') && has('person')
      ? proposePositions(told)
      : has('latitude') && has('longitude')
        ? proposePlace(told)
        : proposeTie(told);
  return { ...things, ...guess };
}

interface Told {
  readonly find: Find;
  readonly has: (meaning: ColumnMeaning) => boolean;
  readonly said: (
    where: string,
    column: ReadColumn | undefined,
    holds: ReadColumn['holds'] | 'text',
  ) => void;
  readonly guess: Guess;
  readonly columns: readonly ReadColumn[];
}

function proposePlace(told: Told) {
  const identifiers = identifiersOf(told);
  return { actor: { ...placeOf(told, 'actor', ['name', 'member', 'place']), ...identifiers } };
}

function identifiersOf({ find, said }: Told): object {
  const schemes = (['wikidata', 'geonames', 'ror'] as const).flatMap((scheme) => {
    const column = find(scheme);
    said(`identifiers.${scheme.toUpperCase()}`, column, scheme);
    if (column === undefined) return [];
    const pattern = { wikidata: 'Q\\d+', geonames: '\\d+', ror: '0[a-z0-9]{6}\\d{2}' }[scheme];
    return [[scheme.toUpperCase(), { column: column.name, pattern: `${pattern}$` }] as const];
  });
  return schemes.length === 0 ? {} : { identifiers: Object.fromEntries(schemes) };
}

/** A place of a row, with all that columns say of where it is. */
function placeOf(
  { find, said, guess, columns }: Told,
  where: string,
  names: readonly ColumnMeaning[],
): object {
  // Of several places the last is the partner, after the own one.
  const all = columns.filter(({ meaning }) => meaning !== undefined && names.includes(meaning));
  const [wanted] = names;
  const name =
    all.filter(({ meaning }) => meaning === wanted).at(-1) ?? all.at(-1) ?? find(...names);
  const near = (meaning: ColumnMeaning) =>
    columns.find((one) => one.meaning === meaning && isBeside(one, name)) ?? find(meaning);
  const parts = { country: near('country'), region: near('region') };
  const point = { latitude: find('latitude'), longitude: find('longitude') };
  if (name === undefined) guess.unsure.push(`${where}.name: fill in its column`);
  else if (all.length > 1)
    guess.unsure.push(`${where}.name: one of ${all.map((one) => `"${one.name}"`).join(', ')}`);
  else said(`${where}.name`, name, 'text');
  said(`${where}.country`, parts.country, 'country');
  said(`${where}.region`, parts.region, 'text');
  return {
    name: { column: name?.name ?? '' },
    ...Object.fromEntries(
      Object.entries({ ...parts, ...point }).flatMap(([key, column]) =>
        column === undefined ? [] : [[key, { column: column.name }]],
      ),
    ),
    kind: { value: 'city' },
  };
}

/** Whether the headings of two columns begin alike, as `host_city` and `host_country`. */
function isBeside(one: ReadColumn, other: ReadColumn | undefined): boolean {
  const [first, second] = [one, other].map((column) => column?.name.split(/[\s_.-]/)[0]);
  return first === second;
}

function dateOf({ find, said }: Told, where: string, meanings: readonly ColumnMeaning[]): object {
  const column = find(...meanings);
  if (column === undefined) return {};
  said(where, column, 'date');
  const [, cell = ''] = where.split('.');
  return { [cell]: { column: column.name, dates: column.dates } };
}

/** Members of networks, offices, agreements; else twin towns. */
function proposeTie(told: Told) {
  const { has, find, said, guess } = told;
  const table =
    has('network') || has('member') || has('joined')
      ? 'memberships.csv'
      : has('office') || has('owner')
        ? 'offices.csv'
        : has('title') || has('person')
          ? 'agreements.csv'
          : 'sister_ties.csv';
  guess.unsure.push(`table: ${table}`);
  const isAgreement = table === 'agreements.csv';
  const dates = {
    ...dateOf(told, isAgreement ? 'tie.signed' : 'tie.start', ['joined', 'start']),
    ...dateOf(told, isAgreement ? 'tie.expires' : 'tie.end', ['end']),
  };
  const title = isAgreement ? find('title') : undefined;
  said('tie.title', title, 'text');
  const person = isAgreement ? find('person') : undefined;
  said('tie.signatories', person, 'text');
  const tie = {
    ...kindOf(told, table),
    ...dates,
    ...(title && { title: { column: title.name } }),
    ...(person && { signatories: [{ name: { column: person.name } }] }),
  };
  return {
    ...(table !== 'sister_ties.csv' && { table }),
    tie,
    parties: partiesOf(told, table),
  };
}

function partiesOf(told: Told, table: string): readonly object[] {
  const { find, said, guess } = told;
  const own = (role?: string) => {
    guess.unsure.push(
      `parties: fill in the id of the ${role?.toLowerCase() ?? 'place whose list it is'}`,
    );
    return { ...(role && { role }), id: '' };
  };
  if (table === 'memberships.csv') {
    const network = find('network');
    said('parties.NETWORK', network, 'text');
    const identifiers = identifiersOf(told);
    return [
      { role: 'MEMBER', ...placeOf(told, 'parties.MEMBER', ['member', 'name']), ...identifiers },
      network === undefined
        ? own('NETWORK')
        : { role: 'NETWORK', name: { column: network.name }, kind: { value: 'city network' } },
    ];
  }
  if (table === 'offices.csv') {
    const host = placeOf(told, 'parties.HOST', ['place', 'name']);
    const owner = find('owner');
    said('parties.OPERATOR.name', owner, 'text');
    const operator = owner && { role: 'OPERATOR', ...placeOf(told, 'parties.OPERATOR', ['owner']) };
    return [operator ?? own('OPERATOR'), { role: 'HOST', ...host }];
  }
  return [own(), placeOf(told, 'parties', ['name', 'member', 'place'])];
}

/** Words for kinds, as far as they are known; a constant if no column tells them apart. */
function kindOf({ find, guess }: Told, file: string): object {
  const kinds = kindsIn(file);
  if (kinds.length === 0) return {};
  const column = find('kind');
  const usual =
    { 'sister_ties.csv': 'SISTER_CITY', 'agreements.csv': 'MEMORANDUM' }[file] ?? kinds[0] ?? '';
  if (column === undefined || column.words.length === 0) {
    guess.unsure.push(`tie.kind: ${usual} for all rows`);
    return { kind: { value: usual } };
  }
  const words = column.words.map((word) => [word, kindMeant(word, kinds) ?? '?'] as const);
  guess.unsure.push(`tie.kind: the words of "${column.name}"`);
  return { kind: { column: column.name, words: Object.fromEntries(words), else: usual } };
}

/** The kinds that ties of a data file can have; none if it has no such column. */
function kindsIn(file: string): readonly string[] {
  const kind = tableNamed(file).facts.find(({ property }) => property === 'kind')?.columns[0];
  return readVocabulary()
    .valuesOf('TieKind')
    .filter((value) => kind?.reads(value, anyWorld()).fault === undefined && kind !== undefined);
}

/** Visits and other events. */
function proposeEvent(told: Told) {
  const { find, said, guess } = told;
  const event = find('event');
  said('things.0.cells.name', event, 'text');
  guess.unsure.push('things.0.cells.kind: VISIT for all rows');
  const when = dateOf(told, 'cells.when', ['start']);
  const person = find('person');
  const guest = placeOf(told, 'things.0.cells.participants', ['name', 'member']);
  return {
    things: [
      {
        table: 'events.csv',
        cells: {
          ...{ name: { column: event?.name ?? '' }, kind: { value: 'VISIT' }, ...when },
          participants: [
            { role: 'GUEST', ...guest },
            ...(person
              ? [{ role: 'GUEST', name: { column: person.name }, kind: { value: 'person' } }]
              : []),
          ],
        },
      },
    ],
  };
}

/** People with what they are, and where. */
function proposePositions(told: Told) {
  const { find, said } = told;
  const [person, position] = [find('person'), find('position')];
  said('tie.position', position, 'text');
  said('parties.HOLDER', person, 'text');
  const dates = {
    ...dateOf(told, 'tie.start', ['start', 'joined']),
    ...dateOf(told, 'tie.end', ['end']),
  };
  return {
    table: 'affiliations.csv',
    tie: { position: { column: position?.name ?? '' }, ...dates },
    parties: [
      { role: 'HOLDER', name: { column: person?.name ?? '' } },
      { role: 'EMPLOYER', ...placeOf(told, 'parties.EMPLOYER', ['name', 'member', 'place']) },
    ],
  };
}
