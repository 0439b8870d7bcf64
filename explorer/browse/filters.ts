import type {
  ConfidenceLevel,
  Directness,
  SearchType,
  TieFilter,
} from '../generated/operations.ts';
import { SEARCH_TYPES } from '../generated/types.ts';
import { capital, wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';
import type { ByActor, ByText, ByValue, Choice } from './filtering.ts';

/** In the address, a decade as `1980s`, a year as `1979`, and no date as this. */
const UNDATED = 'undated';

interface Certain {
  readonly certainty?: TieFilter['certainty'];
}

/** When it began or happened, as a decade or a year that it certainly lies in. */
export function when<Filter extends Certain>(
  from: keyof Filter & string,
  to: keyof Filter & string,
  undated: Filter | null = null,
): Choice<Filter> {
  return {
    as: 'choice',
    name: 'when',
    toFilter([text = '']) {
      if (text === UNDATED) return undated ?? ({} as Filter);
      const [, year, isDecade] = /^(\d{4})(s?)$/.exec(text) ?? [];
      if (year === undefined) return {} as Filter;
      const last = isDecade ? `${year.slice(0, 3)}9` : year;
      return { [from]: year, [to]: last, certainty: 'CERTAINLY' } as unknown as Filter;
    },
    toValue({ value, label }) {
      if (value !== null) return `${value}s`;
      return undated !== null && label === words.terms.label(UNDATED) ? UNDATED : null;
    },
  };
}

/** One value of a condition that takes a list. */
export function anyOf<Filter>(
  name: string,
  condition: keyof Filter & string,
  counted?: readonly string[],
): Choice<Filter> {
  const toFilter = (values: readonly string[]) => ({ [condition]: values }) as Filter;
  return { as: 'choice', name, toFilter, ...(counted && { counted }) };
}

/** One value of a condition that takes one. */
export function oneOf<Filter>(name: string, condition: keyof Filter & string): Choice<Filter> {
  return { as: 'choice', name, toFilter: ([value]) => ({ [condition]: value }) as Filter };
}

/** The value of a bar of Statistics, of a condition that takes a list. */
export function exactly<Filter>(
  name: string,
  condition: keyof Filter & string,
  textOf = (value: string) => capital(words.terms.label(value)),
): ByValue<Filter> {
  const toFilter = (value: string) => ({ [condition]: [value] }) as Filter;
  return { as: 'value', name, toFilter, textOf };
}

/** One level of confidence, not those above it. */
export const level = exactly<{
  confidences?: readonly ConfidenceLevel[] | null | undefined;
}>('level', 'confidences', (one) => words.terms.levels[one as ConfidenceLevel]);

/** The most direct of its sources. */
export const directness = exactly<{
  directness?: readonly Directness[] | null | undefined;
}>('directness', 'directness', wordOf);

export const contested: Choice<{ contested?: boolean | null | undefined }> = {
  as: 'choice',
  name: 'contested',
  counted: ['true'],
  toFilter: ([value]) => (value === 'true' ? { contested: true } : {}),
};

/** Its number of sources. */
export const sourced: Choice<{ sourceCount?: number | null | undefined }> = {
  as: 'choice',
  name: 'sources',
  toFilter: ([value]) => ({ sourceCount: Number(value) }),
};

/** The basis of its confidence. */
export const basis = exactly<Pick<TieFilter, 'bases'>>('basis', 'bases', wordOf);

/** The most direct source of its start. */
export const startDirectness = exactly<Pick<TieFilter, 'startDirectness'>>(
  'start_directness',
  'startDirectness',
  wordOf,
);

/** Its number of lists. */
export const listed: ByValue<Pick<TieFilter, 'listCount'>> = {
  as: 'value',
  name: 'lists',
  toFilter: (value) => ({ listCount: Number(value) }),
  textOf: (value) => value,
};

/** Whether it has ties of its own. */
export const tied: Choice<{
  minTies?: number | null | undefined;
  maxTies?: number | null | undefined;
}> = {
  as: 'choice',
  name: 'tied',
  counted: ['true', 'false'],
  toFilter: ([value]) => (value === 'false' ? { maxTies: 0 } : { minTies: 1 }),
};

export const named: ByText<{ namePrefix?: string | null | undefined }> = {
  as: 'text',
  name: 'name',
  toFilter: (namePrefix) => ({ namePrefix }),
};

/** The two sides of a tie. */
export const between = (['one', 'other'] as const).map(
  (name): ByActor<{ between?: readonly string[] | null | undefined }> => ({
    as: 'actor',
    name,
    toFilter: (id) => ({ between: [id] }),
  }),
);

/** All places of its parties, up to as many as there are names. */
export const allOf = (
  names: readonly string[],
  condition: 'exactCountries' | 'exactStates',
  type: SearchType,
) =>
  names.map((name): ByActor<Pick<TieFilter, 'exactCountries' | 'exactStates'>> => ({
    ...{ as: 'actor', name, types: [type], isExtra: true },
    toFilter: (id) => ({ [condition]: [id] }),
  }));

const PLACES = SEARCH_TYPES.filter((type) => /^(COUNTRY|STATE|CITY)$/.test(type));

export function byActor<Filter>(name: string, condition: keyof Filter & string): ByActor<Filter> {
  return { as: 'actor', name, toFilter: (id) => ({ [condition]: id }) as Filter };
}

export const within: ByActor<{ within?: string | null | undefined }> = {
  as: 'actor',
  name: 'within',
  types: PLACES,
  toFilter: (id) => ({ within: id }),
};
