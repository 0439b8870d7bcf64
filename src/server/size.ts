import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../graph/page.ts';

/** What an operation asks for, told before any work is done. */
export interface Size {
  /** The deepest nesting of fields, introspection left out. */
  readonly depth: number;
  /** The most nodes that its pages let it answer with; a list without pages counts as `LIST_SIZE`. */
  readonly cost: number;
}

/** Lists without pages are short by nature: the parties of a tie, its agreements. */
const LIST_SIZE = 5;

interface Measuring {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Of a valid document; an argument that cannot be read counts as not given. */
export function sizeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Size {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const root = schema.getQueryType();
  if (root == null) return { depth: 0, cost: 0 };
  return selectionSize({ schema, fragments, variables }, root, operation.selectionSet);
}

function selectionSize(
  measuring: Measuring,
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
): Size {
  const sizes = selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return fieldSize(measuring, type, selection);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : measuring.fragments.get(selection.name.value);
    if (fragment === undefined) return EMPTY;
    const named = fragment.typeCondition?.name.value;
    const on = named === undefined ? type : measuring.schema.getType(named);
    return isCompositeType(on) ? selectionSize(measuring, on, fragment.selectionSet) : EMPTY;
  });
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    cost: sizes.reduce((sum, { cost }) => sum + cost, 0),
  };
}

const EMPTY: Size = { depth: 0, cost: 0 };

function fieldSize(measuring: Measuring, type: GraphQLCompositeType, node: FieldNode): Size {
  const name = node.name.value;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (field === undefined || name.startsWith('__')) return EMPTY;
  const named = getNamedType(field.type);
  if (!isCompositeType(named) || node.selectionSet === undefined) return { depth: 1, cost: 0 };
  const below = selectionSize(measuring, named, node.selectionSet);
  const { own, times } = multiplicity(measuring, field, node);
  return { depth: below.depth + 1, cost: times * (below.cost + own) };
}

/** How many objects a field answers with, and whether they count themselves: of a connection only its nodes do. */
function multiplicity(
  { variables }: Measuring,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): { own: number; times: number } {
  const named = getNamedType(field.type).name;
  if (named.endsWith('Connection')) {
    const { first, last } = argumentsOf(field, node, variables);
    const size = first ?? last ?? DEFAULT_PAGE_SIZE;
    return { own: 0, times: typeof size === 'number' ? Math.max(1, size) : DEFAULT_PAGE_SIZE };
  }
  if (named.endsWith('Edge') || named === 'PageInfo') return { own: 0, times: 1 };
  if (!isListType(getNullableType(field.type))) return { own: 1, times: 1 };
  const { ids } = argumentsOf(field, node, variables);
  return { own: 1, times: Array.isArray(ids) ? Math.max(1, ids.length) : LIST_SIZE };
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}
