import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getIntrospectionQuery,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { collectSubFields } from '@graphql-tools/utils';
import { type Operation, type SelectionOwner, select } from '../../compose/selection/select.ts';
import { operationOf } from '../../graph/cache.ts';

/**
 * Schema lists are assumed to have their average length: below `types` that of all types, elsewhere that of the types which have such a
 * list, since a path such as `interfaces { possibleTypes { fields } }` leads only to these.
 */
export function createIntrospection(schema: GraphQLSchema) {
  const [ofAll, ofThose] = [lengthsOf(schema, false), lengthsOf(schema, true)];
  const document = parse(getIntrospectionQuery(ALL));
  const operation = getOperationAST(document);
  const all = operation ? sizeOf(operationOf({ schema }, document, {}), operation) : 0;
  // A full introspection query takes the thread some 20 ms.
  return { sizeOf, most: Math.ceil(1.5 * all) };

  /** The approximate number of schema values that an introspection query asks for; `most` is one and a half times what tools ask for. */
  function sizeOf(operation: Operation, definition: OperationDefinitionNode): number {
    const root = schema.getRootType(definition.operation);
    if (!root) return 0;
    const { fragments: known, variables } = operation;
    const { fields } = collectSubFields(schema, known, variables, root, [definition] as never);
    const sizes = [...fields.values()].map((nodes) => {
      const type = schema.getType(ROOTS[nodes[0]?.name.value ?? ''] ?? '');
      return isCompositeType(type) ? 1 + valuesOf(operation, type, nodes) : 0;
    });
    return Math.ceil(sizes.reduce((sum, size) => sum + size, 0));
  }

  function valuesOf(
    operation: Operation,
    type: GraphQLCompositeType,
    below: readonly SelectionOwner[],
    lengths = ofThose,
  ): number {
    return select(operation, type, below, () => undefined)
      .map(({ field, nodes }) => {
        const named = getNamedType(field.type);
        const length = lengths.get(`${type.name}.${field.name}`) ?? 1;
        const own = field.name === 'types' ? ofAll : ofThose;
        return length * (1 + (isCompositeType(named) ? valuesOf(operation, named, nodes, own) : 0));
      })
      .reduce((sum, size) => sum + size, 0);
  }
}

const ROOTS: Readonly<Record<string, string>> = { __schema: '__Schema', __type: '__Type' };

const ALL = {
  ...{ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true },
  ...{ schemaDescription: true, inputValueDeprecation: true, oneOf: true },
};

function lengthsOf(schema: GraphQLSchema, ofHolders: boolean): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const composites = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composites.flatMap((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const inputs = types.filter(isInputObjectType);
  const abstracts = types.filter(isAbstractType);
  const per = (holders: readonly unknown[]) => (ofHolders ? holders : types).length;
  const average = (lists: readonly (readonly unknown[])[], count = lists.length) =>
    lists.flat().length / count;
  const perType = (lists: readonly (readonly unknown[])[]) => average(lists, per(lists));
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', directives.length],
    ['__Type.fields', fields.length / per(composites)],
    // A type that a field or an argument has is wrapped about once: `[City!]` twice, `Int` never.
    ['__Type.ofType', 1 / 2],
    ['__Type.interfaces', perType(composites.map((type) => type.getInterfaces()))],
    ['__Type.possibleTypes', perType(abstracts.map((type) => schema.getPossibleTypes(type)))],
    ['__Type.enumValues', perType(types.filter(isEnumType).map((type) => type.getValues()))],
    ['__Type.inputFields', perType(inputs.map((type) => Object.values(type.getFields())))],
    ['__Field.args', average(fields.map(({ args }) => args))],
    ['__Directive.args', average(directives.map(({ args }) => args))],
    ['__Directive.locations', average(directives.map(({ locations }) => locations))],
  ]);
}
