import type { ClaimWord } from '../../evidence/claim.ts';
import { evidenceColumns } from './evidenceColumns.ts';
import type { CellParser } from './cellParser.ts';
import { remember } from './remember.ts';

/** A column that is read by itself; several may make up one value. */
export interface Column {
  readonly name: string;
  readonly reads: CellParser;
  /** Where a value stands, this is said too. */
  readonly needed?: true;
}

/** A part that an actor may have, and who may have it. */
export interface Role {
  readonly name: string;
  /** Types or interfaces. */
  readonly to: readonly string[];
  /** An item without a role has this one. */
  readonly usual?: true;
  /** Just one must have it. */
  readonly sole?: true;
  /** Kinds of the subject that have this part; all, if not given. */
  readonly kinds?: readonly string[];
}

/** How items that refer to others look: `ROLE:id=named as`. */
export interface Reference {
  /** Types or interfaces. */
  readonly to: readonly string[];
  readonly roles?: readonly Role[];
  /** Instead of `roles`: each item has a role, any value of this enum. */
  readonly roleEnum?: string;
  /** Whether `=named as` may follow. */
  readonly named?: true;
}

/** The edge that an item becomes, and which of an item's parts it carries under which name. */
export interface EdgeTo {
  readonly type: string;
  readonly from: 'subject' | 'item';
  readonly ordinal?: true;
  readonly named?: string;
}

/** One property of a subject as the files state it: every cell that is not empty is a claim, in a list every item. */
export interface Fact {
  /** The claims' word for it. */
  readonly property: string;
  readonly form: ClaimWord['form'];
  /** Usually one; else their texts are joined by `glue` into one value. */
  readonly columns: readonly Column[];
  readonly glue: string;
  /** Reads the joined value once more, as a whole. */
  readonly whole?: CellParser;
  /** Columns that say more about the value. */
  readonly qualifiers: readonly Column[];
  /** What the qualifiers are where the table has no columns for them. */
  readonly implied: Readonly<Record<string, string>>;
  readonly list: boolean;
  /** A claim that stands must support it. */
  readonly required: boolean;
  readonly reference?: Reference;
  readonly edge?: EdgeTo;
  /** Following it never leads back. */
  readonly acyclic: boolean;
  /** Properties of the node that hold the value. */
  readonly writes: readonly string[];
  readonly as: 'text' | 'integer' | 'float' | 'boolean';
  /** Dates: property for the earliest day, '' if undated, to order by. */
  readonly sort?: string;
  /** Dates: also write `...Earliest` and `...Latest`. */
  readonly bounds: boolean;
}

export interface Table {
  readonly file: string;
  /**
   * `own`: the first column is the id of a subject of `type`; `other`: the id of a subject of that type or interface that
   * another table defines; `plain`: no claims, columns are as they stand; the first is an id only if it is called so.
   */
  readonly rows: 'own' | 'other' | 'plain';
  readonly type: string;
  /** The kind of all its subjects, where there is no choice. */
  readonly kind?: string;
  readonly facts: readonly Fact[];
  /** Pairs of properties of which the second is never before the first. */
  readonly periods: readonly (readonly [start: string, end: string])[];
}

/** The header of the table's file. */
export const headerOf = remember((table: Table): readonly string[] => {
  const columns = table.facts.flatMap(columnsOf);
  const all = table.rows === 'plain' ? columns : [...columns, ...evidenceColumns];
  const names = all.map(({ name }) => name);
  return table.rows === 'plain' ? names : ['id', ...names];
});

export function columnsOf(fact: Fact): readonly Column[] {
  return [...fact.columns, ...fact.qualifiers];
}
