import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type Operation, toRequest } from './operation.ts';

export interface Connection<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly Edge[];
}

export interface AllPages<Edge> {
  /** The number of all rows; null until the first page has arrived. */
  readonly total: number | null;

  /** The rows that have arrived so far. */
  readonly edges: readonly Edge[];
  readonly error: Error | null;
  readonly isWhole: boolean;

  /** Requests the failed page again. */
  readonly again: () => void;
}

/**
 * Reads a connection to its end, for drawings of all rows. These requests are not listed behind the view, since there may be a
 * hundred; the view lists one request for the same rows.
 */
export function useAllPages<Data, Variables extends object, Edge>(
  operation: Operation<Data, Variables & { after?: string | null }>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Edge>,
): AllPages<Edge> {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [toRequest(operation, variables), 'all pages'],
    initialPageParam: null as string | null,
    getNextPageParam: (page: Data) => {
      const { endCursor, hasNextPage } = connectionOf(page).pageInfo;
      return hasNextPage ? endCursor : null;
    },
    // Comparing a hundred pages at each new one would take longer than drawing them.
    structuralSharing: false,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  });
  // The same operation and connection each time.
  const pages = useMemo(() => data?.pages.map(connectionOf) ?? [], [data]);
  const edges = useMemo(() => pages.flatMap((page) => page.edges), [pages]);
  return {
    total: pages[0]?.totalCount ?? null,
    edges,
    error,
    isWhole: data !== undefined && !hasNextPage,
    again: () => void (data ? fetchNextPage() : refetch()),
  };
}
