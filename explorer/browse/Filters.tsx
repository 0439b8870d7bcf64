import { keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Select } from '../parts/Select.tsx';
import { SentField } from '../parts/SentField.tsx';
import { Fault } from '../shell/states.tsx';
import { capital, count, wordOf } from '../shell/words.ts';
import type { Change } from '../shell/params.ts';
import { words } from '../words/words.ts';
import type { Table } from './described.ts';
import {
  type ByValue,
  type Choice,
  type Facets,
  type Filtering,
  type Option,
  facetFilters,
  optionsOf,
} from './filtering.ts';
import { type Sort, sortText, sortsOf } from './shown.ts';
import type { TableName } from './tables.ts';

export interface FiltersProps {
  readonly name: TableName;
  readonly table: Table;
  readonly params: URLSearchParams;
  readonly change: Change;
  readonly children: ReactNode;
}

/** By whom, by text, and by options with the number of rows that each leaves. */
export function Filters({ name, table, params, change, children }: FiltersProps) {
  const { data = {}, error } = useAnswer(table.facets, facetFilters(table, params), {
    placeholderData: keepPreviousData,
  });
  const isShown = (one: Filtering<object>) =>
    params.get(one.name) ||
    !((one.as === 'value' && !one.options) || (one.as === 'actor' && one.isExtra));
  return (
    <>
      <div className="filters">
        {table.filters.filter(isShown).map((one) => {
          const label = words.browse.filters[one.name] ?? one.name;
          const labelHere = words.browse.filtersOf[name]?.[one.name] ?? label;
          const onChoose = (to: string | null) => change({ [one.name]: to });
          const value = params.get(one.name) || null;
          const own = { label: labelHere, value, onChoose };
          if (one.as === 'text') return <SentField key={one.name} name={one.name} {...own} />;
          if (one.as === 'choice')
            return <Counted key={one.name} choice={one} facets={data} {...own} />;
          if (one.as === 'value') return <Given key={one.name} filter={one} {...own} />;
          return (
            <ActorChoice
              key={one.name}
              label={labelHere}
              id={value}
              onChoose={onChoose}
              {...(one.types && { types: one.types })}
            />
          );
        })}
        {children}
      </div>
      {error && <Fault error={error} />}
    </>
  );
}

interface OneProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (to: string | null) => void;
}

interface CountedProps extends OneProps {
  readonly choice: Choice<object>;
  readonly facets: Facets;
}

/** A select whose options say how many rows each leaves. */
function Counted({ choice, facets, label, value, onChoose }: CountedProps) {
  const options = optionsOf(choice, facets);
  const known = new Map(options.map((option) => [option.value, option]));
  const values = [...known.keys()];
  return (
    <Select
      label={label}
      value={value}
      // A value of the address that leaves nothing, or of several options.
      options={value === null || known.has(value) ? values : [...values, value]}
      any={words.browse.any}
      textOf={(one) => textOf(choice.name, known.get(one) ?? one)}
      onChange={onChoose}
    />
  );
}

function textOf(name: string, option: Option | string): string {
  if (typeof option === 'string')
    return option
      .split(',')
      .map((value) => wordFor(name, value, value))
      .join(words.parts.comma);
  const { count: number, label, value } = option;
  return words.browse.option(wordFor(name, value, label), count(number));
}

function wordFor(name: string, value: string, label: string): string {
  const known = words.browse.options[name]?.[value];
  if (known !== undefined) return known;
  return /^[A-Z]+(_[A-Z]+)*$/.test(value) ? wordOf(value) : capital(words.terms.label(label));
}

/** A select that can only drop the value, unless it has options. */
function Given({
  filter: { options, textOf },
  label,
  value,
  onChoose,
}: OneProps & { readonly filter: ByValue<object> }) {
  return (
    <Select
      label={label}
      value={value}
      options={options ?? (value === null ? [] : [value])}
      any={words.browse.any}
      textOf={textOf}
      onChange={onChoose}
    />
  );
}

interface SortByProps {
  readonly table: Table;
  readonly sort: Sort;
  readonly change: Change;
}

export function SortBy({ table, sort, change }: SortByProps) {
  const sorts = sortsOf(table);
  const nameOf = ({ field, direction }: Sort) => `${field}-${direction}`;
  return (
    <Select
      label={words.browse.sortBy}
      value={nameOf(sort)}
      options={sorts.map(nameOf)}
      textOf={(one) => words.browse.sorts[one] ?? one}
      onChange={(to) => {
        const chosen = sorts.find((one) => nameOf(one) === to);
        if (chosen) change({ sort: sortText(table, chosen) });
      }}
    />
  );
}
