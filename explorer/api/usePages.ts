import { useState } from 'react';
import type { Operation } from './operation.ts';
import { useAnswers } from './useAnswer.ts';

export interface Connection<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly Edge[];
}

export interface Pages<Edge> {
  /** Null until the first page has come. */
  readonly total: number | null;
  readonly edges: readonly Edge[];
  readonly waiting: boolean;
  readonly failed: string | null;

  /** Null where there is no more, or the next page is on its way. */
  readonly more: (() => void) | null;
}

/** The pages of a connection so far, one operation a page. Whoever wants other variables mounts it anew. */
export function usePages<Data, Variables extends object, Edge>(
  operation: Operation<Data, Variables & { after?: string | null }>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Edge> | null | undefined,
): Pages<Edge> {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const answers = useAnswers(
    operation,
    cursors.map((after) => ({ ...variables, after })),
  );
  const pages = answers.flatMap((answer) =>
    answer.state === 'there' ? [connectionOf(answer.data)] : [],
  );
  const failed = answers.find((answer) => answer.state === 'failed')?.message ?? null;
  const waiting = answers.some(({ state }) => state === 'waiting');
  const last = pages.at(-1)?.pageInfo;
  const next = !waiting && failed === null && last?.hasNextPage ? last.endCursor : null;
  return {
    total: pages[0]?.totalCount ?? (pages.length > 0 ? 0 : null),
    edges: pages.flatMap((page) => page?.edges ?? []),
    waiting,
    failed,
    more: next === null ? null : () => setCursors([...cursors, next]),
  };
}
