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

/** What a cell of the record is made of: a constant, or a column of the table. */
const Value = z.union([
  z.strictObject({ value: z.string() }),
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
]);

export type ValueMapping = z.infer<typeof Value>;

const Id = z.string().min(1, 'expected an id on record');

/** What is known of an actor that has no id. */
const Known = {
  name: Value,
  country: Value.optional(),
  region: Value.optional(),
  kind: Value.optional(),
  latitude: Value.optional(),
  longitude: Value.optional(),
  identifiers: z.record(z.string(), Value).optional(),
};

/** A place or an institution: its id, or what is known of it. */
const Actor = z.union([z.strictObject({ id: Id }), z.strictObject(Known)]);

/** An actor and its role in the tie; the usual one, unless given. */
const role = z.string().optional();
const Party = z.union([z.strictObject({ id: Id, role }), z.strictObject({ ...Known, role })]);

export type PartyMapping = z.infer<typeof Party>;

export type ActorMapping = z.infer<typeof Actor>;

const Condition = z.strictObject({ column: z.string(), matches: Pattern });

const sourceColumns = headerOf(tableNamed('sources.csv'));

/** The cells of a new source. */
const NewSource = z
  .looseObject({ id: z.string().min(1) })
  .catchall(z.string())
  .superRefine((cells, context) => {
    for (const name of Object.keys(cells))
      if (!sourceColumns.includes(name))
        context.addIssue({ code: 'custom', message: `sources.csv has no "${name}"` });
  });

const TIE_FILES = tables
  .filter(({ facts }) => facts.some(({ property }) => property === 'parties'))
  .map(({ file }) => file);

const Whole = z.strictObject({
  encoding: z.string().default('utf-8'),
  delimiter: z.string().length(1).default(','),
  /** The name of the sheet of a workbook; the first, if not given. */
  sheet: z.string().optional(),
  /** The row with the headings, from 1. */
  header: z.int().min(1).default(1),
  /** Columns in which an empty cell repeats the one above, as in merged cells. */
  carryDown: z.array(z.string()).default([]),
  /** Rows that are left out. */
  skip: z.array(Condition).default([]),
  /** A column with several entries in a cell, and what stands between them. */
  split: z.strictObject({ column: z.string(), by: Pattern }).optional(),
  /** A source on record, or the cells of a new one. */
  source: z.union([z.string(), NewSource]),
  /** The data file of the ties. */
  table: z.enum(TIE_FILES).default('sister_ties.csv'),
  /** Cells of the tie: kind, start, end, status ... */
  tie: z.record(z.string(), Value).optional(),
  parties: z.array(Party).min(2).optional(),
  /** Instead of a tie: one place or institution a row. */
  actor: Actor.optional(),
});

/** How the columns of a table become rows of the record. */
export const Mapping = Whole.refine(
  ({ parties, actor }) => (parties === undefined) !== (actor === undefined),
  'expected either "parties" or "actor"',
).superRefine(({ table, tie = {}, parties }, context) => {
  const of = tableNamed(table);
  const faults = [...columnFaults(of, tie), ...(parties ? roleFaults(of, parties) : [])];
  for (const message of faults) context.addIssue({ code: 'custom', message });
});

/** The roles that parties of the ties of a table can have. */
export function rolesOf({ facts }: Table): NonNullable<Reference['roles']> {
  return facts.flatMap(({ reference }) => reference?.roles ?? []);
}

/** Sister ties have a kind that can follow from their places. */
function columnFaults(table: Table, tie: object): readonly string[] {
  const { file } = table;
  const unknown = Object.keys(tie).filter((name) => !headerOf(table).includes(name));
  const needsKind = headerOf(table).includes('kind') && file !== 'sister_ties.csv';
  return [
    ...unknown.map((name) => `${file} has no "${name}"`),
    ...(needsKind && !Object.hasOwn(tie, 'kind')
      ? [`expected a "kind" in "tie", as ${file} has`]
      : []),
  ];
}

function roleFaults(table: Table, parties: readonly PartyMapping[]): readonly string[] {
  const roles = rolesOf(table);
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
  readonly mapping: Mapping;
  /** Whether places that are not on record are made. */
  readonly all: boolean;
  readonly at: string;
}
