import type { GraphQLSchema } from 'graphql';
import type { z } from 'zod';
import type { Ask, Execute } from '../../../answers/ask.ts';
import type { LinkTo } from '../../../links/links.ts';
import type { Listing } from './answer.ts';

/** A list, or a text that fits as it is. */
type Answer = Listing | { readonly text: string };

/** What a tool works with. */
export interface ToolContext {
  readonly execute: Execute;
  readonly ask: Ask;
  readonly linkTo: LinkTo;
  /** The address of the server, without a slash at its end. */
  readonly base: string;
}

/** One GraphQL operation, and how its answer is told. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly answer: (input: unknown, context: ToolContext) => Promise<Answer>;
}

/** Makes a tool from the schema of the API, which names the values of its enums. */
export type MakeTool = (schema: GraphQLSchema) => Tool;

/** The SDK has checked the input by its schema. */
export function toolOf<Input extends z.ZodObject>(
  tool: Omit<Tool, 'input' | 'answer'> & {
    readonly input: Input;
    readonly answer: (input: z.infer<Input>, context: ToolContext) => Promise<Answer>;
  },
): Tool {
  return { ...tool, answer: (input, context) => tool.answer(input as z.infer<Input>, context) };
}
