import type { RunOperation } from '../../answers/answers.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { toFaults } from '../../protocol/faults.ts';

/** Asks GraphQL in the name of a client, with its limits; throws what went wrong. */
export type Ask = <Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
) => Promise<Data>;

export function createAsk(run: RunOperation): Ask {
  return async <Data>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ) => {
    const { data, errors = [] } = await run({ query, variables }, context);
    if (errors.length === 0) return data as Data;
    throw toFaults(errors);
  };
}
