import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { type Copy, textOf } from './copy.ts';
import { type Args, refused } from './pages.ts';

/** Arguments with the ids of what duplicates were merged into; throws for an id that nothing has. */
export function knownIn({ kept }: Copy, inputs: Readonly<Record<string, Input>>, args: Args): Args {
  const known = (id: string) => {
    const item = kept(id);
    if (item === undefined) throw refused();
    return textOf(item, 'id');
  };
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const type = inputs[name] && getNamedType(inputs[name].type);
      if (value == null || type === undefined || name === 'id' || name === 'ids')
        return [name, value];
      if (isInputObjectType(type))
        return [name, knownIn({ kept } as Copy, type.getFields(), value as Args)];
      if (type.name !== 'ID') return [name, value];
      return [name, Array.isArray(value) ? value.map(known) : known(value as string)];
    }),
  );
}

type Input = Pick<GraphQLArgument | GraphQLInputField, 'type'>;

/** Throws for a range that ends before it begins. */
export function assertInOrder(filter: Args): void {
  const pairs = [
    ...['started', 'ended', 'signed', 'expires', 'founded', 'published', 'population'].map(
      (name) => [`${name}From`, `${name}To`] as const,
    ),
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
