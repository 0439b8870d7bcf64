import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { Limits } from '../generated/schema.ts';
import type { ComputedField, Input, StoredType } from '../compose/model/computed.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { Words } from '../words/words.ts';
import type { Desk } from '../contributions/desk/desk.ts';
import type { DeskCaller } from '../contributions/desk/permissions.ts';
import type { RecordChange } from '../analysis/live/inEvents.ts';

/** What the server tells the fields of each root type that ask by themselves. */
export interface Contexts {
  readonly Query: {
    readonly limits: Omit<Limits, '__typename'>;
    /** A reader unless it is known. */
    readonly caller?: DeskCaller | undefined;
    /** There if the server takes contributions. */
    readonly desk?: Desk | null | undefined;
  };
  /** What this event is about. */
  readonly Subscription: { readonly change: RecordChange };
}

/** A field that is computed from what is fetched for it. An error that it throws becomes the error of the field. */
export function computed<
  At extends FieldCoordinate,
  Fetched,
  Given extends string & keyof ArgumentsOf<At> = never,
>(field: {
  readonly needs?: string;
  /** The argument without which it is not computed, but read as a property of its node. */
  readonly given?: Given;
  readonly resolve: (
    fetched: Fetched,
    args: ArgumentsOf<At> & { readonly [Name in Given]: Member<ArgumentsOf<At>, Name> },
    words: Words,
  ) => ResultOf<At>;
  /** As in `ComputedField`. */
  readonly lengths?: () => Readonly<Record<string, number>>;
}): ComputedField {
  return field;
}

/** A field that has no Cypher at its coordinate, because it runs its own queries. */
export function question<At extends FieldOf<keyof Contexts>>(
  ask: (
    args: ArgumentsOf<At>,
    context: ContextOf<At>,
    reader: GraphReader,
    selected: ReadonlySet<string>,
  ) => ResultOf<At> | Promise<ResultOf<At>>,
  cost: {
    readonly lengths?: (args: ArgumentsOf<At>) => Readonly<Record<string, number>>;
    readonly work?: number;
    readonly isPassing?: true;
  } = {},
): ComputedField {
  return { ask, ...cost };
}

/**
 * The form in which Cypher gets an argument such as `Query.nodes(ids:)`, a field of a filter, or the values of a scalar; an error that it
 * throws becomes the error of the field. `Filter.kinds` stands for the field `kinds` of every filter that has one.
 */
export function input<At extends InputCoordinate>(
  toParameter: (value: ValueOf<At>) => unknown,
): Input {
  return { toParameter };
}

/** How a type's values are made from a property; not called for null. */
export function stored<Type extends keyof ResolversTypes, Property>(
  fromStored: (property: Property, words: Words) => ResolversTypes[Type],
): StoredType {
  return { fromStored };
}

/** What a field may answer: of a node, its id is enough. */
export type ResultOf<At extends FieldCoordinate> =
  ResolverOf<At> extends (...given: never) => infer Result ? Awaited<Result> : never;

/** What a client may pass: an argument that has a default may still be null. */
export type ArgumentsOf<At extends FieldCoordinate> =
  ResolverOf<At> extends (parent: never, args: infer Args, ...rest: never) => unknown
    ? Args
    : never;

type FieldOf<Type extends keyof Resolvers> = {
  [Name in Type]: `${Name}.${string & keyof Fields<Name>}`;
}[Type];

export type FieldCoordinate = FieldOf<keyof Resolvers>;

type Fields<Type extends keyof Resolvers> = Omit<NonNullable<Resolvers[Type]>, `__${string}`>;

type ResolverOf<At extends FieldCoordinate> = At extends `${infer Type}.${infer Name}`
  ? FunctionIn<Member<Member<Resolvers, Type>, Name>>
  : never;

/** Of a subscription, what makes an event; its source is the server's. */
type FunctionIn<Resolver> = [Extract<Resolver, WithResolve>] extends [never]
  ? Resolver
  : Extract<Resolver, WithResolve>['resolve'];

interface WithResolve {
  readonly resolve: unknown;
}

type Member<Of, Name> = Name extends keyof Of ? NonNullable<Of[Name]> : never;

type ContextOf<At> = At extends `${infer Type}.${string}` ? Member<Contexts, Type> : never;

type FilterName = keyof ResolversTypes & `${string}Filter`;

type InputFieldOf<Type extends keyof ResolversTypes> = {
  [Name in Type]: `${Name}.${string & keyof ResolversTypes[Name]}`;
}[Type];

type SharedField = {
  [Name in FilterName]: `Filter.${string & keyof ResolversTypes[Name]}`;
}[FilterName];

type ArgumentCoordinate = {
  [Field in FieldCoordinate]: `${Field}(${string & keyof ArgumentsOf<Field>}:)`;
}[FieldCoordinate];

export type InputCoordinate =
  SharedField | InputFieldOf<FilterName> | ArgumentCoordinate | 'PartialDate';

type ValueOf<At extends InputCoordinate> =
  At extends `${infer Field extends FieldCoordinate}(${infer Name}:)`
    ? Member<ArgumentsOf<Field>, Name>
    : At extends `Filter.${infer Name}`
      ? { [Type in FilterName]: Member<ResolversTypes[Type], Name> }[FilterName]
      : At extends `${infer Type}.${infer Name}`
        ? Member<Member<ResolversTypes, Type>, Name>
        : Member<ResolversTypes, At>;
