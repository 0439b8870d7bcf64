import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  Kind,
  NoUnusedFragmentsRule,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Fragment } from './cypher/fragment.ts';
import {
  type Model,
  conditionOf,
  edgeOf,
  isConnection,
  isGraphNode,
  isList,
  isRootType,
} from './model/model.ts';
import { isNaming, typesOfId } from './namedIds.ts';
import { lastClauseOf, namesIn } from './bind.ts';

/** Every mismatch between the schema and the files that serve it, one sentence each. */
export function faultsOf(model: Model): readonly string[] {
  return [
    ...[...model.fragments.values()].flatMap((fragment) =>
      fragmentFaults(model, fragment).map(
        (fault) => `cypher/${fragment.coordinate.replace('.', '/')} ${fault}.`,
      ),
    ),
    ...[...model.computed].flatMap(([coordinate, { needs }]) =>
      fieldOf(model, coordinate) === undefined
        ? [`resolvers/${coordinate} serves no field of the schema.`]
        : needs === undefined
          ? []
          : needsFaults(model, coordinate, needs),
    ),
    ...unservedRelations(model),
    ...unservedFilters(model),
    ...untypedIds(model),
  ];
}

function fragmentFaults(model: Model, fragment: Fragment): string[] {
  const { schema, computed } = model;
  const [typeName = '', name = ''] = fragment.coordinate.split('.');
  const type = schema.getType(typeName);
  const unknown = (known: readonly string[]) =>
    parametersIn(fragment)
      .filter((parameter) => !known.includes(parameter))
      .map((parameter) => `has no argument for $${parameter}`);
  if (typeName === 'Filter' || typeName === 'Order') return [];
  if (isInputObjectType(type))
    return type.getFields()[name]
      ? unknown(Object.keys(type.getFields()))
      : ['serves no field of the schema'];
  const field = fieldOf(model, fragment.coordinate);
  if (field === undefined) return ['serves no field of the schema'];
  const named = getNamedType(field.type);
  const many =
    isConnection(named) ||
    isList(field.type) ||
    isLeafType(named) ||
    computed.has(fragment.coordinate);
  return [
    ...unknown(field.args.map((arg) => arg.name)),
    ...(fragment.from && !schema.getType(fragment.from.type)
      ? [`starts from a "${fragment.from.type}", which the schema lacks`]
      : []),
    ...(!fragment.from && !isRootType(schema, type as GraphQLOutputType)
      ? ['does not say what it starts from']
      : []),
    ...(isConnection(named) ? orderFaults(fragment, field) : []),
    ...(endsInOr(fragment)
      ? [
          'has an OR outside brackets in its last WHERE, after which the composer writes AND: put the condition in brackets',
        ]
      : []),
    ...(many || ONE_MATCH.test(fragment.clauses)
      ? []
      : ['leads to one node, so it must be one MATCH, with nothing but OPTIONAL MATCH before it']),
  ];
}

const ONE_MATCH = /^((OPTIONAL MATCH [^\n]*\n)*MATCH\b(?![^]*\n(MATCH|WITH|CALL)\b)[^]*)?$/;
const STRING = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g;
const INNERMOST = /[([{][^()[\]{}]*[)\]}]/g;

function endsInOr({ clauses }: Fragment): boolean {
  let bare = lastClauseOf(clauses).replace(STRING, '');
  for (let before = ''; before !== bare;) [before, bare] = [bare, bare.replace(INNERMOST, '')];
  return /\bWHERE\b[^]*\bX?OR\b/.test(bare);
}

function parametersIn({ clauses, orderBy, columns }: Fragment): readonly string[] {
  return namesIn([clauses, orderBy, ...columns.values()].join('\n')).parameters;
}

/** A connection can be paged in each order that its argument names. */
function orderFaults({ orders }: Fragment, field: GraphQLField<unknown, unknown>): string[] {
  const missing = orderFieldsOf(field).filter(
    (value) => !orders.some(({ name }) => name === value),
  );
  return [
    ...(orders.length === 0 ? ['has no @order to page by'] : []),
    ...missing.map((value) => `has no @order ${value}`),
  ];
}

/** What the argument `orderBy` can name. */
export function orderFieldsOf({ args }: GraphQLField<unknown, unknown>): readonly string[] {
  const by = args.find(({ name }) => name === 'orderBy');
  const input = by && getNamedType(by.type);
  const named = isInputObjectType(input) ? getNamedType(input.getFields().field?.type) : undefined;
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

function needsFaults(model: Model, coordinate: string, needs: string): string[] {
  const { fragments, schema } = model;
  const returns = fragments.get(coordinate)?.returns;
  const [own = ''] = coordinate.split('.');
  let type = returns;
  while (type !== undefined && type.kind !== Kind.NAMED_TYPE) type = type.type;
  const document = parse(
    `{ __typename } fragment Needs on ${type?.name.value ?? own} { ${needs} }`,
  );
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  return validate(schema, document, rules).map(
    ({ message }) => `resolvers/${coordinate} needs what is not there: ${message}`,
  );
}

/** Fields that lead to other objects, but are served by no file. */
function unservedRelations({ schema, fragments, fieldSourceOf, stored }: Model): string[] {
  const edges = new Map(
    [...fragments.values()].flatMap((fragment) => {
      const named = getNamedTypeOf(fieldOf({ schema }, fragment.coordinate));
      if (named === undefined || !isConnection(named)) return [];
      return [[edgeOf(named).name, fragment] as const];
    }),
  );
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => isGraphNode(type) || isRootType(schema, type) || edges.has(type.name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) => !name.startsWith('__') && name !== 'cursor')
        .filter((field) => edges.has(type.name) || isCompositeType(getNamedType(field.type)))
        .filter((field) => !stored.has(getNamedType(field.type).name) || edges.has(type.name))
        .filter(({ name }) => Object.keys(fieldSourceOf(type, name)).length === 0)
        .filter(({ name }) => !edges.get(type.name)?.columns.has(name))
        .map(({ name }) => `Nothing serves ${type.name}.${name}.`),
    );
}

/**
 * Filter fields that are neither a condition nor modify one. A field that runs its own queries reads its own
 * filter.
 */
function unservedFilters(model: Model): string[] {
  const filters = [...new Set(composedArguments(model).map(({ type }) => getNamedType(type)))]
    .filter(isInputObjectType)
    .filter(({ name }) => name.endsWith('Filter'));
  const used = (filter: GraphQLInputObjectType, name: string) =>
    Object.keys(filter.getFields()).some((other) => {
      const fragment = conditionOf(model, filter, other);
      return fragment !== undefined && (other === name || parametersIn(fragment).includes(name));
    });
  return filters.flatMap((filter) =>
    Object.keys(filter.getFields())
      .filter((name) => !used(filter, name))
      .map((name) => `Nothing serves ${filter.name}.${name}.`),
  );
}

/** The input types of mutations, which check their ids by themselves. */
function writtenInputs({ schema }: Model): ReadonlySet<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>();
  const add = (type: GraphQLNamedType) => {
    if (!isInputObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
  };
  for (const { args } of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const { type } of args) add(getNamedType(type));
  return found;
}

/** Inputs that name by ID, but do not say of which types, or of ones that the schema lacks. */
function untypedIds(model: Model): string[] {
  const { schema } = model;
  const written = writtenInputs(model);
  const inputs = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type === schema.getMutationType() || written.has(type)) return [];
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((input) => ({ input, at: type.name }));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ args, name }) =>
      args.filter(isNaming).map((input) => ({ input, at: `${type.name}.${name}` })),
    );
  });
  return inputs
    .filter(({ input }) => getNamedType(input.type).name === 'ID')
    .flatMap(({ input, at }) => {
      const types = typesOfId(schema, input);
      if (types.length === 0)
        return [`${at}.${input.name} takes an ID, but has no @idOf that names its types.`];
      return types
        .filter((type) => !schema.getType(type))
        .map((type) => `${at}.${input.name} takes the ID of a "${type}", which the schema lacks.`);
    });
}

/** The arguments of all fields except those that run their own queries. */
function composedArguments({ schema, computed }: Model): GraphQLArgument[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) => computed.get(`${type.name}.${name}`)?.ask === undefined)
        .flatMap(({ args }) => args),
    );
}

function fieldOf(
  { schema }: Pick<Model, 'schema'>,
  coordinate: string,
): GraphQLField<unknown, unknown> | undefined {
  const [typeName = '', name = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function getNamedTypeOf(field: GraphQLField<unknown, unknown> | undefined) {
  return field && getNamedType(field.type);
}
