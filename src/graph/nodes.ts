import { type GraphQLOutputType, type OperationDefinitionNode, parse } from 'graphql';
import { type Asking, ask } from './ask.ts';
import { compose } from './compose/compose.ts';
import type { Model } from './model.ts';
import { RecordChanged, type Seen } from './oneState.ts';

/** Nodes of one type by their ids, in that order; of the state of the record that `seen` has. */
export type ReadNodes<Node> = (
  asking: Asking,
  ids: readonly string[],
  seen: Seen,
) => Promise<readonly Node[]>;

/** What `{ nodes(ids) { ... on TYPE { SELECTION } } }` would answer, however many ids there are. Throws `RecordChanged` if one is gone. */
export function createReadNodes<Node>(
  model: Model,
  typeName: string,
  selection: string,
): ReadNodes<Node> {
  const [definition] = parse(`{ ${selection} }`).definitions;
  const type = model.schema.getType(typeName) as GraphQLOutputType;
  const operation = { schema: model.schema, fragments: {}, variables: {} };
  const below = [definition as OperationDefinitionNode];
  const statement = compose(model, operation, { type, below });
  return async (asking, ids, seen) => {
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
