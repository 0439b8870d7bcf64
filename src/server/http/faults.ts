import { GraphQLError } from 'graphql';

/** The most errors of one kind that an answer tells. */
export const MOST_FAULTS = 20;

/** Several errors at once. */
export class Faults extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
  }
}

/** What was thrown, as errors of GraphQL's; one of ours is what was thrown in them. */
export function errorsOf(thrown: unknown): readonly GraphQLError[] {
  if (thrown instanceof Faults) return thrown.errors;
  if (thrown instanceof GraphQLError) return [thrown];
  return [new GraphQLError((thrown as Error).message, { originalError: thrown as Error })];
}
