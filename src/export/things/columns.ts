import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type InlineFragmentNode,
  Kind,
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import {
  ActorFragmentDoc,
  ClaimFragmentDoc,
  EntityFragmentDoc,
  SourceFragmentDoc,
  TieFragmentDoc,
} from '../../generated/things.ts';
import { select } from '../../compose/selection/select.ts';
import { readSDL } from '../../schema.ts';
import type { Actor, Claim, Entity, Source, Tie } from './things.ts';

/** A property that formats write unchanged; empty if no source says, or if the type has no such property. */
export interface Column<Thing> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
  /** What its text is, where it is more than a text. */
  readonly is?: 'date' | 'reference';
  readonly valueOf: (thing: Thing) => Value;
}

export type Value = string | number | boolean | null | undefined;

/** Separates the items of a list, as in the data files. */
const SEPARATOR = '|';

const schema = buildSchema(readSDL());

/** A type, and every interface of nodes that it implements besides `Node`. */
export function labelsOf(name: string): readonly string[] {
  const type = schema.getType(name);
  const wider = isObjectType(type) ? type.getInterfaces().map((one) => one.name) : [];
  return [...wider.filter((one) => one !== 'Node'), name];
}

type Part = Readonly<Record<string, unknown>>;

/** The fields that do not follow the rule of `columnsFor`. */
const EXCEPTIONS: Readonly<Record<string, (key: string) => readonly Column<Part>[]>> = {
  __typename: (key) => [column('type', (thing) => thing[key])],
  identifiers: (key) => [
    listed(key, key, ({ scheme, value }) => `${String(scheme)}:${String(value)}`),
  ],
  names: (key) => [listed(key, key, ({ text }) => text)],
  // As in the database: true, or nothing.
  isSetAside: (key) => [{ ...column(key, (thing) => thing[key] || null), type: 'boolean' }],
  participants: partsIn,
  parties: partsIn,
  point: (key) =>
    ['latitude', 'longitude'].map((axis) => ({
      ...column(axis, (thing) => (thing[key] as Part | null | undefined)?.[axis]),
      type: 'double',
    })),
  published: edtfIn,
  accessed: edtfIn,
  record: (key) => [
    column('confidence', (thing) => ((thing[key] as Part)['confidence'] as Part)['level']),
    column('contested', (thing) =>
      texts((thing[key] as Part)['contested'] as readonly Part[], ({ property }) => property),
    ),
  ],
};

export const ACTOR_COLUMNS = columnsFor<Actor>(ActorFragmentDoc);
export const TIE_COLUMNS = columnsFor<Tie>(TieFragmentDoc);
export const ENTITY_COLUMNS = ordered(
  [...columnsFor<Entity>(EntityFragmentDoc), ...partsIn('participants')],
  ['id', 'type', 'kind', 'name', 'when', 'whenEarliest', 'whenLatest', 'place'],
  ['participants', 'roles', 'namedAs'],
);
/** Their fields have another order in JSON. */
export const CLAIM_COLUMNS = ordered(
  columnsFor<Claim>(ClaimFragmentDoc),
  ['id', 'subject', 'property', 'value', 'stance', 'rank', 'reason', 'source', 'locator'],
  ['takenFrom', 'recordedAt'],
);
export const SOURCE_COLUMNS = ordered(
  columnsFor<Source>(SourceFragmentDoc),
  ['id', 'title', 'kind', 'directness', 'read', 'authors', 'publisher', 'origin', 'commissionedBy'],
  ['published', 'url', 'archivedUrl', 'accessed', 'licence', 'language'],
);

/**
 * The columns that follow from what is selected: a leaf as it is, a date in EDTF with its bounds if they are selected too, another object
 * by its name or else its id, and a list of objects as one text.
 */
function columnsFor<Thing extends Part>({ definitions }: DocumentNode): readonly Column<Thing>[] {
  const [fragment, ...others] = definitions as readonly FragmentDefinitionNode[];
  const fragments = Object.fromEntries(others.map((other) => [other.name.value, other]));
  const selected = (type: string, below: Parameters<typeof select>[2]) =>
    select(
      { schema, fragments, variables: {} },
      schema.getType(type) as GraphQLCompositeType,
      below,
      () => undefined,
    );
  const keys = fragment ? keysIn(fragment) : [];
  const found = (fragment ? selected(fragment.typeCondition.name.value, [fragment]) : []).toSorted(
    (a, b) => keys.indexOf(a.key) - keys.indexOf(b.key),
  );
  const columns = found.flatMap(({ key, field, nodes }): readonly Column<Part>[] => {
    const named = getNamedType(field.type);
    if (EXCEPTIONS[key]) return EXCEPTIONS[key](key);
    if (isLeafType(named))
      return [{ ...column(key, (thing) => thing[key]), type: typeOf(named.name) }];
    const below = selected(named.name, nodes).map((one) => one.key);
    const tell = (name: string) => (thing: Part) => (thing[key] as Part | null | undefined)?.[name];
    const by = ['edtf', 'name', 'id'].find((name) => below.includes(name)) ?? '';
    const bounds = ['earliest', 'latest'].filter((bound) => below.includes(bound));
    if (/\[/.test(String(field.type))) return [listed(key, key, (item) => item[by])];
    const is = ({ edtf: 'date', id: 'reference' } as const)[by];
    return [
      { ...column(key, tell(by)), ...(is && { is }) },
      ...bounds.map((bound) => column(`${key}${capital(bound)}`, tell(bound))),
    ];
  });
  return [...new Map(columns.map((one) => [one.name, one])).values()];
}

/** In the order of the document, whatever the types that have them. */
function keysIn({ selectionSet }: FragmentDefinitionNode | InlineFragmentNode): readonly string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return keysIn(selection);
    return selection.kind === Kind.FIELD ? [(selection.alias ?? selection.name).value] : [];
  });
}

function typeOf(leaf: string): Column<never>['type'] {
  if (leaf === 'Boolean') return 'boolean';
  return leaf === 'Int' || leaf === 'Float' ? 'double' : 'string';
}

/** Without the bounds that are selected for other formats. */
function edtfIn(key: string): readonly Column<Part>[] {
  return [column(key, (thing) => (thing[key] as Part | null)?.['edtf'])];
}

/** The actors in a tie or an event, their roles, and what they were called. */
function partsIn(key: string): readonly Column<Part>[] {
  return [
    listed(key, key, ({ actor }) => (actor as Part)['id']),
    listed('roles', key, ({ role }) => role),
    column('namedAs', (thing) => {
      const parts = thing[key] as readonly Part[];
      return parts.some(({ namedAs }) => namedAs) ? texts(parts, ({ namedAs }) => namedAs) : null;
    }),
  ];
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
export function without<Thing>(
  columns: readonly Column<Thing>[],
  names: readonly string[],
): readonly Column<Thing>[] {
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

function column(name: string, valueOf: (thing: Part) => unknown): Column<Part> {
  return { name, type: 'string', valueOf: valueOf as Column<Part>['valueOf'] };
}

function listed(name: string, key: string, textOf: (item: Part) => unknown): Column<Part> {
  return column(name, (thing) => {
    const items = thing[key] as readonly Part[] | undefined;
    return items === undefined ? null : texts(items, textOf);
  });
}

function texts(items: readonly Part[], textOf: (item: Part) => unknown): string {
  return items.map((item) => (textOf(item) as Value) ?? '').join(SEPARATOR);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
