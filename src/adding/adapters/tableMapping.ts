import { z } from 'zod';
import { headerOf } from '../../record/tables/table.ts';
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

/** A place or an institution: its id, or what is known of it. */
const Actor = z.union([
  z.strictObject({ id: z.string().min(1, 'expected an id on record') }),
  z.strictObject({
    name: Value,
    country: Value.optional(),
    region: Value.optional(),
    kind: Value.optional(),
    latitude: Value.optional(),
    longitude: Value.optional(),
    identifiers: z.record(z.string(), Value).optional(),
  }),
]);

export type ActorMapping = z.infer<typeof Actor>;

const Condition = z.strictObject({ column: z.string(), matches: Pattern });

/** Cells by columns of a data file. */
function cellsOf<Cell extends z.ZodType>(file: string, cell: Cell) {
  const columns = headerOf(tableNamed(file));
  return z.record(z.string(), cell).superRefine((cells, context) => {
    for (const name of Object.keys(cells))
      if (!columns.includes(name))
        context.addIssue({ code: 'custom', message: `${file} has no "${name}"` });
  });
}

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
  source: z.union([
    z.string(),
    cellsOf('sources.csv', z.string()).and(z.object({ id: z.string().min(1) })),
  ]),
  /** Cells of the tie: kind, start, end, status ... */
  tie: cellsOf('sister_ties.csv', Value).optional(),
  /** The parties of the tie. */
  parties: z.array(Actor).min(2).optional(),
  /** Instead of a tie: one place or institution a row. */
  actor: Actor.optional(),
});

/** How the columns of a table become rows of the record. */
export const Mapping = Whole.refine(
  ({ parties, actor }) => (parties === undefined) !== (actor === undefined),
  'expected either "parties" or "actor"',
);

export type Mapping = z.infer<typeof Mapping>;

export type TableRow = Readonly<Record<string, string>>;

/** A row of a table, as it is read. */
export interface RowReading {
  readonly mapping: Mapping;
  /** Whether places that are not on record are made. */
  readonly all: boolean;
  readonly at: string;
}
