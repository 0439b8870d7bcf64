import type { SearchType } from '../generated/operations.ts';

/** A filter with a few options, each with the number of rows that it leaves. Several values are separated by commas. */
export interface Choice<Filter> {
  readonly as: 'choice';
  readonly name: string;
  readonly toFilter: (values: readonly string[]) => Filter;

  /** Values that are counted one by one; default: the groups of a statistic. */
  readonly counted?: readonly string[];

  /** The value in the address for a group; null offers none. */
  readonly toValue?: (key: GroupKey) => string | null;

  /** Whether an option leaves the rows of another one too: `zh` those of `zh-Hant`. Default: only its own. */
  readonly includes?: (value: string, other: string) => boolean;
}

export interface GroupKey {
  readonly value: string | null;
  readonly label: string;
}

/** A filter by one actor. A country can be its code in the address. */
export interface ByActor<Filter> {
  readonly as: 'actor';
  readonly name: string;
  readonly toFilter: (id: string) => Filter;
  readonly types?: readonly SearchType[];

  /** Shown only where the address gives it. */
  readonly isExtra?: true;
}

/** A filter by the beginning of a name. */
export interface ByText<Filter> {
  readonly as: 'text';
  readonly name: string;
  readonly toFilter: (text: string) => Filter;
}

/** A filter by one value. Without options, for what leads to the table: shown only where the address gives it. */
export interface ByValue<Filter> {
  readonly as: 'value';
  readonly name: string;
  readonly options?: readonly string[];
  readonly toFilter: (value: string) => Filter;

  /** The value for a reader. */
  readonly textOf: (value: string) => string;
}

export type Filtering<Filter> = Choice<Filter> | ByActor<Filter> | ByText<Filter> | ByValue<Filter>;

/** Counts by the name of a choice, or by its name and a value: `kind`, `kind_CITY`. */
export type Facets = Readonly<Record<string, Grouped | Totaled>>;

interface Grouped {
  readonly groups: readonly { readonly count: number; readonly keys: readonly GroupKey[] }[];
}

interface Totaled {
  readonly totalCount: number;
}

interface Filtered {
  readonly filters: readonly Filtering<object>[];
}

type Filter = Readonly<Record<string, unknown>>;

/** The value that the address gives a filter; null without one. */
const valueIn = (params: URLSearchParams, { name }: Filtering<object>) => params.get(name) || null;

function conditionOf(one: Filtering<object>, value: string | null): Filter {
  if (value === null) return {};
  return (one.as === 'choice' ? one.toFilter(value.split(',')) : one.toFilter(value)) as Filter;
}

/** All conditions together; lists, such as the two sides of a tie, are joined. */
function merged(conditions: readonly Filter[]): Filter {
  const all: Record<string, unknown> = {};
  for (const [name, value] of conditions.flatMap((one) => Object.entries(one))) {
    const before = all[name];
    all[name] = isList(before) && isList(value) ? [...before, ...value] : value;
  }
  return all;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

export const filterOf = ({ filters }: Filtered, params: URLSearchParams): Filter =>
  merged(filters.map((one) => conditionOf(one, valueIn(params, one))));

/** For each choice, the filter of all others, so that its options say what each of them would leave. */
export function facetFilters(
  { filters }: Filtered,
  params: URLSearchParams,
): Record<string, Filter> {
  const without = (choice: Choice<object>) =>
    filters.filter((one) => one !== choice).map((one) => conditionOf(one, valueIn(params, one)));
  return Object.fromEntries(
    filters
      .filter((one) => one.as === 'choice')
      .flatMap((choice): (readonly [string, Filter])[] =>
        choice.counted
          ? choice.counted.map((value) => [
              `${choice.name}_${value}`,
              merged([...without(choice), conditionOf(choice, value)]),
            ])
          : [[choice.name, merged(without(choice))]],
      ),
  );
}

export interface Option extends GroupKey {
  readonly value: string;
  readonly count: number;
}

/** The options of a choice that leave anything. */
export function optionsOf(choice: Choice<object>, facets: Facets): readonly Option[] {
  const options = choice.counted ? countedOf(choice, facets) : groupsOf(choice, facets);
  const { includes = (value: string, other: string) => value === other } = choice;
  const all = options.map((option) => ({
    ...option,
    count: options
      .filter(({ value }) => includes(option.value, value))
      .reduce((sum, { count }) => sum + count, 0),
  }));
  return all.filter(({ count }) => count > 0);
}

function countedOf({ counted = [], name }: Choice<object>, facets: Facets): readonly Option[] {
  return counted.map((value) => {
    const one = facets[`${name}_${value}`];
    return { value, label: value, count: one && 'totalCount' in one ? one.totalCount : 0 };
  });
}

function groupsOf(choice: Choice<object>, facets: Facets): readonly Option[] {
  const { name, toValue = (key: GroupKey) => key.value } = choice;
  const counts = facets[name];
  const groups = counts && 'groups' in counts ? counts.groups : [];
  return groups.flatMap(({ count, keys: [key] }) => {
    const value = key ? toValue(key) : null;
    return key && value !== null ? [{ value, label: key.label, count }] : [];
  });
}
