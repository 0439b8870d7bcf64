import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { toRequest } from '../../api/operation.ts';
import { type TieFilter, type TieMapQuery, TieMapDocument } from '../../generated/operations.ts';
import { USUAL_TIES } from '../../parts/kinds.ts';
import { type Choice, admits } from './choice.ts';
import { type MapTie, toMapTies } from './mapTie.ts';
import { type Mark, drawnOf, toMark } from './mark.ts';

export interface MapTies {
  /** How many ties there are; null until the answer has come. */
  readonly total: number | null;
  readonly error: Error | null;

  /** Asks again after an error. */
  readonly again: () => void;

  /** All ties, filtered or not. */
  readonly ties: readonly MapTie[];

  /** The ties that match the choice, and those of them that are drawn. */
  readonly shown: readonly MapTie[];
  readonly marks: readonly Mark[];

  /** IDs of those that are not drawn although they have locations: ties of many places. */
  readonly undrawn: ReadonlySet<string>;

  /** IDs of contested ties. */
  readonly contested: ReadonlySet<string>;
}

/**
 * The ties of a map, those that match the choice, and those that can be drawn: of totals none, which have no names. The view lists another request for the same
 * ties behind it, whose rows a reader can export.
 */
export function useMapTies(choice: Choice): MapTies {
  const isOfNetworks = choice.groups.includes('network');
  const filter = useMemo<TieFilter>(() => {
    const between = choice.between;
    return { ...(isOfNetworks ? {} : USUAL_TIES), ...(between.length > 0 && { between }) };
  }, [choice.between, isOfNetworks]);
  const { data, error, refetch } = useQuery<TieMapQuery>({
    queryKey: [toRequest(TieMapDocument, { filter, each: choice.show === null })],
    // Comparing all ties with those before would take longer than drawing them.
    structuralSharing: false,
  });
  const ties = useMemo(() => (data ? toMapTies(data.tieMap) : NO_TIES), [data]);
  const contested = useMemo(
    () => new Set(ties.flatMap((tie) => (tie.contested ? [tie.id] : []))),
    [ties],
  );
  const shown = useMemo(
    () => ties.filter((tie) => admits(choice, tie, contested)),
    [ties, contested, choice],
  );
  const marksById = useRef(new Map<string, Mark | null>());
  const located = useMemo(() => {
    // A mark stays the same object, so that its line is computed once.
    const markOf = (tie: MapTie) => {
      const mark = marksById.current.get(tie.id) ?? toMark(tie);
      marksById.current.set(tie.id, mark);
      return mark;
    };
    return shown.flatMap((tie) => markOf(tie) ?? []);
  }, [shown]);
  const { many, tie } = choice;
  const marks = useMemo(() => drawnOf(located, { many, tie }), [located, many, tie]);
  const undrawn = useMemo(() => {
    const drawn = new Set(marks);
    return new Set(located.flatMap((mark) => (drawn.has(mark) ? [] : mark.tie.id)));
  }, [located, marks]);
  return {
    ...{ contested, marks, shown, ties, undrawn, error },
    total: data?.tieMap.totalCount ?? null,
    again: () => void refetch(),
  };
}

const NO_TIES: readonly MapTie[] = [];
