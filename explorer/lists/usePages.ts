import { useEffect, useState } from 'react';
import { keep, keptAs } from '../shell/visitState.ts';
import { type Operation, nameOf, toRequest } from '../api/operation.ts';
import { useAnswers } from '../api/useAnswer.ts';

export interface Connection<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly Edge[];
}

export interface Pages<Edge> {
  /** Equal for the same operation and variables. */
  readonly name: string;

  /** Null until the first page has arrived. */
  readonly total: number | null;
  readonly edges: readonly Edge[];
  readonly waiting: boolean;
  readonly error: Error | null;

  /** Null if there are no more rows or the next page is being loaded. */
  readonly more: (() => void) | null;
}

/** A list beyond its first page is read in pages of the largest size. */
const FURTHER = 100;

/**
 * The pages of a connection so far, one operation a page; as many as before after Back and reload. For other
 * variables, mount the component again (by its key). A first page that came with other things is not asked for.
 */
export function usePages<Data, Variables extends { readonly first: number }, Edge>(
  operation: Operation<Data, Variables & { after?: string | null }>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Edge> | null | undefined,
  begun?: Connection<Edge>,
): Pages<Edge> {
  const name = `pages-of ${nameOf(toRequest(operation, variables))} ${JSON.stringify(variables)}`;
  const [cursors, setCursors] = useState(() => keptAs<Cursors>(name) ?? [null]);
  useEffect(() => {
    if (cursors.length > 1) keep(name, cursors);
  }, [name, cursors]);
  const asked = cursors.map((after, at) => {
    return { ...variables, ...(at > 0 && { first: FURTHER }), after };
  });
  const answers = useAnswers(operation, begun ? asked.slice(1) : asked);
  // Pages after a missing one wait until it has arrived.
  const gap = answers.findIndex(({ data }) => data === undefined);
  const arrived = answers
    .slice(0, gap === -1 ? answers.length : gap)
    .flatMap(({ data }) => (data === undefined ? [] : [connectionOf(data)]));
  const pages = begun ? [begun, ...arrived] : arrived;
  const error = answers.find(({ data, error }) => data === undefined && error)?.error ?? null;
  const waiting = answers.some(({ isPending }) => isPending);
  const last = pages.at(-1)?.pageInfo;
  const next = gap === -1 && last?.hasNextPage ? last.endCursor : null;
  return {
    name,
    total: pages[0]?.totalCount ?? (pages.length > 0 ? 0 : null),
    edges: pages.flatMap((page) => page?.edges ?? []),
    waiting,
    error,
    more:
      next === null ? null : () => setCursors((now) => (now.includes(next) ? now : [...now, next])),
  };
}

type Cursors = readonly (string | null)[];
