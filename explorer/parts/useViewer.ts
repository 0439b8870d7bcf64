import { useQuery } from '@tanstack/react-query';
import { toRequest } from '../api/operation.ts';
import { ViewerDocument, type ViewerQuery } from '../generated/operations.ts';

export type Viewer = ViewerQuery['viewer'];

/** The reader, and what they may do at the desk. */
export interface Reading {
  /** Null until it is known. */
  readonly viewer: Viewer | null;

  /** Whether the reader may propose changes. */
  readonly mayPropose: boolean;
  readonly mayDecide: boolean;

  /** Whether signing in would let them. */
  readonly maySignIn: boolean;
}

/** No page needs it to be read, so it is asked only when `isAsked`; what another place has asked is shared. */
export function useViewer(isAsked: boolean): Reading {
  const { data, error } = useQuery<ViewerQuery>({
    queryKey: [toRequest(ViewerDocument, {})],
    enabled: isAsked,
  });
  const viewer = data?.viewer ?? null;
  const isOpen = viewer?.desk === 'OPEN';
  return {
    viewer,
    mayPropose: isOpen && viewer.role !== 'READER',
    mayDecide: isOpen && DECIDING.has(viewer.role) && !viewer.isAgent,
    maySignIn: error?.cause === 'UNAUTHENTICATED' || (isOpen && viewer.name === null),
  };
}

const DECIDING: ReadonlySet<string> = new Set(['EDITOR', 'OPERATOR']);
