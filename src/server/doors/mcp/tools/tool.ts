import { type GraphQLSchema, isEnumType } from 'graphql';
import { z } from 'zod';
import type { Ask, Execute } from '../../../answers/ask.ts';
import type { LinkTo } from '../../../links/links.ts';
import type { Listing } from './answer.ts';

/** A list, or a text that fits as it is. */
type Answer = Listing | { readonly text: string };

/** What a tool works with. */
export interface ToolContext {
  readonly execute: Execute;
  readonly ask: Ask;
  /** Runs a mutation as a program that acts for the client. */
  readonly write: Ask;
  readonly linkTo: LinkTo;
  /** The address of the server, without a slash at its end. */
  readonly base: string;
}

/** One GraphQL operation, and how its answer is told. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Whether it may write. */
  readonly isWriting?: boolean;
  readonly input: z.ZodObject;
  /** What an answer is, as JSON. */
  readonly output: z.ZodObject;
  readonly answer: (input: unknown, context: ToolContext) => Promise<Answer>;
}

/** Makes a tool from the schema of the API, which names the values of its enums. */
export type MakeTool = (schema: GraphQLSchema) => Tool;

/** The SDK has checked the input by its schema. */
export function toolOf<Input extends z.ZodObject>(
  tool: Omit<Tool, 'input' | 'output' | 'answer'> & {
    readonly input: Input;
    readonly output?: z.ZodObject;
    readonly answer: (input: z.infer<Input>, context: ToolContext) => Promise<Answer>;
  },
): Tool {
  const { output = LISTED } = tool;
  return {
    ...tool,
    output,
    answer: (input, context) => tool.answer(input as z.infer<Input>, context),
  };
}

/** What stands around the data of any answer. */
export const AROUND = {
  note: z.string().describe('What the texts under `data` are.'),
  cut: z.string().optional().describe('What is left out, and how to get it.'),
};

const LISTED = z.object({
  ...AROUND,
  version: z.string().optional().describe('The version of the record that it shows.'),
  total: z.int().optional().describe('The number of items in all.'),
  shown: z.int().describe('The number of items here.'),
  after: z.string().optional().describe('Asks for the items that follow.'),
  data: z.looseObject({ items: z.array(z.unknown()).describe('What was asked for, in order.') }),
});

/** A text of up to n characters. */
export const text = (most: number, means: string) => z.string().max(most).describe(means);

/** The same where it may be left out. */
export const someText = (most: number, means: string) =>
  z.string().max(most).optional().describe(means);

export const id = (text: string) => z.string().min(1).max(200).describe(text);
export const ids = (text: string) => z.array(id('An id.')).max(10).optional().describe(text);

/** Dates as the API takes them; it says what it expects. */
export const period = (means: string) =>
  someText(40, `${means} A year, month or day: 1988, 1988-11, 1988-11-05.`);

export const first = (usual: number, most: number) =>
  z.int().min(1).max(most).default(usual).describe('Up to n items; fewer if they do not fit.');

export const after = someText(2_000, 'The `after` of the answer before, for what follows.');

/** The values of an enum of the API. */
export function oneOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`Expected "${name}" to be an enum of the schema.`);
  return z.enum(type.getValues().map((value) => value.name) as [string, ...string[]]);
}
