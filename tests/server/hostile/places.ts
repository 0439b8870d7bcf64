import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { sampleOf } from '../../support/minimal.ts';

/** Documents with client text in every possible position. */
export interface TextInput {
  readonly number: number;
  readonly coordinates: readonly string[];
  readonly type: string;
  /** `$text` is the text. */
  readonly document: string;
}

interface Call {
  readonly coordinate: string;
  readonly type: string;
  readonly text: string;
}

const TEXTUAL = new Set(['ID', 'String', 'LanguageTag', 'PartialDate', 'Date', 'DateTime', 'URL']);
const TOGETHER = 6;

/** Every input of the schema that takes text, several in each document. */
export const textInputsIn = (schema: GraphQLSchema) => documentsOf(callsIn(schema));

/** Each argument and each field of an input once, at the root of a query where one has it. */
export function textDoorsIn(schema: GraphQLSchema): readonly TextInput[] {
  const nameOf = ({ coordinate, type }: Call) => `${type} ${coordinate.split('.').at(-1)}`;
  const isInner = ({ coordinate }: Call) => !coordinate.startsWith('Query.');
  const calls = callsIn(schema).toSorted((a, b) => Number(isInner(a)) - Number(isInner(b)));
  const names = calls.map(nameOf);
  return documentsOf(calls.filter((call, at) => names.indexOf(nameOf(call)) === at));
}

function callsIn(schema: GraphQLSchema): readonly Call[] {
  return (
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      // Arguments of these are read in TypeScript, and are in no statement.
      .filter(({ name }) => !/^(__|Subscription$|Mutation$)/.test(name))
      .flatMap((type) => ownFields(type).flatMap((field) => callsOf(schema, type, field)))
  );
}

function documentsOf(calls: readonly Call[]): readonly TextInput[] {
  const documents = [...TEXTUAL].flatMap((type) =>
    chunks(calls.filter((call) => call.type === type)).map((some) => ({
      ...{ type, coordinates: some.map(({ coordinate }) => coordinate) },
      document: `query ($text: ${type}!) { ${some.map(({ text }, at) => `x${at}: ${text}`).join(' ')} }`,
    })),
  );
  return documents.map((place, number) => ({ ...place, number }));
}

/** Fields of an interface are served in the same way for all of its types. */
function ownFields(type: GraphQLObjectType | GraphQLInterfaceType) {
  const inherited = type.getInterfaces().flatMap((parent) => Object.keys(parent.getFields()));
  return Object.values(type.getFields()).filter(({ name }) => !inherited.includes(name));
}

function chunks(calls: readonly Call[]): Call[][] {
  const count = Math.ceil(calls.length / TOGETHER);
  return Array.from({ length: count }, (_, at) => calls.slice(at * TOGETHER, (at + 1) * TOGETHER));
}

function callsOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
): readonly Call[] {
  return field.args.flatMap((arg) =>
    textsIn(schema, arg.type).map(({ path, type, value }) => {
      const others = field.args
        .filter((other) => other !== arg && isRequiredArgument(other))
        .map((other) => `${other.name}: ${sampleOf(schema, other.type)}`);
      const args = [`${arg.name}: ${value}`, ...others].join(', ');
      return {
        coordinate: [`${parent.name}.${field.name}`, arg.name, ...path].join('.'),
        ...{ type, text: reached(parent, `${field.name}(${args})`, field.type) },
      };
    }),
  );
}

/** A field of a type without nodes is reached through a type that has one. */
function reached({ name }: GraphQLNamedType, called: string, type: GraphQLOutputType): string {
  const field = `${called} ${smallest(type)}`;
  if (name === 'Query') return field;
  const on = name === 'Record' ? `Subject { record { ${field} } }` : `${name} { ${field} }`;
  return `node(id: "hefei") { ... on ${on} }`;
}

function smallest(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (named.name.endsWith('Connection')) return '{ edges { cursor } }';
  return isLeafType(named) ? '' : '{ __typename }';
}

interface Text {
  readonly path: readonly string[];
  readonly type: string;
  readonly value: string;
}

function textsIn(schema: GraphQLSchema, type: GraphQLInputType): readonly Text[] {
  const nullable = getNullableType(type);
  const named = getNamedType(nullable);
  if (isListType(nullable))
    return textsIn(schema, nullable.ofType).map((text) => ({ ...text, value: `[${text.value}]` }));
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) =>
      textsIn(schema, field.type).map(({ path, type: inner, value }) => {
        const others = Object.values(named.getFields())
          .filter((other) => other !== field && isNonNullType(other.type))
          .map((other) => `${other.name}: ${sampleOf(schema, other.type)}`);
        return {
          ...{ path: [field.name, ...path], type: inner },
          value: `{ ${[`${field.name}: ${value}`, ...others].join(', ')} }`,
        };
      }),
    );
  return TEXTUAL.has(named.name) ? [{ path: [], type: named.name, value: '$text' }] : [];
}
