import type { Operation } from '../api/operation.ts';
import {
  AgreementCountsDocument,
  EventCountsDocument,
  ImpactCountsDocument,
  PersonCountsDocument,
  SourceCountsDocument,
  TieCountsDocument,
} from '../generated/operations.ts';
import { plain } from '../shell/words.ts';
import { words } from '../words/words.ts';

export interface Counts {
  readonly counts: {
    readonly total: number;
    readonly groups: readonly { readonly count: number; readonly keys: readonly Part[] }[];
  };
}

/** What is counted, by which dimensions, and which actors can narrow it. */
interface Counted<Filter, Dimension extends string> {
  readonly operation: Operation<
    Counts,
    { filter?: Filter | null | undefined; by: readonly Dimension[] | Dimension }
  >;

  /** The first is the default for rows, the second for the parts of a row. */
  readonly dimensions: readonly [Dimension, Dimension, ...Dimension[]];

  readonly filterOf: (actors: readonly string[]) => Filter;
}

export type Counting = Counted<object, string>;

/** Forgets which filter and dimensions belong together, after they were checked. */
function counting<Filter extends object, Dimension extends string>(
  counted: Counted<Filter, Dimension>,
): Counting {
  return counted as unknown as Counting;
}

export const COUNTINGS = {
  ties: counting({
    operation: TieCountsDocument,
    dimensions: [
      ...(['DECADE', 'STATUS', 'STANDING', 'YEAR', 'KIND', 'COUNTRIES', 'STATES'] as const),
      ...(['DOMESTIC', 'SOURCES', 'CONFIDENCE', 'BASIS', 'LISTS'] as const),
      ...(['DIRECTNESS', 'START_DIRECTNESS'] as const),
    ],
    filterOf: (between) => ({ between }),
  }),
  agreements: counting({
    operation: AgreementCountsDocument,
    dimensions: [
      ...(['DECADE', 'KIND', 'YEAR', 'STATUS', 'COUNTRY', 'STATE', 'THEME'] as const),
      ...(['SOURCES', 'CONFIDENCE', 'DIRECTNESS'] as const),
    ],
    filterOf: (between) => ({ between }),
  }),
  events: counting({
    operation: EventCountsDocument,
    dimensions: [
      ...(['DECADE', 'KIND', 'YEAR', 'COUNTRY', 'STATE', 'PLACE', 'THEME'] as const),
      ...(['SOURCES', 'CONFIDENCE', 'DIRECTNESS'] as const),
    ],
    filterOf: ([participant]) => ({ participant }),
  }),
  impacts: counting({
    operation: ImpactCountsDocument,
    dimensions: [
      ...(['INDICATOR', 'DIRECTION', 'UNIT', 'SCALE', 'DECADE', 'YEAR', 'COUNTRY'] as const),
      ...(['STATE', 'THEME', 'SOURCES', 'CONFIDENCE', 'DIRECTNESS'] as const),
    ],
    filterOf: ([measures]) => ({ measures }),
  }),
  people: counting({
    operation: PersonCountsDocument,
    dimensions: ['COUNTRY', 'CONFIDENCE', 'STATE', 'POST', 'OCCUPATION', 'SOURCES'],
    filterOf: ([affiliatedWith]) => ({ affiliatedWith }),
  }),
  sources: counting({
    operation: SourceCountsDocument,
    dimensions: [
      ...(['DECADE', 'DIRECTNESS', 'YEAR', 'KIND', 'LANGUAGE', 'PUBLISHER', 'COUNTRY'] as const),
      'READ',
    ],
    filterOf: ([about]) => ({ about }),
  }),
} satisfies Readonly<Record<string, Counting>>;

export type Countable = keyof typeof COUNTINGS;

export const COUNTABLES = Object.keys(COUNTINGS) as readonly Countable[];

/** Groups with the words of this page; `by` has the dimension of each key. */
export function labeled<Group extends { readonly keys: readonly Part[] }>(
  groups: readonly Group[],
  by: readonly string[],
): readonly Group[] {
  // The API's words would say more than is known: a status without its date.
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    STATUS: words.terms.statusGroups,
    CONFIDENCE: words.terms.levels,
  };
  const wordOf = ({ label, labels: all = [], value }: Part, at: number) =>
    by[at] === 'COUNTRIES' || by[at] === 'COUNTRY'
      ? countriesText({ label, labels: all, value }, by[at] === 'COUNTRIES')
      : (labels[by[at] ?? '']?.[value ?? ''] ?? words.terms.labels(all, label));
  return groups.map((group) => ({
    ...group,
    keys: group.keys.map((key, at) => ({ ...key, label: wordOf(key, at), told: key.label })),
  }));
}

/** One country of both sides is told from one side of a tie. */
function countriesText({ label, labels = [], value }: Part, areAll: boolean): string {
  const { notIdentified, within } = words.statistics;
  if (value === null) {
    const known = labels.map((one) => (one === 'unknown' ? notIdentified : one));
    return labels.length > 1
      ? words.terms.labels(known, known.join(' and '))
      : words.terms.labels(labels, label);
  }
  const text = words.terms.countries(value, label);
  return areAll && !value.includes('-') ? within(text) : text;
}

interface Part {
  readonly label: string;

  /** The parts of the label, where it may have several. */
  readonly labels?: readonly string[];
  readonly value: string | null;
}

/** A dimension as its label is in these statistics. */
export function nameOf(of: Countable, dimension: string): string {
  const { dimensions, dimensionsOf } = words.statistics;
  return dimensionsOf[of]?.[dimension] ?? dimensions[dimension] ?? plain(dimension);
}
