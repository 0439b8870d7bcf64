import {
  type UseQueryOptions,
  type UseQueryResult,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import { useBehind } from './behind.ts';
import { type Operation, toRequest } from './operation.ts';

export type Answer<Data> = UseQueryResult<Data>;

/** Sends a request on mount and when the variables change; `null` sends none. */
export function useAnswer<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
  options: Pick<UseQueryOptions<Data>, 'placeholderData'> = {},
): Answer<Data> {
  const request = variables && toRequest(operation, variables);
  useBehind(request ? [request] : []);
  return useQuery<Data>({ queryKey: [request], enabled: request !== null, ...options });
}

/** One operation, sent once for each of these variables. */
export function useAnswers<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  all: readonly Variables[],
): readonly Answer<Data>[] {
  const requests = all.map((variables) => toRequest(operation, variables));
  useBehind(requests);
  return useQueries<UseQueryOptions<Data>[]>({
    queries: requests.map((request) => ({ queryKey: [request] })),
  });
}
