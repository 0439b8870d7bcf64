import { useAnswers } from '../api/useAnswer.ts';
import { PlaceByCodeDocument } from '../generated/operations.ts';

/** The places of an address, which can name countries and states by their codes of ISO 3166. */
export interface Places {
  /** Whether it is no code, or has been looked up. */
  readonly isKnown: (text: string) => boolean;

  /** The id of a code; anything else, and a code that no place has, stays what it is. */
  readonly idOf: (text: string) => string;

  /** By code. */
  readonly found: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
}

export function usePlaces(texts: readonly string[]): Places {
  const codes = [...new Set(texts.filter(isCode))];
  const answers = useAnswers(PlaceByCodeDocument, codes.map(toIdentifier));
  const found = new Map(
    codes.flatMap((code, at) => {
      const place = answers[at]?.data?.lookup[0];
      return place ? [[code, place] as const] : [];
    }),
  );
  return {
    isKnown: (text) => !isCode(text) || answers[codes.indexOf(text)]?.isPending === false,
    idOf: (text) => found.get(text)?.id ?? text,
    found,
  };
}

/** Some ids look like a code: they stay what they are if no place has it. */
export const isCode = (text: string) => /^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(text);

const toIdentifier = (code: string) => ({
  identifier: {
    scheme: code.length === 2 ? ('ISO_3166_1' as const) : ('ISO_3166_2' as const),
    value: code.toUpperCase(),
  },
});
