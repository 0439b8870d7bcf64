import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The largest number of errors of one kind in a response. */
export const MOST_FAULTS = 20;

/** Several errors at once. */
export class Faults extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
  }
}

/** The thrown value as GraphQL errors; an internal error is their original error. */
export function errorsOf(thrown: unknown): readonly GraphQLError[] {
  if (thrown instanceof Faults) return thrown.errors;
  if (thrown instanceof GraphQLError) return [thrown];
  return [new GraphQLError((thrown as Error).message, { originalError: thrown as Error })];
}

/** The errors of an answer, to be thrown. */
export function toFaults(errors: readonly GraphQLFormattedError[]): Faults {
  return new Faults(
    errors.map(({ message, extensions }) => new GraphQLError(message, { extensions })),
  );
}
