import { useMemo } from 'react';
import { useAnswer, useAnswers } from '../api/useAnswer.ts';
import { type Choice, hasChoice, placeWords, readChoice } from '../drawing/map/choice.ts';
import {
  NamesDocument,
  PlaceByCodeDocument,
  type TieCountsQuery,
  TieCountsDocument,
} from '../generated/operations.ts';

/** Which ties the map is about, and the names of the places that it is between. */
export interface Scope {
  /** Null until it is known. */
  readonly choice: Choice | null;

  /** The two countries that the record knows best; empty if it knows none well. */
  readonly pair: readonly string[];
  readonly nameOf: (id: string) => string;
}

/** An address without a choice opens on the two countries whose ties are best documented. */
export function useScope(params: URLSearchParams): Scope {
  const asked = useMemo(() => readChoice(params), [params]);
  const counts = useAnswer(TieCountsDocument, DOCUMENTED);
  const deepest = counts.data ? deepestOf(counts.data) : NONE;
  const codes = [...new Set([...deepest, ...asked.between.filter(isCode)])];
  const answers = useAnswers(PlaceByCodeDocument, codes.map(toIdentifier));
  const isKnown = (code: string) => answers[codes.indexOf(code)]?.isPending === false;
  const found = new Map(
    codes.flatMap((code, at) => {
      const place = answers[at]?.data?.lookup[0];
      return place ? [[code, place] as const] : [];
    }),
  );
  const idOf = (code: string) => found.get(code)?.id ?? code;
  const pair = deepest.every((code) => found.has(code)) ? deepest.map(idOf) : NONE;
  const isAsked = hasChoice(params);
  const isReady = isAsked
    ? asked.between.filter(isCode).every(isKnown)
    : !counts.isPending && deepest.every(isKnown);
  const between = (isAsked ? asked.between.map(idOf) : pair).join();
  const choice = useMemo(
    () => (isReady ? { ...asked, between: between.split(',').filter(Boolean) } : null),
    [isReady, asked, between],
  );
  const names = useNamesOf(
    asked.between.filter((id) => !isCode(id)),
    [...found.values()],
  );
  return { choice, pair, nameOf: (id) => names.get(id) ?? placeWords(id) };
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

/** Some ids look like a code: they stay what they are if no place has it. */
const isCode = (text: string) => /^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(text);

const toIdentifier = (code: string) => ({
  identifier: {
    scheme: code.length === 2 ? ('ISO_3166_1' as const) : ('ISO_3166_2' as const),
    value: code.toUpperCase(),
  },
});

function useNamesOf(
  ids: readonly string[],
  known: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const others = ids.filter((id) => !known.some((place) => place.id === id));
  const { data } = useAnswer(NamesDocument, others.length > 0 ? { ids: others } : null);
  const named = (data?.nodes ?? []).flatMap((node) =>
    node && 'actorName' in node ? [[node.id, node.actorName] as const] : [],
  );
  return new Map([...known.map(({ id, name }) => [id, name] as const), ...named]);
}
