import type { RunOperation } from '../../answers/answers.ts';
import type { RequestContext } from '../../protocol/context.ts';
import { toFaults } from '../../protocol/faults.ts';
import type { AskedDocument } from '../../protocol/request.ts';

/** Asks GraphQL in the name of a client, with its limits; throws what went wrong. */
export type Ask = <Data>(
  document: AskedDocument<Data>,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
) => Promise<Data>;

export function createAsk(run: RunOperation): Ask {
  return async <Data>(
    document: AskedDocument<Data>,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ) => {
    const { data, errors = [] } = await run({ query: String(document), variables }, context);
    if (errors.length === 0) return data as Data;
    throw toFaults(errors);
  };
}
