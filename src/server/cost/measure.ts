import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Measures of a document as written, without the schema. */
export interface Measures {
  readonly aliases: number;
  readonly directives: number;
  /** Named ones. Validation compares each with each. */
  readonly fragments: number;
  /** Over all its operations, counting a fragment each time it is spread. */
  readonly fields: number;
  /** The deepest nesting of fields in any operation, without introspection. */
  readonly depth: number;
}

type Extent = Pick<Measures, 'fields' | 'depth'>;

/** Each fragment is measured once, however often it is spread; validation rejects one that spreads itself. */
export function measure(document: DocumentNode): Measures {
  const named = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(named.map((node) => [node.name.value, node]));
  const known = new Map<FragmentDefinitionNode, Extent>();
  const operations = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => extentOf(selectionSet));
  return { ...written(document), ...combined(operations) };

  function extentOf({ selections }: SelectionSetNode): Extent {
    return combined(
      selections.map((selection) => {
        if (selection.kind === Kind.INLINE_FRAGMENT) return extentOf(selection.selectionSet);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return spread(selection.name.value);
        const below = selection.selectionSet ? extentOf(selection.selectionSet) : NOTHING;
        const introspects = selection.name.value.startsWith('__');
        return { fields: below.fields + 1, depth: introspects ? 0 : below.depth + 1 };
      }),
    );
  }

  function spread(name: string): Extent {
    const fragment = fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const extent = known.get(fragment);
    if (extent) return extent;
    known.set(fragment, NOTHING);
    const found = extentOf(fragment.selectionSet);
    known.set(fragment, found);
    return found;
  }
}

const NOTHING: Extent = { fields: 0, depth: 0 };

function combined(extents: readonly Extent[]): Extent {
  return {
    fields: extents.reduce((sum, { fields }) => sum + fields, 0),
    depth: extents.reduce((most, { depth }) => Math.max(most, depth), 0),
  };
}

function written(document: DocumentNode): Omit<Measures, keyof Extent> {
  const counts = { aliases: 0, directives: 0, fragments: 0 };
  visit(document, {
    Field({ alias }) {
      if (alias) counts.aliases++;
    },
    Directive() {
      counts.directives++;
    },
    FragmentDefinition() {
      counts.fragments++;
    },
  });
  return counts;
}
