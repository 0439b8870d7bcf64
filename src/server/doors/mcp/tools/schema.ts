import { z } from 'zod';
import { badInput } from '../../../../errors.ts';
import type { Flat } from '../../../../flat.ts';
import { McpSchemaDocument, type McpSchemaQuery } from '../../../../generated/doors.ts';
import { type MakeTool, first, someText, toolOf } from './tool.ts';

type Type = NonNullable<McpSchemaQuery['__type']>;
type Field = Flat<NonNullable<Type['fields' | 'inputFields' | 'enumValues']>[number]>;

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeRef | null;
}

const INPUT = z.strictObject({
  type: z
    .string()
    .max(100)
    .default('Query')
    .describe('The name of a type: Query, City, TieFilter.'),
  first: first(100, 200),
  after: someText(100, 'The `after` of the answer before.'),
});

export const schema: MakeTool = () =>
  toolOf({
    name: 'schema',
    title: 'The GraphQL schema',
    description:
      'One type of the GraphQL schema that `ask` uses, with its fields or values and what they mean. Start with Query; then the types that its fields name.',
    input: INPUT,
    async answer({ type: name, first, after }, context) {
      const { __type: type } = await context.ask(McpSchemaDocument, { type: name });
      if (type === null)
        throw badInput(
          `Expected the name of a type of the schema, but got: "${name}". Start with Query.`,
        );
      const all = type.fields ?? type.inputFields ?? type.enumValues ?? [];
      const begin = after === undefined ? 0 : all.findIndex((field) => field.name === after) + 1;
      if (after !== undefined && begin === 0)
        throw badInput(
          `Expected the \`after\` of an answer about \`${name}\`, which is a name in it, but got: "${after}".`,
        );
      const some = all.slice(begin, begin + first);
      const names = (types: Type['interfaces']) => types?.map((one) => one.name) ?? [];
      const [interfaces, possible] = [names(type.interfaces), names(type.possibleTypes)];
      return {
        ...{ version: null, total: all.length, hasMore: begin + some.length < all.length },
        head: {
          ...{ type: type.name, kind: type.kind, means: type.description },
          ...(interfaces.length > 0 && { interfaces }),
          ...(possible.length > 0 && { possibleTypes: possible }),
        },
        items: some.map((field) => ({ cursor: field.name, value: lineOf(field) })),
        narrower: 'Ask for another type.',
      };
    },
  });

/** As in SDL, with the first sentence of what it means. */
function lineOf({ name, description, args = [], type, defaultValue }: Field): string {
  const given = args.map((one) => `${one.name}: ${textOf(one.type)}`).join(', ');
  const [sentence = ''] = /^.*?\.(?=\s|$)/s.exec(description ?? '') ?? [description ?? ''];
  return [
    `${name}${given === '' ? '' : `(${given})`}`,
    ...(type ? [`: ${textOf(type)}`] : []),
    ...(defaultValue == null ? [] : [` = ${defaultValue}`]),
    ...(sentence === '' ? [] : [` # ${sentence.replace(/\s+/g, ' ')}`]),
  ].join('');
}

function textOf(type: TypeRef | null | undefined): string {
  if (type == null) return '';
  if (type.kind === 'NON_NULL') return `${textOf(type.ofType)}!`;
  return type.kind === 'LIST' ? `[${textOf(type.ofType)}]` : (type.name ?? '');
}
