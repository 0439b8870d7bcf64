import type { ClaimWord } from '../../evidence/claim.ts';
import { evidenceColumns } from './evidenceColumns.ts';
import type { CellParser } from './cellParser.ts';
import { remember } from '../words/remember.ts';

/** A column that is parsed by itself; several can make up one value. */
export interface CellColumn {
  readonly name: string;
  readonly reads: CellParser;
  /** Required wherever a value is given. */
  readonly needed?: true;
}

/** A role that an actor can have, and which actors can have it. */
export interface ActorRole {
  readonly name: string;
  /** Types or interfaces. */
  readonly to: readonly string[];
  /** The role of items without one. */
  readonly usual?: true;
  /** Exactly one party must have it. */
  readonly sole?: true;
  /** The kinds of the subject that have this role; all, if not given. */
  readonly kinds?: readonly string[];
}

/** The form of items that refer to others: `ROLE:id@for=named as`. */
export interface Reference {
  /** Types or interfaces. */
  readonly to: readonly string[];
  readonly roles?: readonly ActorRole[];
  /** Instead of `roles`: each item has a role, any value of this enum. */
  readonly roleEnum?: string;
  /** Whether `=named as` can follow. */
  readonly named?: true;
  /** Whether `@` and the id of an actor can follow: for whom it acts. */
  readonly acting?: true;
}

/** The relationship that an item becomes, and the parts of the item that it stores, by property name. */
export interface EdgeTo {
  readonly type: string;
  readonly from: 'subject' | 'item';
  readonly ordinal?: true;
  readonly named?: string;
  readonly acting?: string;
}

/** One property of a subject in the data files: every non-empty cell is a claim, and in a list every item is one. */
export interface Fact {
  /** Its name in claims. */
  readonly property: string;
  readonly form: ClaimWord['form'];
  /** Usually one column; the texts of several are joined by `glue` into one value. */
  readonly columns: readonly CellColumn[];
  readonly glue: string;
  /** Parses the joined value again, as a whole. */
  readonly whole?: CellParser;
  /** Columns that qualify the value. */
  readonly qualifiers: readonly CellColumn[];
  /** The qualifiers in tables that have no columns for them. */
  readonly implied: Readonly<Record<string, string>>;
  readonly list: boolean;
  /** Added after files were made: a file may lack its columns, which then say nothing. */
  readonly isNew: boolean;
  /** A standing claim must support it. */
  readonly required: boolean;
  readonly reference?: Reference;
  readonly edge?: EdgeTo;
  /** It must not have cycles. */
  readonly acyclic: boolean;
  /** Properties of the node that hold the value. */
  readonly writes: readonly string[];
  readonly as: 'text' | 'integer' | 'float' | 'boolean';
  /** For dates: the property for the earliest day, '' if undated, used for ordering. */
  readonly sort?: string;
  /** For dates: also write `...Earliest` and `...Latest`. */
  readonly bounds: boolean;
  /** For ends: the property for `[2017..]`, which says that something still held and not that it ended. */
  readonly confirms?: string;
}

export interface Table {
  readonly file: string;
  /**
   * `own`: the first column is the id of a subject of `type`; `other`: it is the id of a subject of that type
   * or interface that another table defines; `plain`: no claims, columns are stored as they are, and the
   * first is an id only if it is named `id`.
   */
  readonly rows: 'own' | 'other' | 'plain';
  /** Added after datasets were made: a dataset may lack its file, which then has no rows. */
  readonly isNew?: true;
  readonly type: string;
  /** The kind of all its subjects, where it is fixed. */
  readonly kind?: string;
  readonly facts: readonly Fact[];
  /** Pairs of properties of which the second is never before the first. */
  readonly periods: readonly (readonly [start: string, end: string])[];
}

/** As `tables` in dataset.csv and commands name it. */
export const tableName = ({ file }: Table): string => file.replace(/\.csv$/, '');

/** The header of the table's file. */
export const headerOf = remember((table: Table): readonly string[] => {
  const columns = table.facts.flatMap(columnsOf);
  const all = table.rows === 'plain' ? columns : [...columns, ...evidenceColumns];
  const names = all.map(({ name }) => name);
  return table.rows === 'plain' ? names : ['id', ...names];
});

export function columnsOf(fact: Fact): readonly CellColumn[] {
  return [...fact.columns, ...fact.qualifiers];
}
