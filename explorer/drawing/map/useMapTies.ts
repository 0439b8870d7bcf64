import { useMemo, useRef } from 'react';
import { useAllPages } from '../../api/useAllPages.ts';
import {
  MapContestedDocument,
  MapTiesDocument,
  type TieFilter,
} from '../../generated/operations.ts';
import { type Choice, admits } from './choice.ts';
import { type Mark, toMark } from './mark.ts';

/** The ties of a map as they come, those that are chosen of them, and those that can be drawn. */
export function useMapTies(choice: Choice) {
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
  const known = useRef(new Map<string, Mark | null>());
  const marks = useMemo(() => {
    // A mark stays the same one, so that its line is laid out once.
    const markOf = (tie: (typeof shown)[number]) => {
      const mark = known.current.get(tie.id) ?? toMark(tie);
      known.current.set(tie.id, mark);
      return mark;
    };
    return shown.flatMap((tie) => markOf(tie) ?? []);
  }, [shown]);
  return { contested, marks, pages, shown, ties };
}
