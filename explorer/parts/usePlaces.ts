import { useAnswers } from '../api/useAnswer.ts';
import { PlaceByCodeDocument } from '../generated/operations.ts';

/** The places of an address, which can name countries and states by their codes of ISO 3166. */
export interface Places {
  /** Whether it is no code, or has been looked up. */
  readonly isKnown: (text: string) => boolean;

  /** The id of a code; anything else, and a code that no place has, stays what it is. */
  readonly idOf: (text: string) => string;

  /** Why a code could not be looked up. */
  readonly error: Error | null;

  /** By code in capitals. */
  readonly found: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
}

export function usePlaces(texts: readonly string[]): Places {
  const codes = [...new Set(texts.filter(isCode).map(toCode))];
  const answers = useAnswers(PlaceByCodeDocument, codes.map(toIdentifier));
  const found = new Map(
    codes.flatMap((code, at) => {
      const place = answers[at]?.data?.lookup[0];
      return place ? [[code, place] as const] : [];
    }),
  );
  return {
    isKnown: (text) => !isCode(text) || answers[codes.indexOf(toCode(text))]?.data !== undefined,
    idOf: (text) => found.get(toCode(text))?.id ?? text,
    error: answers.find(({ data, error }) => data === undefined && error)?.error ?? null,
    found,
  };
}

/** Some ids look like a code: they stay what they are if no place has it. */
export const isCode = (text: string) => /^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(text);

const toCode = (text: string) => text.toUpperCase();

const toIdentifier = (code: string) => ({
  identifier: {
    scheme: code.length === 2 ? ('ISO_3166_1' as const) : ('ISO_3166_2' as const),
    value: code,
  },
});
