import { useEffect, useState } from 'react';
import { type Operation, keyOf, toRequest } from './operation.ts';
import { useClient } from './useAnswer.ts';

export interface Connection<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly Edge[];
}

export interface AllPages<Edge> {
  /** Of all; null until the first page has come. */
  readonly total: number | null;

  /** Those that have come so far. */
  readonly edges: readonly Edge[];
  readonly failed: string | null;
  readonly isWhole: boolean;
}

/**
 * A connection page by page until its end, for drawings of all of it. Its requests are not among those behind the view, of which there
 * would be a hundred: whoever draws notes one that gives the same rows. What failed goes on when it is asked for again.
 */
export function useAllPages<Data, Variables extends object, Edge>(
  operation: Operation<Data, Variables & { after?: string | null }>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Edge>,
): AllPages<Edge> {
  const client = useClient();
  const key = JSON.stringify(variables);
  const [seen, setSeen] = useState<AllPages<Edge>>(NOTHING);
  useEffect(() => {
    const given = JSON.parse(key) as Variables;
    let [after, edges]: [string | null, readonly Edge[]] = [null, []];
    let isWhole = false;
    const goOn = () => {
      while (!isWhole) {
        const request = toRequest(operation, { ...given, after });
        const answer = client.peek(keyOf(request));
        if (answer.state === 'waiting') {
          client.ask(request);
          return;
        }
        if (answer.state === 'failed') {
          setSeen((before) => ({ ...before, failed: answer.message }));
          return;
        }
        const { pageInfo, totalCount, edges: more } = connectionOf(answer.data as Data);
        edges = [...edges, ...more];
        after = pageInfo.endCursor;
        isWhole = !pageInfo.hasNextPage;
        setSeen({ total: totalCount, edges, failed: null, isWhole });
      }
    };
    setSeen(NOTHING);
    goOn();
    return client.subscribe(goOn);
    // The same operation and connection each time.
  }, [client, key]);
  return seen;
}

const NOTHING = { total: null, edges: [], failed: null, isWhole: false };
