import {
  type GraphQLCompositeType,
  type GraphQLLeafType,
  getNamedType,
  isCompositeType,
  isLeafType,
} from 'graphql';
import { badInput } from '../../errors.ts';
import { isConnection, isList } from '../../compose/model/model.ts';
import { type Operation, type SelectionOwner, select } from '../../compose/selection/select.ts';
import type { Value } from '../things/columns.ts';

/** What the cells of a column are. */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'instant';

/** A selected leaf, as a column. */
export interface TableColumn {
  readonly name: string;
  readonly type: CellType;
  /** The name of the unit, for numbers that have one. */
  readonly unit?: string;
  readonly description: string;
  /** The lists on the way to it, by name, whose items are joined into one text. */
  readonly lists: readonly string[];
  readonly path: readonly Step[];
}

/** A key of the response, and the list that it holds, if it holds one. */
interface Step {
  readonly key: string;
  readonly list?: string;
}

/** What was passed on the way to a selection. */
interface Way {
  readonly name: readonly string[];
  readonly path: readonly Step[];
  readonly lists: readonly string[];
  readonly descriptions: readonly string[];
}

/** Separates the items of a list, as in the data files. */
const SEPARATOR = '|';
/** Between the values of a list within an item. */
const WITHIN = '; ';

/** Tells that a connection below a row goes on after the page that is joined. */
export const GOES_ON = 'goesOn_';

/** By the coordinate of the field. */
const UNITS: Readonly<Record<string, string>> = {
  'SisterTie.distanceKm': 'km',
  'Point.latitude': 'degree',
  'Point.longitude': 'degree',
  'City.population': 'inhabitants',
  'Country.population': 'inhabitants',
};

const TYPES: Readonly<Record<string, CellType>> = {
  ...{ Int: 'integer', Float: 'number', Boolean: 'boolean', Date: 'day', DateTime: 'instant' },
};

/**
 * The selected leaves below a type, in the order of the document. A column is named after the keys that lead to its leaf, with dots
 * between; the edges and nodes of connections have no name of their own.
 */
export function columnsOf(
  operation: Operation,
  type: GraphQLCompositeType,
  below: readonly SelectionOwner[],
): readonly TableColumn[] {
  const found = new Map<string, TableColumn>();
  const start = { name: [], path: [], lists: [], descriptions: [] };
  for (const column of columnsBelow(operation, type, below, start)) {
    const known = found.get(column.name);
    if (known && pathText(known) !== pathText(column))
      throw badInput(
        `Expected each column to have a name of its own, but two are called "${column.name}". Give one of the fields an alias.`,
      );
    found.set(column.name, known ? merged(known, column) : column);
  }
  return [...found.values()];
}

/** Two columns of one name, of things of different types. */
function merged(known: TableColumn, column: TableColumn): TableColumn {
  const { unit, ...rest } = known;
  const type = known.type === column.type ? known.type : 'text';
  return { ...rest, type, ...(unit !== undefined && unit === column.unit && { unit }) };
}

function columnsBelow(
  operation: Operation,
  type: GraphQLCompositeType,
  below: readonly SelectionOwner[],
  way: Way,
): readonly TableColumn[] {
  return select(operation, type, below, () => undefined).flatMap(({ key, field, nodes, types }) => {
    const named = getNamedType(field.type);
    const isNameless = isEdges(type, field.name) || isNodeOf(type, field.name);
    const name = isNameless || key === GOES_ON ? way.name : [...way.name, key];
    const list = isList(field.type) ? name.join('.') : undefined;
    const next: Way = {
      name,
      path: [...way.path, { key, ...(list !== undefined && { list }) }],
      lists: list === undefined ? way.lists : [...way.lists, list],
      descriptions: isNameless
        ? way.descriptions
        : [...way.descriptions, firstSentence(field.description)],
    };
    if (isCompositeType(named)) return columnsBelow(operation, named, nodes, next);
    return isLeafType(named) ? [leafColumn(named, `${types[0].name}.${field.name}`, next)] : [];
  });
}

function leafColumn(
  leaf: GraphQLLeafType,
  coordinate: string,
  { name, path, lists, descriptions }: Way,
): TableColumn {
  const unit = UNITS[coordinate];
  return {
    name: name.join('.'),
    type: TYPES[leaf.name] ?? 'text',
    ...(unit !== undefined && { unit }),
    description: descriptions.filter((one) => one !== '').join(' '),
    lists,
    path,
  };
}

function isEdges(type: GraphQLCompositeType, field: string): boolean {
  return isConnection(type) && field === 'edges';
}

function isNodeOf(type: GraphQLCompositeType, field: string): boolean {
  return type.name.endsWith('Edge') && field === 'node';
}

/** Up to the first full stop, semicolon or colon. */
function firstSentence(description: string | null | undefined): string {
  const text = description?.replace(/\s+/g, ' ') ?? '';
  const [sentence = text] = /^.*?[.;:](?=\s|$)/.exec(text) ?? [];
  return sentence.replace(/[;:]$/, '.');
}

const pathText = ({ path }: TableColumn) => path.map(({ key }) => key).join(' ');

/** A row of a table, in the order of its columns. */
export type Cells = readonly Value[];

/** The columns of a file, and the rows that a node of the answer makes. */
export interface Layout {
  readonly columns: readonly TableColumn[];
  readonly rowsOf: (node: unknown) => readonly Cells[];
}

/**
 * One row for each node, with the items of each list joined in one cell. If a list is expanded, each of its items has a row with the
 * other columns repeated, and a node without items has one row with empty cells, so that no node is lost.
 */
export function layoutOf(columns: readonly TableColumn[], expanded: string | undefined): Layout {
  if (expanded === undefined) {
    const cellOf = columns.map(({ path, lists }) => joined(path, lists.length > 0));
    const typed = columns.map((one) => (one.lists.length > 0 ? textual(one) : one));
    return { columns: typed, rowsOf: (node) => [cellOf.map((cell) => cell(node))] };
  }
  const at = columns.find(({ lists }) => lists[0] === expanded)?.path;
  if (at === undefined) throw badInput(unknownList(columns, expanded));
  const length = at.findIndex(({ list }) => list === expanded) + 1;
  const itemsOf = (node: unknown) => valuesAt(node, at.slice(0, length));
  const isInside = ({ lists }: TableColumn) => lists[0] === expanded;
  const cells = columns.map((column) =>
    isInside(column)
      ? { isInside: true, of: joined(column.path.slice(length), column.lists.length > 1) }
      : { isInside: false, of: joined(column.path, column.lists.length > 0) },
  );
  const typed = columns.map((one) => {
    const lists = isInside(one) ? one.lists.slice(1) : one.lists;
    return lists.length > 0 ? textual(one) : { ...one, lists };
  });
  return {
    columns: typed,
    rowsOf(node) {
      const items = itemsOf(node);
      return (items.length === 0 ? [null] : items).map((item) =>
        cells.map((cell) => cell.of(cell.isInside ? item : node)),
      );
    },
  };
}

function unknownList(columns: readonly TableColumn[], expanded: string): string {
  const known = [...new Set(columns.flatMap(({ lists }) => lists.slice(0, 1)))];
  const names = known.map((name) => `"${name}"`).join(', ') || 'none';
  return `Expected \`expand\` to name a list of the table (${names}), but got: ${JSON.stringify(expanded.slice(0, 100))}.`;
}

const textual = (column: TableColumn): TableColumn => ({ ...column, type: 'text' });

function joined(path: readonly Step[], isListed: boolean): (value: unknown) => Value {
  if (!isListed) return (value) => valuesAt(value, path)[0] as Value;
  const end = path.findIndex(({ list }) => list !== undefined) + 1;
  const [toItems, within] = [path.slice(0, end), path.slice(end)];
  return (value) => {
    const texts = valuesAt(value, toItems).map((item) => join(valuesAt(item, within), WITHIN));
    return join(texts, SEPARATOR) || null;
  };
}

/** Empty if all values are. */
function join(values: readonly unknown[], separator: string): string {
  const texts = values.map((one) => String((one as Value) ?? ''));
  return texts.some((text) => text !== '') ? texts.join(separator) : '';
}

/** The values that a path leads to; a missing one is null, so that the columns of a list stay in step. */
function valuesAt(value: unknown, [step, ...path]: readonly Step[]): readonly unknown[] {
  if (step === undefined || value == null) return [value ?? null];
  const next = (value as Readonly<Record<string, unknown>>)[step.key];
  if (step.list === undefined) return valuesAt(next, path);
  return ((next ?? []) as readonly unknown[]).flatMap((item) => valuesAt(item, path));
}
