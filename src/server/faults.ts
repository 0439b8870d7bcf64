import type { GraphQLError } from 'graphql';

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
