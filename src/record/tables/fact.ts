import { toCamelCase } from '../words/camelCase.ts';
import { readItem } from './item.ts';
import { readAmount, readDate, readText, readTerm, readTitle } from './cellParser.ts';
import type { CellColumn, EdgeTo, Fact, Reference, Table } from './table.ts';

type Options = Partial<Omit<Fact, 'property' | 'columns'>>;

const PLAIN: Omit<Fact, 'property' | 'columns'> = {
  form: 'TERM',
  glue: '',
  qualifiers: [],
  implied: {},
  list: false,
  isNew: false,
  required: false,
  writes: [],
  as: 'text',
  bounds: false,
  acyclic: false,
};

/** A fact whose property is the column's name in camel case, stored in the node under that name. */
export function term(name: string, reads: CellColumn['reads'], options: Options = {}): Fact {
  const property = toCamelCase(name);
  return { ...PLAIN, property, columns: [{ name, reads }], writes: [property], ...options };
}

/** One value of an enum. */
export function choice(
  name: string,
  enumName: string,
  { only, but, ...options }: Options & Parameters<typeof readTerm>[1] = {},
): Fact {
  const allowed = { ...(only !== undefined && { only }), ...(but !== undefined && { but }) };
  return term(name, readTerm(enumName, allowed), options);
}

/** Text by curators or sources, compared by `comparisonKey`. */
export function words(name: string, options: Options = {}): Fact {
  return term(name, readText, { form: 'TEXT', ...options });
}

/** Words by which a thing is found and sorted. */
export function title(name: string, options: Options = {}): Fact {
  return term(name, readTitle, { form: 'TEXT', ...options });
}

export function date(name: string, options: Options = {}): Fact {
  return term(name, readDate, { form: 'DATE', bounds: true, ...options });
}

export function amount(name: string, options: Options = {}): Fact {
  return term(name, readAmount, { form: 'NUMBER', as: 'float', ...options });
}

/** A value in several columns; `glue` joins their texts. */
export function compound(
  property: string,
  columns: readonly CellColumn[],
  glue: string,
  options: Options = {},
): Fact {
  return { ...PLAIN, property, columns, glue, ...options };
}

/** A reference to one other node; becomes a relationship if its type is given. */
export function reference(
  name: string,
  to: readonly string[],
  edge: string | null,
  options: Options = {},
): Fact {
  return item(name, { to }, edge === null ? undefined : { type: edge, from: 'subject' }, options);
}

/** References to others; each becomes a relationship if its type is given. */
export function references(
  name: string,
  to: readonly string[],
  edge: string | null | (Omit<EdgeTo, 'from'> & Partial<EdgeTo>),
  options: Options = {},
): Fact {
  if (edge === null) return item(name, { to }, undefined, { form: 'SET', list: true, ...options });
  const said = typeof edge === 'string' ? { type: edge } : edge;
  const refers: Reference = {
    to,
    ...(said.named !== undefined && { named: true }),
    ...(said.acting !== undefined && { acting: true }),
  };
  return item(name, refers, { from: 'subject', ...said }, { form: 'SET', list: true, ...options });
}

/** The subject headings of a subject. */
export const themes = references('themes', ['Theme'], 'ABOUT_THEME');

/** Actors and their roles in the subject, as relationships that lead to it. */
export function parts(
  name: string,
  refers: Omit<Reference, 'named'>,
  edge: EdgeTo,
  options: Options = {},
): Fact {
  return item(name, { ...refers, named: true }, edge, { form: 'SET', list: true, ...options });
}

function item(name: string, refers: Reference, edge: EdgeTo | undefined, options: Options): Fact {
  const leads = edge === undefined ? {} : { edge };
  return term(name, readItem(refers), { reference: refers, writes: [], ...leads, ...options });
}

/** A table whose rows define subjects of that type. */
export function own(
  file: string,
  type: string,
  facts: readonly Fact[],
  more: Partial<Table> = {},
): Table {
  return { file, type, rows: 'own', facts, periods: [], ...more };
}

/** A table whose rows say more of subjects of that type or interface. */
export function other(file: string, type: string, facts: readonly Fact[]): Table {
  return { file, type, rows: 'other', facts, periods: [] };
}

/** A table whose rows are the curators' own statements. */
export function plain(file: string, type: string, facts: readonly Fact[]): Table {
  return { file, type, rows: 'plain', facts, periods: [] };
}
