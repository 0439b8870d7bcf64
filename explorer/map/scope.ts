import { useMemo } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { type Choice, hasChoice, placeWords, readChoice } from '../drawing/map/choice.ts';
import { isCode, usePlaces } from '../parts/usePlaces.ts';
import { NamesDocument, type TieCountsQuery, TieCountsDocument } from '../generated/operations.ts';

/** Which ties the map is about, and the names of the places that it is between. */
export interface Scope {
  /** Null until it is known. */
  readonly choice: Choice | null;

  /** The two countries that the record knows best; empty if it knows none well. */
  readonly pair: readonly string[];
  readonly nameOf: (id: string) => string;

  /** Why the pair or a name is not known. */
  readonly fault: Error | null;
}

/** An address without a choice opens on the two countries whose ties are best documented. */
export function useScope(params: URLSearchParams): Scope {
  const asked = useMemo(() => readChoice(params), [params]);
  const counts = useAnswer(TieCountsDocument, DOCUMENTED);
  const deepest = counts.data ? deepestOf(counts.data) : NONE;
  const places = usePlaces([...deepest, ...asked.between]);
  const { found, idOf } = places;
  const pair = deepest.every((code) => found.has(code)) ? deepest.map(idOf) : NONE;
  const isAsked = hasChoice(params);
  const isReady = isAsked
    ? asked.between.every(places.isKnown)
    : !counts.isPending && deepest.every(places.isKnown);
  const between = (isAsked ? asked.between.map(idOf) : pair).join();
  const choice = useMemo(
    () => (isReady ? { ...asked, between: between.split(',').filter(Boolean) } : null),
    [isReady, asked, between],
  );
  const { names, error } = useNamesOf(
    asked.between.filter((id) => !isCode(id)),
    [...found.values()],
  );
  const fault = (counts.data ? null : counts.error) ?? places.error ?? error;
  return { choice, pair, nameOf: (id) => names.get(id) ?? placeWords(id), fault };
}

const NONE: readonly string[] = [];

/** Ties that several sources document and one dates, by their countries: lists of ties alone are not depth. */
const DOCUMENTED = { filter: { minSources: 2, hasStart: true }, by: ['COUNTRIES' as const] };

/** With fewer such ties, no pair of countries is recorded in depth. */
const DEEP = 25;

/** The codes of the two countries with the most documented ties. */
function deepestOf({ counts }: TieCountsQuery): readonly string[] {
  const pairs = counts.groups.filter(({ count, keys: [key] }) => {
    return count >= DEEP && /^[A-Z]{2}-[A-Z]{2}$/.test(key?.value ?? '');
  });
  const [deepest] = pairs.toSorted((one, other) => other.count - one.count);
  return deepest?.keys[0]?.value?.split('-').toReversed() ?? NONE;
}

function useNamesOf(
  ids: readonly string[],
  known: readonly { readonly id: string; readonly name: string }[],
) {
  const others = ids.filter((id) => !known.some((place) => place.id === id));
  const { data, error } = useAnswer(NamesDocument, others.length > 0 ? { ids: others } : null);
  const named = (data?.nodes ?? []).flatMap((node) =>
    node && 'actorName' in node ? [[node.id, node.actorName] as const] : [],
  );
  const names = new Map([...known.map(({ id, name }) => [id, name] as const), ...named]);
  return { names, error };
}
