import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

const SAMPLES: Readonly<Record<string, string>> = {
  ID: '"columbus-oh"',
  _Any: '{ __typename: "City", id: "columbus-oh" }',
  String: '"Columbus"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2026-11-25"',
  DateTime: '"2026-11-25T00:00:00Z"',
  PartialDate: '"2012-03"',
  LanguageTag: '"en"',
};

/** The smallest selection of a type that shows its rows: a page with its edges, its page info and its count. */
export function minimalSelection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = named.getFields();
  if (fields.edges)
    return `{ edges { cursor ${fieldsOf(fields.edges.type)} } pageInfo { hasNextPage } totalCount }`;
  return `{ __typename ${fieldsOf(type)} }`;
}

function fieldsOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '__typename';
  return Object.values(named.getFields())
    .filter(({ args, name }) => args.length === 0 && name !== 'cursor')
    .map(({ name, type: inner }) => {
      const composite = getNamedType(inner);
      return isCompositeType(composite) ? `${name} { __typename }` : name;
    })
    .join(' ');
}

/** A value of an input type, as GraphQL text. */
export function sampleOf(schema: GraphQLSchema, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${sampleOf(schema, nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? '';
  if (isInputObjectType(nullable))
    return `{ ${Object.values(nullable.getFields())
      .map((field) => `${field.name}: ${sampleOf(schema, field.type)}`)
      .join(', ')} }`;
  return SAMPLES[String(nullable)] ?? '""';
}
