import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  astFromValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
} from 'graphql';
import { isNaming, typesOfId } from '../../src/compose/namedIds.ts';
import type { Values } from './operations.ts';
import type { Random } from './random.ts';

export type Given = Readonly<Record<string, unknown>>;

const WORDS: Readonly<Record<string, readonly string[]>> = {
  namePrefix: ['a', 'Ål', 'S', 'hé', '合', 'li', 'pe', 'E', 'tr'],
  titlePrefix: ['A', 'änd', '友'],
  indicatorPrefix: ['st', 'ÉCO'],
  currency: ['USD', 'EUR'],
  units: ['USD', 'students'],
  indicators: ['attitude', 'students exchanged'],
  posts: ['mayor', 'professor'],
  occupations: ['teacher', 'economist'],
  codes: ['AZ', 'BZ'],
  property: ['start', 'status', 'themes'],
  text: ['Alb', 'hefei', '合肥', 'Sprngfield', 'nothing at all', '', 'study of', 'AND (', 'li'],
  value: ['WIKIDATA-city-0', 'GEONAMES-city-3', 'none'],
};
const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 2, 3, 1_000, 250_000],
  Float: [0.5, 20, 45.25, 80],
  Boolean: [true, false],
  Date: ['2024-06-01', '2025-06-01', '2026-11-25'],
  PartialDate: ['1988', '1988-11', '2012-03-15', '2005', '1979-10', '2017'],
  LanguageTag: ['zh', 'en', 'fr', 'zh-Latn-pinyin', 'zh-Hans', 'de'],
};

/** Arguments of fields: literal, or by variables that are given, null or omitted. */
export function createArguments(schema: GraphQLSchema, random: Random, known: Values) {
  const { chance, pick, perhaps, between } = random;
  const declared: string[] = [];
  const given: { [name: string]: unknown } = {};

  return {
    argumentsOf,
    variable,
    declarations: () => declared,
    variables: (): Given => given,
  };

  /** Declares a variable; an optional one is sometimes omitted. */
  function variable(type: string, value: unknown, mayHaveDefault = false): string {
    const name = `v${declared.length}`;
    const withDefault = mayHaveDefault && chance(0.5);
    declared.push(`$${name}: ${type}${withDefault ? ` = ${String(value)}` : ''}`);
    if (!withDefault || chance(0.5)) given[name] = value;
    return `$${name}`;
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>, isRoot: boolean): string {
    const { args, type } = field;
    const has = (name: string) => args.some((arg) => arg.name === name);
    const paging = has('first') ? pagingOf(field, has('last'), isRoot) : {};
    const [, order] = namesIn((paging.after ?? paging.before) as string | undefined);
    const texts = args.flatMap((arg) => {
      if (['first', 'last', 'after', 'before'].includes(arg.name)) {
        const value = paging[arg.name];
        return value === undefined ? [] : [`${arg.name}: ${render(arg, value)}`];
      }
      if (arg.name === 'orderBy' && order !== undefined && (isRoot || chance(0.8)))
        return [`orderBy: ${render(arg, { field: order, direction: pick(['ASC', 'DESC']) })}`];
      if (!isNonNullType(arg.type) && chance(0.5)) return [];
      return [`${arg.name}: ${render(arg, valueOf(arg, type))}`];
    });
    return texts.length > 0 ? `(${texts.join(', ')})` : '';
  }

  /** An invalid page can fail the whole answer if it is a root field. */
  function pagingOf(
    { name, type }: GraphQLField<unknown, unknown>,
    isWhole: boolean,
    isRoot: boolean,
  ): Given {
    if (!isRoot && chance(0.03))
      return pick([
        { first: 0 },
        { first: 101 },
        { first: -3 },
        { after: 'no cursor' },
        { first: 1, ...(isWhole && { last: 1 }) },
      ]);
    const cursor = perhaps(
      0.5,
      (known.cursors.get(getNamedType(type).name) ?? []).filter((one) => namesIn(one)[0] === name),
    );
    const backward = isWhole && chance(0.4);
    return {
      ...(chance(0.8) && { [backward ? 'last' : 'first']: between(1, 4) }),
      ...(cursor !== null && { [isWhole && chance(0.4) ? 'before' : 'after']: cursor }),
    };
  }

  function valueOf(
    input: GraphQLArgument | GraphQLInputField,
    output?: GraphQLOutputType,
  ): unknown {
    const { name, type } = input;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const item = { ...input, type: nullable.ofType };
      return Array.from({ length: between(name === 'ids' ? 0 : 1, 3) }, () => valueOf(item));
    }
    if (isEnumType(nullable)) return pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields());
      const chosen = fields.filter(
        (field) => isNonNullType(field.type) || chance(2 / fields.length),
      );
      return Object.fromEntries(chosen.map((field) => [field.name, valueOf(field)]));
    }
    const scalar = String(nullable);
    if (scalar === 'ID') return idFor(input, output);
    return pick(WORDS[name] ?? SCALARS[scalar] ?? ['x']);
  }

  function idFor(
    input: GraphQLArgument | GraphQLInputField,
    output: GraphQLOutputType | undefined,
  ): string {
    if (chance(0.08)) return pick(['nobody', ...known.formerIds, pick(known.idsOf('Node'))]);
    const label = isNaming(input)
      ? pick(typesOfId(schema, input))
      : output
        ? getNamedType(output).name
        : 'Node';
    const ids = known.idsOf(label === 'Node' ? pick(['Node', 'Actor', 'Tie', 'Source']) : label);
    return chance(0.25) ? (ids[0] ?? 'nobody') : pick(ids);
  }

  /** A value as text: a literal, a variable, or an object with variables in it. */
  function render({ type }: GraphQLArgument | GraphQLInputField, value: unknown): string {
    const nullable = getNullableType(type);
    if (chance(0.15)) return asVariable(type, value);
    if (!isNonNullType(type) && chance(0.02)) return 'null';
    if (isInputObjectType(nullable)) {
      const fields = nullable.getFields();
      const parts = Object.entries(value as Given).flatMap(([name, part]) => {
        const field = fields[name];
        return field && part != null ? [`${name}: ${render(field, part)}`] : [];
      });
      return isComplete(nullable, value as Given) ? `{ ${parts.join(', ')} }` : 'null';
    }
    return literal(type, value);
  }

  function asVariable(type: GraphQLInputType, value: unknown): string {
    const name = `v${declared.length}`;
    const nullable = getNullableType(type);
    if (isInputObjectType(nullable) && !isComplete(nullable, value as Given)) return 'null';
    const withDefault = chance(0.3);
    const shown = withDefault ? String(nullable) : String(type);
    declared.push(`$${name}: ${shown}${withDefault ? ` = ${literal(type, value)}` : ''}`);
    const mayLack = withDefault || !isNonNullType(type);
    const way = mayLack ? pick(['given', 'given', 'left out', 'null']) : 'given';
    if (way === 'given') given[name] = value;
    if (way === 'null' && (!isNonNullType(type) || chance(0.3))) given[name] = null;
    return `$${name}`;
  }
}

function isComplete(type: GraphQLInputType, value: Given): boolean {
  return (
    !isInputObjectType(type) ||
    Object.values(type.getFields()).every(
      (field) => !isNonNullType(field.type) || value[field.name] != null,
    )
  );
}

function literal(type: GraphQLInputType, value: unknown): string {
  const node = astFromValue(value, type);
  return node ? print(node) : 'null';
}

/** The field of a cursor and its order. */
function namesIn(cursor = ''): readonly (string | undefined)[] {
  try {
    const [coordinate, order] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
    return [coordinate?.split('.')[1], order];
  } catch {
    return [];
  }
}
