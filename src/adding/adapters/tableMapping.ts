import { z } from 'zod';
import { type Reference, type Table, headerOf } from '../../record/tables/table.ts';
import { tables } from '../../record/tables/tables.ts';
import { tableNamed } from '../tableNamed.ts';
import { patternOf } from './tableDates.ts';

/** A text that `read` takes. */
function taken<Result>(read: (text: string) => Result) {
  return z.string().transform((text, context) => {
    try {
      return read(text);
    } catch (error) {
      context.addIssue((error as Error).message);
      return z.NEVER;
    }
  });
}

const Pattern = taken((text) => new RegExp(text, 'u'));

const Format = taken((text) => {
  patternOf(text);
  return text;
});

/** What a cell of the record is made of: a constant, a text with columns in it, or a column of the table. */
const READ = [
  z.strictObject({ value: z.string() }),
  /** `Visit of {Guest} to {City}`: empty if one of the columns is. */
  z.strictObject({ text: z.string() }),
  z.strictObject({
    column: z.string(),
    /** Takes what its first group matches, or all of the match. */
    pattern: Pattern.optional(),
    /** The words of the record for those of the table; null leaves out the row. */
    words: z.record(z.string(), z.string().nullable()).optional(),
    /** Formats of dates, the first that fits. */
    dates: z.array(Format).optional(),
    /** If the column is empty, or has no such word. */
    else: z.string().optional(),
  }),
] as const;

/** In short, a constant is its text. */
const Value = z
  .union([z.string().transform((value) => ({ value })), ...READ])
  .meta({ id: 'value' });

export type ValueMapping = z.infer<typeof Value>;

const Condition = z
  .strictObject({ column: z.string(), matches: Pattern })
  .meta({ id: 'condition' });

/** A column with several entries in a cell, and what stands between them. */
const Split = z.strictObject({ column: z.string(), by: Pattern }).meta({ id: 'split' });

/** What becomes of an actor that is not on record. `identified`: it is made if the row has an identifier of it. */
const Missing = z
  .union([z.enum(['make', 'pass', 'identified']), Condition])
  .meta({ id: 'missing' });

/** What is known of an actor that has no id. */
const Known = {
  name: Value,
  country: Value.optional(),
  region: Value.optional(),
  /** A kind of places or institutions, or `person`. */
  kind: Value.optional(),
  latitude: Value.optional(),
  longitude: Value.optional(),
  population: Value.optional(),
  identifiers: z.record(z.string(), Value).optional(),
  /** Of a person: what tells them from namesakes in the table, such as the office that they hold. */
  of: Value.optional(),
  missing: Missing.optional(),
};

const Id = z.union([
  z
    .string()
    .min(1, 'expected an id on record')
    .transform((value) => ({ value })),
  ...READ,
]);

/** An actor that the rows are about: its id, or what is known of it. */
const Actor = z.union([z.strictObject({ id: Id }), z.strictObject(Known)]);

const Referring = {
  /** The usual one, unless given. */
  role: z.string().optional(),
  /** Once for each entry of a cell. */
  each: Split.optional(),
};

/** What a cell refers to: something on record, another thing of the row, or an actor that is looked for. */
const Referred = z
  .union([
    z.strictObject({ id: Id, ...Referring }),
    z.strictObject({ thing: z.string(), ...Referring }),
    z.strictObject({ ...Known, ...Referring }),
  ])
  .meta({ id: 'reference' });

export type ReferenceMapping = z.infer<typeof Referred>;

export type ActorMapping = z.infer<typeof Actor>;

export type KnownActor = Extract<ActorMapping, { name: unknown }>;

/** The cells of a data file, with all that its rows can refer to. */
function cellsOf(table: Table) {
  const references = new Map(
    table.facts.flatMap((fact) => (fact.reference ? [[fact.columns[0]?.name ?? '', fact]] : [])),
  );
  const cells = headerOf(table)
    .filter((column) => !SET_BY_COMMAND.includes(column))
    .map((column) => {
      const fact = references.get(column);
      const isReference = fact !== undefined || (column === 'id' && table.rows === 'other');
      const one = isReference ? Referred : Value;
      const cell = fact?.list === true ? z.union([z.array(Referred).min(1), Referred]) : one;
      return [column, cell.optional()] as const;
    });
  return z.strictObject(Object.fromEntries(cells), {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? (keys as readonly string[]).map((name) => `${table.file} has no "${name}"`).join('; ')
        : undefined,
  });
}

/** They follow from the mapping as a whole, or from the day. */
const SET_BY_COMMAND: readonly string[] = ['source', 'locator', 'recorded'];

/** Data files whose rows a table can fill: curators' own statements are none. */
const FILLED = tables.filter(({ rows }) => rows !== 'plain');

/** What a row says of one thing, in the columns of a data file. */
export interface ThingMapping extends Partial<
  Pick<KnownActor, 'country' | 'region' | 'identifiers' | 'of' | 'missing'>
> {
  readonly table: string;
  /** By this name, other things of the row refer to it. */
  readonly as?: string | undefined;
  readonly cells: Readonly<Record<string, CellMapping | undefined>>;
}

export type CellMapping = ValueMapping | ReferenceMapping | readonly ReferenceMapping[];

const { country, region, identifiers, of, missing } = Known;

const Thing = z.discriminatedUnion(
  'table',
  FILLED.map((table) =>
    z.strictObject({
      ...{ table: z.literal(table.file), as: z.string().optional(), cells: cellsOf(table) },
      ...(isOfActors(table) && { country, region, identifiers, of, missing }),
    }),
  ) as unknown as readonly [z.ZodObject<{ table: z.ZodLiteral<string> }>],
) as unknown as z.ZodType<ThingMapping>;

/** Whether its rows define actors, which are found by what is known of them. */
export function isOfActors({ rows, facts }: Table): boolean {
  return rows === 'own' && facts.some(({ property }) => property === 'names');
}

const sourceColumns = headerOf(tableNamed('sources.csv'));

/** The cells of a source, the same for all rows or taken from each; it is on record if it has an id alone. */
const Source = z
  .looseObject({ id: Id.optional(), url: Value.optional() })
  .catchall(Value)
  .superRefine((cells, context) => {
    for (const name of Object.keys(cells))
      if (!sourceColumns.includes(name))
        context.addIssue({ code: 'custom', message: `sources.csv has no "${name}"` });
    const { title } = cells;
    if (title !== undefined && 'value' in title && title.value === '')
      context.addIssue({ code: 'custom', message: 'expected the "title" of the source' });
    if (cells.id === undefined && cells.url === undefined)
      context.addIssue({ code: 'custom', message: 'expected the "id" of a source, or its "url"' });
  });

export type SourceMapping = string | Readonly<Record<string, ValueMapping | undefined>>;

/** A row of lists.csv for each source, and what the list has beside it. */
const List = z.strictObject({
  whole: Value.default({ value: 'no' }),
  host: Referred.optional(),
  kinds: Value.optional(),
  as_of: Value.optional(),
  section: Value.optional(),
  note: Value.optional(),
});

export type ListMapping = z.infer<typeof List>;

const TIE_FILES = tables
  .filter(({ facts }) => facts.some(({ property }) => property === 'parties'))
  .map(({ file }) => file);

const Whole = z.strictObject({
  $schema: z.string().optional(),
  encoding: z.string().default('utf-8'),
  delimiter: z.string().length(1).default(','),
  sheet: z
    .string()
    .optional()
    .describe(
      'The name of the sheet of a workbook, the number or the caption of a table of a page, or the way to a list in JSON.',
    ),
  header: z.int().min(1).default(1).describe('The row with the headings, from 1.'),
  carryDown: z
    .array(z.string())
    .default([])
    .describe('Columns in which an empty cell repeats the one above, as in merged cells.'),
  skip: z.array(Condition).default([]).describe('Rows that are left out.'),
  split: Split.optional().describe(
    'A column with several entries in a cell, and what stands between them.',
  ),
  source: z
    .union([z.string(), Source])
    .describe('A source on record, or the cells of a new one, also from columns.'),
  locator: Value.optional().describe(
    'Where in its source a row is; else it is named by what it is about.',
  ),
  list: List.optional().describe('Makes a row of lists.csv for each source.'),
  things: z
    .array(Thing)
    .min(1)
    .optional()
    .describe('What each row says: in several data files, if it says several things.'),
  table: z
    .enum(TIE_FILES)
    .default('sister_ties.csv')
    .describe('In short, for a tie of each row: its data file.'),
  tie: z.record(z.string(), z.unknown()).optional().describe('The cells of the tie.'),
  parties: z.array(Referred).min(2).optional().describe('The parties of the tie.'),
  actor: Actor.optional().describe('In short, for a place or an institution of each row.'),
});

/** How the columns of a table become rows of the record. */
export const Mapping = Whole.transform((whole, context) => {
  const { table, tie = {}, parties, actor, things = [], ...rest } = whole;
  const forms = [parties, actor, whole.things].filter((form) => form !== undefined);
  const fault = (message: string) => context.addIssue({ code: 'custom', message });
  if (forms.length !== 1) fault('expected either "parties", "actor" or "things"');
  if (parties === undefined) {
    for (const message of things.flatMap((one) => faultsOf(one, things, 'cells'))) fault(message);
    return { ...rest, actor, things };
  }
  const cells = cellsOf(tableNamed(table)).safeParse(tie);
  for (const issue of cells.error?.issues ?? [])
    context.addIssue({ ...issue, path: ['tie', ...issue.path] });
  const thing = { table, cells: { ...cells.data, parties } } as ThingMapping;
  if (cells.success) for (const message of faultsOf(thing, [], 'tie')) fault(message);
  return { ...rest, actor, things: [thing] };
});

/** The form of a mapping, for editors. */
export function mappingSchema(): object {
  return z.toJSONSchema(Whole, { io: 'input', reused: 'ref' });
}

/** What a cell refers to; nothing if it is a value. */
export function referencesIn(cell: CellMapping | undefined): readonly ReferenceMapping[] {
  if (cell === undefined || isValue(cell)) return [];
  return 'length' in cell ? cell : [cell];
}

export function isValue(cell: CellMapping): cell is ValueMapping {
  return 'value' in cell || 'text' in cell || 'column' in cell;
}

/** The roles that parties of the ties of a table can have. */
export function rolesOf({ facts }: Table): NonNullable<Reference['roles']> {
  return facts.flatMap(({ reference }) => reference?.roles ?? []);
}

function faultsOf(
  { table: file, cells }: ThingMapping,
  things: readonly ThingMapping[],
  where: string,
): readonly string[] {
  const table = tableNamed(file);
  const unknown = Object.values(cells)
    .flatMap(referencesIn)
    .flatMap((cell) =>
      'thing' in cell && !things.some((one) => one.as === cell.thing)
        ? [`expected "${cell.thing}" to be the "as" of another thing`]
        : [],
    );
  return [
    ...unknown,
    ...neededColumns(table)
      .filter((column) => cells[column] === undefined)
      .map((column) => `expected a "${column}" in "${where}", as ${file} has`),
    ...roleFaults(table, (cells['parties'] ?? []) as readonly ReferenceMapping[]),
  ];
}

/** Sister ties have a kind that can follow from their places; of an actor, only its name is needed. */
function neededColumns(table: Table): readonly string[] {
  if (isOfActors(table)) return ['name'];
  const columns = table.facts
    .filter(({ required }) => required || table.rows === 'other')
    .flatMap((fact) => fact.columns.map(({ name }) => name));
  const needed = table.rows === 'other' && table.facts.length > 1 ? [] : columns;
  const all = table.rows === 'other' ? ['id', ...needed] : needed;
  return all.filter((column) => column !== 'kind' || table.file !== 'sister_ties.csv');
}

function roleFaults(table: Table, parties: readonly ReferenceMapping[]): readonly string[] {
  const roles = rolesOf(table);
  if (roles.length === 0) return [];
  const names = roles.map(({ name }) => name).join(', ');
  const given = parties.map(({ role }) => role ?? roles.find(({ usual }) => usual)?.name ?? '');
  return [
    ...given
      .filter((one) => !roles.some(({ name }) => name === one))
      .map((one) => `expected a "role" of ${table.file} (${names}), but got "${one}"`),
    ...roles
      .filter(
        ({ name, sole, kinds }) =>
          sole && !kinds && given.filter((one) => one === name).length !== 1,
      )
      .map(({ name }) => `expected one party of ${table.file} with the role ${name}`),
  ];
}

export type Mapping = z.infer<typeof Mapping>;

export type TableRow = Readonly<Record<string, string>>;

/** A row of a table, as it is read. */
export interface RowReading {
  readonly row: TableRow;
  readonly mapping: Mapping;
  /** Whether places that are not on record are made. */
  readonly all: boolean;
  readonly at: string;
  readonly source: RowSource;
}

/** The source of a row. */
export interface RowSource {
  readonly key: string;
  /** The id that it has or asks for. */
  readonly id: string;
}
