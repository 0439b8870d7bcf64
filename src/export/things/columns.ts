import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  Kind,
  type SelectionSetNode,
  buildSchema,
  isObjectType,
} from 'graphql';
import * as fragments from '../../generated/things.ts';
import { readSDL } from '../../schema.ts';
import { type TableColumn, type Value, cellAt, leavesOf } from './leaves.ts';
import type { Actor, Claim, Entity, Source, Tie } from './things.ts';

/** A property that formats write unchanged; empty if no source says, or if the type has no such property. */
export interface Column<Thing> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
  /** What its text is, where it is more than a text. */
  readonly is?: 'date' | 'day' | 'link' | 'reference' | 'references';
  readonly valueOf: (thing: Thing) => Value;
}

const schema = buildSchema(readSDL());

/** A type, and every interface of nodes that it implements besides `Node`. */
export function labelsOf(name: string): readonly string[] {
  const type = schema.getType(name);
  const wider = isObjectType(type) ? type.getInterfaces().map((one) => one.name) : [];
  return [...wider.filter((one) => one !== 'Node'), name];
}

type Part = Readonly<Record<string, unknown>>;

/** The names of columns that do not follow the rule of `nameOf`, by the path of the leaf. */
const NAMES: Readonly<Record<string, string>> = {
  __typename: 'type',
  'names.text': 'names',
  'point.latitude': 'latitude',
  'point.longitude': 'longitude',
  'parties.actor.id': 'parties',
  'parties.role': 'roles',
  'parties.namedAs': 'namedAs',
  'record.confidence.level': 'confidence',
  'record.contested.property': 'contested',
};

/** Bounds that are selected for other formats. */
const UNNAMED = ['published.earliest', 'published.latest'];

/** What is made of the values of some columns. */
const MADE: Readonly<Record<string, (thing: Part) => Value>> = {
  identifiers: ({ identifiers }) =>
    (identifiers as Actor['identifiers'] | undefined)
      ?.map(({ scheme, value }) => `${scheme}:${value}`)
      .join('|'),
  // As in the database: true, or nothing.
  isSetAside: ({ isSetAside }) => (isSetAside === true ? true : null),
};

const LEAVES: Readonly<Record<string, Column<never>['type']>> = {
  ...{ boolean: 'boolean', integer: 'double', number: 'double' },
};
/** By the key of a leaf in an object, or the type of one that is alone. */
const KINDS: Readonly<Record<string, Column<never>['is']>> = {
  ...{ edtf: 'date', earliest: 'day', latest: 'day', id: 'reference', URL: 'link' },
};
const LISTS: typeof KINDS = { id: 'references' };

/** The actors in an event, their roles, and what they were called. */
const PARTICIPANTS = [
  ...[columnAt('participants', ['actor', 'id']), columnAt('roles', ['role'])],
  columnAt('namedAs', ['namedAs']),
];

/** The columns of each kind of thing. */
export const COLUMNS = {
  actors: columnsFor<Actor>(fragments.ActorFragmentDoc),
  ties: columnsFor<Tie>(fragments.TieFragmentDoc),
  entities: ordered(
    [...columnsFor<Entity>(fragments.EntityFragmentDoc), ...PARTICIPANTS],
    ['id', 'type', 'kind', 'name', 'when', 'whenEarliest', 'whenLatest', 'place'],
    ['participants', 'roles', 'namedAs'],
  ),
  // Their fields have another order in JSON.
  claims: ordered(
    columnsFor<Claim>(fragments.ClaimFragmentDoc),
    ['id', 'subject', 'property', 'value', 'stance', 'rank', 'reason', 'source', 'locator'],
    ['takenFrom', 'recordedAt'],
  ),
  sources: ordered(
    columnsFor<Source>(fragments.SourceFragmentDoc),
    ['id', 'title', 'kind', 'directness', 'read', 'authors', 'publisher', 'origin'],
    ['commissionedBy', 'published', 'url', 'archivedUrl', 'accessed', 'licence', 'language'],
  ),
};

/**
 * The columns that follow from what is selected: a leaf as it is, a date in EDTF with its bounds if they are selected too, another object
 * by its name or else its id, and a list of objects as one text.
 */
function columnsFor<Thing extends Part>({ definitions }: DocumentNode): readonly Column<Thing>[] {
  const [fragment, ...others] = definitions as Definitions;
  const below = Object.fromEntries(others.map((other) => [other.name.value, other]));
  const type = schema.getType(fragment.typeCondition.name.value) as GraphQLCompositeType;
  const leaves = leavesOf({ schema, fragments: below, variables: {} }, type, [fragment]);
  const paths = leaves.map(({ name }) => name);
  const keys = keysIn(fragment.selectionSet, below);
  const orderOf = ({ name }: TableColumn) => keys.indexOf(name.split('.', 1)[0] ?? '');
  return leaves
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .flatMap((leaf) => {
      const name = nameOf(leaf.name, paths);
      return name === undefined ? [] : [columnOf(name, leaf)];
    });
}

type Definitions = readonly [FragmentDefinitionNode, ...FragmentDefinitionNode[]];

/** In the order of the document, whatever the types that have them. */
function keysIn(
  { selections }: SelectionSetNode,
  others: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value];
    const below =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : others[selection.name.value];
    return below ? keysIn(below.selectionSet, others) : [];
  });
}

/** Undefined if another leaf of the same object is its column. */
function nameOf(path: string, paths: readonly string[]): string | undefined {
  const [key = '', ...below] = path.split('.');
  if (NAMES[path] !== undefined || below.length === 0) return NAMES[path] ?? key;
  if (key in MADE) return below[0] === 'value' ? key : undefined;
  const by = ['edtf', 'name', 'id'].find((name) => paths.includes(`${key}.${name}`));
  const [leaf = ''] = below;
  if (below.length === 1 && leaf === by) return key;
  const isBound = /^(earliest|latest)$/.test(leaf) && !UNNAMED.includes(path);
  return isBound ? `${key}${leaf.charAt(0).toUpperCase()}${leaf.slice(1)}` : undefined;
}

function columnOf<Thing extends Part>(
  name: string,
  { path, lists, type, leaf }: TableColumn,
): Column<Thing> {
  const isListed = lists.length > 0;
  const [, below, ...deeper] = path;
  const last = deeper.length > 0 ? '' : (below?.key ?? leaf);
  const is = isListed ? LISTS[last] : KINDS[last];
  return {
    name,
    type: isListed ? 'string' : (LEAVES[type] ?? 'string'),
    ...(is && { is }),
    valueOf: MADE[name] ?? cellAt(path, isListed),
  };
}

function columnAt(name: string, keys: readonly string[]): Column<Entity> {
  const list = { key: 'participants', list: 'participants' };
  const valueOf = cellAt([list, ...keys.map((key) => ({ key }))], true);
  return { name, type: 'string', valueOf };
}

/** By name, the rest as it came. */
function ordered<Thing>(
  columns: readonly Column<Thing>[],
  ...names: readonly (readonly string[])[]
): readonly Column<Thing>[] {
  const order = names.flat();
  const orderOf = ({ name }: Column<Thing>) => order.indexOf(name) + 1 || order.length + 1;
  return columns.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** The other columns, for formats with their own form for these. */
export function without<Thing>(columns: readonly Column<Thing>[], names: readonly string[]) {
  return columns.filter(({ name }) => !names.includes(name));
}

/** The non-empty values, by column. */
export function valuesOf<Thing>(
  columns: readonly Column<Thing>[],
  thing: Thing,
): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    columns.flatMap(({ name, valueOf }) => {
      const value = valueOf(thing);
      return value == null || value === '' ? [] : [[name, value]];
    }),
  );
}
