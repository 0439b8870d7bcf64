import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  isAbstractType,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** The context of a selection: its schema, its fragments, its `@skip`s and `@include`s. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** Fields with invalid arguments, and their errors: they are left out of the statement. */
  readonly refused?: ReadonlyMap<FieldNode, Error>;
}

/** A field, an operation, or anything else with a selection. */
export interface SelectionOwner {
  readonly selectionSet?: SelectionSetNode | undefined;
}

export interface SelectedField {
  /** Its name in the response. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  /** The object types that it is selected on, and that serve it in the same way. */
  readonly types: readonly [GraphQLObjectType, ...GraphQLObjectType[]];
}

type Draft = SelectedField & {
  readonly types: GraphQLObjectType[];
  served: unknown;
  shape: string;
};

/**
 * What is selected below, for each object type that can occur there; `serves` tells which types can share a
 * field's work.
 */
export function select(
  { schema, fragments, variables }: Operation,
  type: GraphQLCompositeType,
  below: readonly SelectionOwner[],
  serves: (type: GraphQLObjectType, field: string) => unknown,
): readonly SelectedField[] {
  const found: Draft[] = [];
  for (const object of typesOf(schema, type)) {
    // The fields of each type stay in document order, as the response requires.
    let next = 0;
    const { fields } = collectSubFields(schema, fragments, variables, object, below as FieldNode[]);
    for (const [key, collected] of fields) {
      const nodes = collected as [FieldNode, ...FieldNode[]];
      const name = nodes[0].name.value;
      const field = name === '__typename' ? TypeNameMetaFieldDef : object.getFields()[name];
      if (field === undefined) continue;
      const shape = `${key} ${String(field.type)} ${nodes.length}`;
      const served = serves(object, name);
      const at = found.findIndex(
        (one) =>
          one.shape === shape &&
          one.served === served &&
          one.nodes.every((node, nth) => node === nodes[nth]),
      );
      if (at === -1) found.splice(next++, 0, { key, field, nodes, types: [object], served, shape });
      else {
        found[at]?.types.push(object);
        next = Math.max(next, at + 1);
      }
    }
  }
  return found;
}

/** The object types that a value of a type can have. */
export function typesOf(schema: GraphQLSchema, type: GraphQLCompositeType) {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}
