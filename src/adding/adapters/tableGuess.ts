import { readVocabulary } from '../../record/words/vocabulary.ts';
import { tableNamed } from '../tableNamed.ts';
import type { ReadColumn } from './tableColumns.ts';
import { type ColumnMeaning, kindMeant } from './tableHeadings.ts';
import { anyWorld } from './tableValues.ts';

/** The part of a mapping that says what each row is about. */
export function proposeThings(columns: readonly ReadColumn[]) {
  const guess = createGuess(columns);
  return { ...proposalOf(guess), sure: guess.sure, unsure: guess.unsure };
}

function proposalOf(guess: Guess) {
  const { has } = guess;
  if (has('event')) return proposeEvent(guess);
  if (has('position') && has('person')) return proposePositions(guess);
  return has('latitude') && has('longitude') ? proposePlace(guess) : proposeTie(guess);
}

type Guess = ReturnType<typeof createGuess>;

/** What is proposed of some columns, and why. */
function createGuess(columns: readonly ReadColumn[]) {
  /** Cells of the mapping for which both a heading and the values under it speak. */
  const sure: string[] = [];
  /** Those for which one of them does, and what only a person can fill in. */
  const unsure: string[] = [];
  const taken = new Set<ReadColumn>();
  const find = (...meanings: readonly ColumnMeaning[]): ReadColumn | undefined => {
    const fits = ({ meaning, holds }: ReadColumn, wanted: ColumnMeaning) =>
      meaning === wanted || (meaning === undefined && holds === wanted);
    const free = columns.filter((one) => !taken.has(one));
    const [found] = meanings.flatMap((wanted) => free.filter((one) => fits(one, wanted)));
    if (found !== undefined) taken.add(found);
    return found;
  };
  const has = (meaning: ColumnMeaning) => columns.some((one) => one.meaning === meaning);
  /** `holds` is what its values should be; texts of any kind unless given. */
  const say = (where: string, column: ReadColumn | undefined, holds?: ReadColumn['holds']) => {
    if (column === undefined) return;
    const { name, meaning } = column;
    if (meaning === undefined) unsure.push(`${where}: "${name}", by its values`);
    else if (column.holds === holds) sure.push(`${where}: "${name}"`);
    else unsure.push(`${where}: "${name}", by its heading`);
  };
  return { columns, find, has, say, sure, unsure };
}

function proposePlace(guess: Guess) {
  const identifiers = identifiersOf(guess);
  return { actor: { ...placeOf(guess, 'actor', ['name', 'member', 'place']), ...identifiers } };
}

function identifiersOf({ find, say }: Guess): object {
  const schemes = (['wikidata', 'geonames', 'ror'] as const).flatMap((scheme) => {
    const column = find(scheme);
    say(`identifiers.${scheme.toUpperCase()}`, column, scheme);
    if (column === undefined) return [];
    const pattern = { wikidata: 'Q\\d+', geonames: '\\d+', ror: '0[a-z0-9]{6}\\d{2}' }[scheme];
    return [[scheme.toUpperCase(), { column: column.name, pattern: `${pattern}$` }] as const];
  });
  return schemes.length === 0 ? {} : { identifiers: Object.fromEntries(schemes) };
}

/** A place of a row, with all that columns say of where it is. */
function placeOf(guess: Guess, where: string, names: readonly ColumnMeaning[]): object {
  const { find, say, unsure, columns } = guess;
  // Of several places the last is the partner, after the own one.
  const all = columns.filter(({ meaning }) => meaning !== undefined && names.includes(meaning));
  const [wanted] = names;
  const name =
    all.filter(({ meaning }) => meaning === wanted).at(-1) ?? all.at(-1) ?? find(...names);
  const near = (meaning: ColumnMeaning) =>
    columns.find((one) => one.meaning === meaning && isBeside(one, name)) ?? find(meaning);
  const parts = { country: near('country'), region: near('region') };
  const point = { latitude: find('latitude'), longitude: find('longitude') };
  if (name === undefined) unsure.push(`${where}.name: fill in its column`);
  else if (all.length > 1)
    unsure.push(`${where}.name: one of ${all.map((one) => `"${one.name}"`).join(', ')}`);
  else say(`${where}.name`, name);
  say(`${where}.country`, parts.country, 'country');
  say(`${where}.region`, parts.region);
  const told = Object.entries({ ...parts, ...point }).flatMap(([key, column]) =>
    column === undefined ? [] : [[key, { column: column.name }] as const],
  );
  const own = { column: name?.name ?? '' };
  return { name: own, ...Object.fromEntries(told), kind: { value: 'city' } };
}

/** Whether the headings of two columns begin alike, as `host_city` and `host_country`. */
function isBeside(one: ReadColumn, other: ReadColumn | undefined): boolean {
  const [first, second] = [one, other].map((column) => column?.name.split(/[\s_.-]/)[0]);
  return first === second;
}

function dateOf({ find, say }: Guess, where: string, meanings: readonly ColumnMeaning[]): object {
  const column = find(...meanings);
  if (column === undefined) return {};
  say(where, column, 'date');
  const [, cell = ''] = where.split('.');
  return { [cell]: { column: column.name, dates: column.dates } };
}

/** Members of networks, offices, agreements; else twin towns. */
function tableMeant({ has }: Guess): string {
  if (has('network') || has('member') || has('joined')) return 'memberships.csv';
  if (has('office') || has('owner')) return 'offices.csv';
  return has('title') || has('person') ? 'agreements.csv' : 'sister_ties.csv';
}

function proposeTie(guess: Guess) {
  const { find, say, unsure } = guess;
  const table = tableMeant(guess);
  unsure.push(`table: ${table}`);
  const isAgreement = table === 'agreements.csv';
  const dates = {
    ...dateOf(guess, isAgreement ? 'tie.signed' : 'tie.start', ['joined', 'start']),
    ...dateOf(guess, isAgreement ? 'tie.expires' : 'tie.end', ['end']),
  };
  const title = isAgreement ? find('title') : undefined;
  say('tie.title', title);
  const person = isAgreement ? find('person') : undefined;
  say('tie.signatories', person);
  const tie = {
    ...kindOf(guess, table),
    ...dates,
    ...(title && { title: { column: title.name } }),
    ...(person && { signatories: [{ name: { column: person.name } }] }),
  };
  const parties = partiesOf(guess, table);
  return { ...(table !== 'sister_ties.csv' && { table }), tie, parties };
}

function partiesOf(guess: Guess, table: string): readonly object[] {
  const { find, say, unsure } = guess;
  const own = (role?: string) => {
    unsure.push(
      `parties: fill in the id of the ${role?.toLowerCase() ?? 'place whose list it is'}`,
    );
    return { ...(role && { role }), id: '' };
  };
  if (table === 'memberships.csv') {
    const network = find('network');
    say('parties.NETWORK', network);
    const identifiers = identifiersOf(guess);
    return [
      { role: 'MEMBER', ...placeOf(guess, 'parties.MEMBER', ['member', 'name']), ...identifiers },
      network === undefined
        ? own('NETWORK')
        : { role: 'NETWORK', name: { column: network.name }, kind: { value: 'city network' } },
    ];
  }
  if (table === 'offices.csv') {
    const host = placeOf(guess, 'parties.HOST', ['place', 'name']);
    const owner = find('owner');
    say('parties.OPERATOR.name', owner);
    const operator = owner && {
      role: 'OPERATOR',
      ...placeOf(guess, 'parties.OPERATOR', ['owner']),
    };
    return [operator ?? own('OPERATOR'), { role: 'HOST', ...host }];
  }
  return [own(), placeOf(guess, 'parties', ['name', 'member', 'place'])];
}

/** Words for kinds, as far as they are known; a constant if no column tells them apart. */
function kindOf({ find, unsure }: Guess, file: string): object {
  const kinds = kindsIn(file);
  if (kinds.length === 0) return {};
  const column = find('kind');
  const usual =
    { 'sister_ties.csv': 'SISTER_CITY', 'agreements.csv': 'MEMORANDUM' }[file] ?? kinds[0] ?? '';
  if (column === undefined || column.words.length === 0) {
    unsure.push(`tie.kind: ${usual} for all rows`);
    return { kind: { value: usual } };
  }
  const words = column.words.map((word) => [word, kindMeant(word, kinds) ?? '?'] as const);
  unsure.push(`tie.kind: the words of "${column.name}"`);
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
function proposeEvent(guess: Guess) {
  const { find, say, unsure } = guess;
  const event = find('event');
  say('things.0.cells.name', event);
  unsure.push('things.0.cells.kind: VISIT for all rows');
  const when = dateOf(guess, 'cells.when', ['start']);
  const person = find('person');
  const guest = placeOf(guess, 'things.0.cells.participants', ['name', 'member']);
  const delegate = person && { name: { column: person.name }, kind: { value: 'person' } };
  const guests = [guest, ...(delegate ? [delegate] : [])];
  const participants = guests.map((one) => ({ role: 'GUEST', ...one }));
  const name = { column: event?.name ?? '' };
  const cells = { name, kind: { value: 'VISIT' }, ...when, participants };
  return { things: [{ table: 'events.csv', cells }] };
}

/** People with what they are, and where. */
function proposePositions(guess: Guess) {
  const { find, say } = guess;
  const [person, position] = [find('person'), find('position')];
  say('tie.position', position);
  say('parties.HOLDER', person);
  const dates = {
    ...dateOf(guess, 'tie.start', ['start', 'joined']),
    ...dateOf(guess, 'tie.end', ['end']),
  };
  return {
    table: 'affiliations.csv',
    tie: { position: { column: position?.name ?? '' }, ...dates },
    parties: [
      { role: 'HOLDER', name: { column: person?.name ?? '' } },
      { role: 'EMPLOYER', ...placeOf(guess, 'parties.EMPLOYER', ['name', 'member', 'place']) },
    ],
  };
}
