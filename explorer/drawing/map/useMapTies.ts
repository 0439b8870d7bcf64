import { useMemo, useRef } from 'react';
import { type AllPages, useAllPages } from '../../api/useAllPages.ts';
import {
  MapContestedDocument,
  type MapTieFragment,
  MapTiesDocument,
  type TieFilter,
} from '../../generated/operations.ts';
import { type Choice, admits } from './choice.ts';
import { type Mark, toMark } from './mark.ts';

export interface MapTies {
  readonly pages: AllPages<unknown>;

  /** All ties that have arrived, filtered or not. */
  readonly ties: readonly MapTieFragment[];

  /** The ties that match the choice, and those of them with a location. */
  readonly shown: readonly MapTieFragment[];
  readonly marks: readonly Mark[];

  /** IDs of contested ties. */
  readonly contested: ReadonlySet<string>;
}

/** The ties of a map as they arrive, those that match the choice, and those that can be drawn. */
export function useMapTies(choice: Choice): MapTies {
  const base = useMemo<TieFilter>(() => {
    const between = choice.between;
    return between.length > 0 ? { between } : {};
  }, [choice.between]);
  const pages = useAllPages(MapTiesDocument, { filter: base }, ({ ties }) => ties);
  const disputed = useAllPages(
    MapContestedDocument,
    { filter: { ...base, contested: true } },
    ({ ties }) => ties,
  );
  const contested = useMemo(
    () => new Set(disputed.edges.map(({ node }) => node.id)),
    [disputed.edges],
  );
  const ties = useMemo(() => pages.edges.map(({ node }) => node), [pages.edges]);
  const shown = useMemo(
    () => ties.filter((tie) => admits(choice, tie, contested)),
    [ties, contested, choice],
  );
  const marksById = useRef(new Map<string, Mark | null>());
  const marks = useMemo(() => {
    // A mark stays the same object, so that its line is computed once.
    const markOf = (tie: (typeof shown)[number]) => {
      const mark = marksById.current.get(tie.id) ?? toMark(tie);
      marksById.current.set(tie.id, mark);
      return mark;
    };
    return shown.flatMap((tie) => markOf(tie) ?? []);
  }, [shown]);
  return { contested, marks, pages, shown, ties };
}
