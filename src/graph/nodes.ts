import type { DocumentNode, FragmentDefinitionNode, GraphQLOutputType } from 'graphql';
import { type Execution, ask } from './ask.ts';
import { compose } from '../compose/compose.ts';
import type { Model } from '../compose/model/model.ts';
import { RecordChanged, type SeenState } from './oneState.ts';

/** Nodes of one type by their ids, in that order; in the state of the record that `seen` holds. */
export type ReadNodes<Node> = ReturnType<typeof createReadNodes<Node>>;

/**
 * What `{ nodes(ids) { ...FRAGMENT } }` would answer of the document's first fragment, however many ids there are. Throws `RecordChanged` if one is gone.
 * The variables are of the form that those of the execution have: whether an argument is given decides how its field is read.
 */
export function createReadNodes<Node>(
  model: Model,
  { definitions }: DocumentNode,
  variables: Execution['variables'] = {},
) {
  const [fragment, ...others] = definitions as readonly FragmentDefinitionNode[];
  const typeName = fragment?.typeCondition.name.value ?? '';
  const type = model.schema.getType(typeName) as GraphQLOutputType;
  const fragments = Object.fromEntries(others.map((other) => [other.name.value, other]));
  const operation = { schema: model.schema, fragments, variables };
  const statement = compose(model, operation, { type, below: fragment ? [fragment] : [] });
  return async (asking: Execution, ids: readonly string[], seen: SeenState) => {
    const { rows, objects, faulty } = await ask(asking, statement, ids, seen);
    if (faulty) throw new Error(`A ${typeName} is not as the schema promises.`);
    const nodes = new Map(rows.map(([id], at) => [id as string, objects[at] as Node]));
    return ids.map((id) => {
      const node = nodes.get(id);
      if (node === undefined) throw new RecordChanged();
      return node;
    });
  };
}
