import type { Choice, Facets, Filtering, GroupKey, Table } from './described.ts';

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

export const filterOf = ({ filters }: Table, params: URLSearchParams): Filter =>
  merged(filters.map((one) => conditionOf(one, valueIn(params, one))));

/** For each choice, the filter of all others, so that its options say what each of them would leave. */
export function facetFilters({ filters }: Table, params: URLSearchParams): Record<string, Filter> {
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
