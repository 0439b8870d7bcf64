import { type GraphQLSchema, isEnumType } from 'graphql';
import { z } from 'zod';

export const id = (text: string) => z.string().min(1).max(200).describe(text);
export const ids = (text: string) => z.array(id('An id.')).max(10).optional().describe(text);

/** Dates as the API takes them; it says what it expects. */
export const period = (text: string) =>
  z
    .string()
    .max(40)
    .optional()
    .describe(`${text} A year, month or day: 1988, 1988-11, 1988-11-05.`);

export const first = (usual: number, most: number) =>
  z.int().min(1).max(most).default(usual).describe(`Up to n items; fewer if they do not fit.`);

export const after = z
  .string()
  .max(2_000)
  .optional()
  .describe('The `after` of the answer before, for what follows.');

/** The values of an enum of the API. */
export function oneOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`Expected "${name}" to be an enum of the schema.`);
  return z.enum(type.getValues().map((value) => value.name) as [string, ...string[]]);
}
