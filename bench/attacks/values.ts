import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { typesOfId } from '../../src/compose/namedIds.ts';
import { type Known, idOf, slip } from './known.ts';

type Input = GraphQLArgument | GraphQLInputField;

/** Names of what begins a span of time; such a value is early, so that much lies after it, and any other is late. */
const BEGINS = /from|since|earlier|after/i;

/** Whether values of a type differ enough that no two calls need to be alike. */
const VARIED = new Set(['PartialDate', 'Date', 'DateTime', 'String', 'ID']);
const DAY_MS = 86_400_000;

export interface Valuing {
  readonly schema: GraphQLSchema;
  readonly known: Known;
  readonly nth: number;
}

/**
 * Arguments of a field, others for each number: the required ones, lists of enums, and one condition that leaves in as much as it can,
 * so that no two calls are alike.
 */
export function argumentsOf({ args }: GraphQLField<unknown, unknown>, valuing: Valuing): string {
  const required = args.filter(isRequiredArgument);
  const lists = args.filter((arg) => !isRequiredArgument(arg) && isEnumList(arg.type));
  const given = [...required, ...lists];
  const salt = given.some(({ type }) => isVaried(type)) ? undefined : saltIn(args);
  const all = salt && !given.includes(salt) ? [...given, salt] : given;
  const texts = all.map((arg) => `${arg.name}: ${valueOf(arg, valuing)}`);
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
}

/** A filter by dates, otherwise a number. */
function saltIn(args: readonly GraphQLArgument[]): GraphQLArgument | undefined {
  return (
    args.find(({ type }) => isInputObjectType(type) && conditionIn(type) !== undefined) ??
    args.find(({ type }) => String(getNamedType(type)) === 'Int')
  );
}

function isVaried(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return VARIED.has(named.name) || isInputObjectType(named);
}

function isEnumList(type: GraphQLInputType): boolean {
  return isListType(getNullableType(type)) && isEnumType(getNamedType(type));
}

function conditionIn(type: GraphQLInputType): GraphQLInputField | undefined {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return undefined;
  const fields = Object.values(named.getFields());
  const dates = fields.filter((field) => /Date/.test(String(getNullableType(field.type))));
  return dates.find(({ name }) => BEGINS.test(name)) ?? dates[0];
}

function valueOf(input: Input, valuing: Valuing): string {
  const { schema, known, nth } = valuing;
  const type = getNullableType(input.type);
  if (isListType(type)) {
    if (isEnumType(getNamedType(type))) return twoOf(getNamedType(type), nth);
    return `[${valueOf({ ...input, type: type.ofType }, valuing)}]`;
  }
  if (isEnumType(type)) return at(type.getValues(), nth).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ type: inner }) =>
      isNonNullType(inner),
    );
    const salt = fields.length > 0 ? undefined : conditionIn(type);
    const texts = [...fields, ...(salt ? [salt] : [])].map(
      (field) => `${field.name}: ${valueOf(field, valuing)}`,
    );
    return `{ ${texts.join(', ')} }`;
  }
  if (type.name === 'ID') {
    // Two ids of one call differ.
    const own = nth + 13 * input.name.length;
    return JSON.stringify(idOf(known, at(typesOfId(schema, input), 0), own));
  }
  if (type.name === 'String') return JSON.stringify(slip(known, nth));
  return scalarOf(type.name, BEGINS.test(input.name), nth);
}

function scalarOf(type: string, isBegin: boolean, nth: number): string {
  const day = new Date((isBegin ? nth : 47_500 + nth) * DAY_MS).toISOString();
  if (type === 'PartialDate') return `"${(isBegin ? 1_000 : 2_100) + (nth % 900)}"`;
  if (type === 'Date') return `"${day.slice(0, 10)}"`;
  if (type === 'DateTime') return `"${day.slice(0, 19)}Z"`;
  if (type === 'Boolean') return String(nth % 2 === 0);
  return type === 'LanguageTag' ? '"zh"' : String(1 + (nth % 100));
}

/** Two of an enum's values, or its only one. */
function twoOf(type: ReturnType<typeof getNamedType>, nth: number): string {
  const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  const second = nth + 1 + (Math.floor(nth / names.length) % Math.max(1, names.length - 1));
  return `[${[...new Set([at(names, nth), at(names, second)])].join(', ')}]`;
}

function at<Item>(items: readonly Item[], nth: number): Item {
  return items[nth % items.length] as Item;
}
