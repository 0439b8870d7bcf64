import { readVocabulary } from '../words/vocabulary.ts';
import { type CellParser, type World, oneOf, readDate } from './cellParser.ts';
import { EXAMPLES, MEANINGS, OF_ROWS } from './columnWords.ts';
import { evidenceColumns } from './evidenceColumns.ts';
import { withArticle } from './item.ts';
import { type CellColumn, type Fact, type Reference, type Table, tableName } from './table.ts';

/** Between the items of a list. */
const BAR = '|';

/** What a person must know to fill a column. */
export interface DescribedColumn {
  readonly name: string;
  readonly meaning: string;
  /** What a cell must be. */
  readonly expected: string;
  /** Whether each thing needs a value; one of its rows is enough. */
  readonly isRequired: boolean;
  readonly example: string;
}

/** What a table has rows of. */
export function meaningOfTable(table: Table): string {
  return TABLES[tableName(table)] ?? forFiles(readVocabulary().meaningOf(table.type) ?? '');
}

/** Where the schema has no type, or not for data files. */
const TABLES: Readonly<Record<string, string>> = {
  dataset: 'The one row that says what the record is.',
  names: 'Further names of actors, in any language.',
  identifiers: 'Identifiers of actors in registers such as Wikidata.',
  populations: 'Inhabitants of countries by year.',
  abolitions: 'When places were abolished, and which took their place.',
  remarks: 'What a reader of the ties of a place must know of its status.',
  tie_remarks: 'What a reader must know of who the parties of a tie are.',
  absences: 'Places in which an institution has no partner, by a source.',
  redirects: 'Ids that are no longer in use, and what stands for them.',
  distinctions: 'Two actors that could be taken for one, and are not.',
  coverage: 'For which ties the record is meant to be complete.',
  lists: 'What lists of ties can show: their day, and for which places they are whole.',
  calls: 'Policies that call for an end or a pause of all sister ties of one place with another.',
  identities: 'What is, or is not, a place or institution on record, as a person decided.',
  namesakes: 'Places that are not on record, with a name that a place on record has.',
};

/** The columns of a table in the order of its file. */
export function describeTable(table: Table): readonly DescribedColumn[] {
  const facts = table.facts.flatMap((fact) => [
    ...fact.columns.map((column) => ofFact(table, fact, column)),
    ...fact.qualifiers.map((column) => ofFact(table, fact, column)),
  ]);
  if (table.rows === 'plain') return facts;
  const to = EXAMPLE_IDS[table.type] ?? EXAMPLE_IDS['Tie'] ?? '';
  const id = { name: 'id', meaning: OF_ROWS[table.rows], isRequired: true, example: to };
  const expected = table.rows === 'own' ? 'small letters, digits and hyphens' : idOf([table.type]);
  return [{ ...id, expected }, ...facts, ...evidenceColumns.map(ofRow)];
}

function ofFact(table: Table, fact: Fact, column: CellColumn): DescribedColumn {
  const { name, reads, needed } = column;
  const { list, qualifiers, reference, required } = fact;
  const isQualifier = qualifiers.includes(column);
  const isAll = table.rows === 'other' && table.facts.length === 1 && !isQualifier;
  const one = reference === undefined ? expectedBy(reads) : referenceText(reference);
  return {
    name,
    meaning: meaningOf(table, fact, name),
    expected: list ? `${one}; ${BAR} between several` : one,
    isRequired: isQualifier ? needed === true : required || isAll,
    example:
      EXAMPLES[`${tableName(table)}.${name}`] ??
      (reference && referenceExample(reference)) ??
      EXAMPLES[name] ??
      exampleOf(one),
  };
}

function ofRow({ name, reads }: CellColumn): DescribedColumn {
  const isSource = name === 'source' || name === 'taken_from';
  const expected = isSource ? idOf(['Source']) : expectedBy(reads);
  return {
    ...{ name, expected, isRequired: name === 'source' || name === 'recorded' },
    meaning: OF_ROWS[name as keyof typeof OF_ROWS],
    example: isSource ? (EXAMPLE_IDS['Source'] ?? '') : (EXAMPLES[name] ?? exampleOf(expected)),
  };
}

function meaningOf(table: Table, { property, writes }: Fact, name: string): string {
  const { meaningOf: ofField } = readVocabulary();
  const [field = ''] = [property, ...writes].flatMap((one) => ofField(table.type, one) ?? []);
  return MEANINGS[`${tableName(table)}.${name}`] ?? MEANINGS[name] ?? forFiles(field);
}

/** Without what a description says of answers alone. */
function forFiles(description: string): string {
  const [text = ''] = description.split(/; null|, ordered by| `typeLabel`| Null if|; empty if/);
  return text === '' || text.endsWith('.') ? text : `${text}.`;
}

/** Nothing expects this. */
const ODD = '\n';
const LONG = 'x'.repeat(10_000);

/** What a parser says that it expects, when it gets something else. */
function expectedBy(reads: CellParser): string {
  if (reads === readDate) return DATE;
  const none = { types: new Map(), redirects: new Map(), unreadTypes: [] };
  const world: World = { vocabulary: readVocabulary(), ...none, today: '9999-12-31' };
  const faults = [ODD, LONG].flatMap((text) => reads(text, world).fault ?? []);
  const [said = 'text'] = faults.flatMap((text) => EXPECTED.exec(text)?.[1] ?? []);
  const [, name] = /^a value of (\w+)$/.exec(said) ?? [];
  if (name === undefined) return said.replace(/^at most/, 'text of at most');
  const values = world.vocabulary.valuesOf(name);
  return oneOf(values.filter((value) => reads(value, world).fault === undefined));
}

const DATE =
  'a date in EDTF: 1988, 1988-05, 1988-05-31, [..1987] by 1987, [2017..] in 2017 or later';

const EXPECTED = /^expected ([^]+?)(?:, but got|$)/;

function exampleOf(expected: string): string {
  if (expected === DATE) return '1988-05-31';
  return /^[A-Z][A-Z_]+|^\w+/.exec(expected)?.[0] ?? '';
}

/** An id of each type, for examples. */
export const EXAMPLE_IDS: Readonly<Record<string, string>> = {
  Country: 'united-states',
  State: 'ohio',
  City: 'columbus-oh',
  Place: 'hefei',
  Institution: 'ohio-state-university',
  Person: 'liu-lijuan',
  Group: 'distributors',
  Actor: 'columbus-oh',
  Theme: 'trade',
  Source: 'columbus-city-page',
  Event: 'visit-of-hefei-2014',
  Policy: 'eco-partnerships',
  PolicyEffect: 'eco-partnerships--columbus-oh--hefei',
  Impact: 'students-exchanged-2014',
  Tie: 'columbus-oh--hefei',
  Subject: 'columbus-oh--hefei',
  Node: 'columbus-oh',
};

const idOf = (types: readonly string[]) => `the id of ${oneOf(types.map(withArticle))}`;

function referenceText({ to, named, roles, roleEnum, acting }: Reference): string {
  const { valuesOf } = readVocabulary();
  const names = roles?.map(({ name }) => name) ?? (roleEnum ? valuesOf(roleEnum) : []);
  const usual = roles?.find((role) => role.usual)?.name;
  return [
    idOf(to),
    ...(names.length > 0 ? [`before it ${oneOf(names)} and ":"`] : []),
    ...(usual === undefined ? [] : [`without these it is ${usual}`]),
    ...(acting === true ? ['after it "@" and the id of an Actor, for whom it acts'] : []),
    ...(named === true ? ['after it "=" and its name in the source, if that differs'] : []),
  ].join('; ');
}

/** Each role that exactly one party has, or two of the usual one. */
function referenceExample({ to, roles, roleEnum }: Reference): string {
  const idIn = (types: readonly string[]) => EXAMPLE_IDS[types[0] ?? ''] ?? '';
  if (roleEnum !== undefined) return `${readVocabulary().valuesOf(roleEnum)[0] ?? ''}:${idIn(to)}`;
  if (roles === undefined) return idIn(to);
  if (roles.some(({ usual }) => usual)) return `${idIn(to)}${BAR}${other(idIn(to))}`;
  return roles.map((role) => `${role.name}:${idIn(role.to)}`).join(BAR);
}

/** Another of the same type. */
const other = (id: string) => OTHERS[id] ?? 'hefei';

const OTHERS: Readonly<Record<string, string>> = { hefei: 'columbus-oh', 'liu-lijuan': 'jane-doe' };
