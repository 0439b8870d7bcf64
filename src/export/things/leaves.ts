import { type GraphQLCompositeType, getNamedType, isCompositeType, isLeafType } from 'graphql';
import { badInput } from '../../errors.ts';
import { isConnection, isList } from '../../compose/model/model.ts';
import { type Operation, type SelectionOwner, select } from '../../compose/selection/select.ts';

export type Value = string | number | boolean | null | undefined;

/** What the cells of a column are. */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'instant';

/** A selected leaf, as a column. */
export interface TableColumn {
  readonly name: string;
  readonly type: CellType;
  /** The name of the unit, for numbers that have one. */
  readonly unit?: string;
  readonly description: string;
  /** The name of the leaf's type. */
  readonly leaf: string;
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
export function leavesOf(
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
    const isNameless =
      field.name === 'edges'
        ? isConnection(type)
        : field.name === 'node' && type.name.endsWith('Edge');
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
    return isLeafType(named)
      ? [leafColumn(named.name, `${types[0].name}.${field.name}`, next)]
      : [];
  });
}

function leafColumn(leaf: string, coordinate: string, { name, path, lists, descriptions }: Way) {
  const unit = UNITS[coordinate];
  return {
    name: name.join('.'),
    type: TYPES[leaf] ?? 'text',
    ...(unit !== undefined && { unit }),
    description: descriptions.filter((one) => one !== '').join(' '),
    ...{ leaf, lists, path },
  };
}

/** Up to the first full stop, semicolon or colon. */
function firstSentence(description: string | null | undefined): string {
  const text = description?.replace(/\s+/g, ' ') ?? '';
  const [sentence = text] = /^.*?[.;:](?=\s|$)/.exec(text) ?? [];
  return sentence.replace(/[;:]$/, '.');
}

const pathText = ({ path }: TableColumn) => path.map(({ key }) => key).join(' ');

/** Reads the cell that a path leads to; `isListed` if there is a list on the way. */
export function cellAt(path: readonly Step[], isListed: boolean): (value: unknown) => Value {
  if (!isListed) return (value) => path.reduce(stepInto, value ?? null) as Value;
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

const stepInto = (value: unknown, { key }: Step) =>
  (value as Readonly<Record<string, unknown>> | null)?.[key] ?? null;

/** The values that a path leads to; a missing one is null, so that the columns of a list stay in step. */
export function valuesAt(value: unknown, [step, ...path]: readonly Step[]): readonly unknown[] {
  if (step === undefined || value == null) return [value ?? null];
  const next = (value as Readonly<Record<string, unknown>>)[step.key];
  if (step.list === undefined) return valuesAt(next, path);
  return ((next ?? []) as readonly unknown[]).flatMap((item) => valuesAt(item, path));
}
