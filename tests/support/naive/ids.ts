import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { typesOfId } from '../../../src/compose/namedIds.ts';
import { type Copy, textOf } from './copy.ts';
import { type Args, refused } from './pages.ts';

type Input = GraphQLArgument | GraphQLInputField;

/** Arguments with the ids of what duplicates were merged into; throws for an id that nothing of the right type has. */
export function knownIn(
  schema: GraphQLSchema,
  copy: Pick<Copy, 'kept'>,
  inputs: Readonly<Record<string, Input>>,
  args: Args,
): Args {
  const known = (input: Input) => (id: string) => {
    const item = copy.kept(id);
    if (!item || !typesOfId(schema, input).some((type) => item.labels.includes(type)))
      throw refused();
    return textOf(item, 'id');
  };
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const input = inputs[name];
      if (value == null || input === undefined || name === 'id' || name === 'ids')
        return [name, value];
      const type = getNamedType(input.type);
      if (isInputObjectType(type))
        return [name, knownIn(schema, copy, type.getFields(), value as Args)];
      if (type.name !== 'ID') return [name, value];
      const one = known(input);
      return [name, Array.isArray(value) ? value.map(one) : one(value as string)];
    }),
  );
}

/** Throws for a range that ends before it begins. */
export function assertInOrder(filter: Args): void {
  const pairs = [
    ...[
      'listed',
      'started',
      'ended',
      'signed',
      'expires',
      'founded',
      'published',
      'population',
    ].map((name) => [`${name}From`, `${name}To`] as const),
    ['from', 'to'] as const,
    ['activeOn', 'activeTo'] as const,
  ];
  for (const [from, to] of pairs) {
    const [low, high] = [filter[from], filter[to]];
    if (typeof low === 'number' && typeof high === 'number' && low > high) throw refused();
    if (typeof low !== 'string' || typeof high !== 'string') continue;
    if (low > high && !low.startsWith(high)) throw refused();
  }
}
