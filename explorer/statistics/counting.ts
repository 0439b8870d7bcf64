import type { Operation } from '../api/operation.ts';
import {
  AgreementCountsDocument,
  EventCountsDocument,
  ImpactCountsDocument,
  PersonCountsDocument,
  SourceCountsDocument,
  type TieCountsQuery,
  TieCountsDocument,
} from '../generated/operations.ts';
import { LEVEL_WORDS, STATUS_GROUPS } from '../parts/terms.ts';
import { plain } from '../shell/words.ts';

/** What is counted, by which dimensions, and which actors can narrow it. */
interface Counted<Filter, Dimension extends string> {
  readonly operation: Operation<
    TieCountsQuery,
    { filter?: Filter | null | undefined; by: readonly Dimension[] | Dimension }
  >;

  /** One of them, and many. */
  readonly one: string;
  readonly many: string;

  /** The first is the default for rows, the second for the parts of a row. */
  readonly dimensions: readonly [Dimension, Dimension, ...Dimension[]];

  /** Names of dimensions, where they differ from `NAMES`. */
  readonly names?: Readonly<Partial<Record<Dimension, string>>>;

  /** The labels of the choices of an actor. */
  readonly actors: readonly string[];
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
    ...{ one: 'tie', many: 'ties', actors: ['Between', 'and'] },
    dimensions: [
      ...(['DECADE', 'STATUS', 'YEAR', 'KIND', 'COUNTRIES', 'STATES'] as const),
      ...(['SOURCES', 'CONFIDENCE', 'DIRECTNESS'] as const),
    ],
    names: { DECADE: 'start decade', YEAR: 'start year', STATES: 'states and provinces' },
    filterOf: (between) => ({ between }),
  }),
  agreements: counting({
    operation: AgreementCountsDocument,
    ...{ one: 'agreement', many: 'agreements', actors: ['Between', 'and'] },
    dimensions: [
      ...(['DECADE', 'KIND', 'YEAR', 'STATUS', 'COUNTRY', 'STATE', 'THEME'] as const),
      ...(['SOURCES', 'CONFIDENCE', 'DIRECTNESS'] as const),
    ],
    names: { DECADE: 'decade of signing', YEAR: 'year of signing' },
    filterOf: (between) => ({ between }),
  }),
  events: counting({
    operation: EventCountsDocument,
    ...{ one: 'event', many: 'events', actors: ['With'] },
    dimensions: [
      ...(['DECADE', 'KIND', 'YEAR', 'COUNTRY', 'STATE', 'PLACE', 'THEME'] as const),
      ...(['SOURCES', 'CONFIDENCE', 'DIRECTNESS'] as const),
    ],
    filterOf: ([participant]) => ({ participant }),
  }),
  impacts: counting({
    operation: ImpactCountsDocument,
    ...{ one: 'impact', many: 'impacts', actors: ['Of'] },
    dimensions: [
      ...(['INDICATOR', 'DIRECTION', 'UNIT', 'SCALE', 'DECADE', 'YEAR', 'COUNTRY'] as const),
      ...(['STATE', 'THEME', 'SOURCES', 'CONFIDENCE', 'DIRECTNESS'] as const),
    ],
    filterOf: ([measures]) => ({ measures }),
  }),
  people: counting({
    operation: PersonCountsDocument,
    ...{ one: 'person', many: 'people', actors: ['In office with'] },
    dimensions: ['COUNTRY', 'CONFIDENCE', 'STATE', 'POST', 'OCCUPATION', 'SOURCES'],
    filterOf: ([affiliatedWith]) => ({ affiliatedWith }),
  }),
  sources: counting({
    operation: SourceCountsDocument,
    ...{ one: 'source', many: 'sources', actors: ['About'] },
    dimensions: [
      ...(['DECADE', 'DIRECTNESS', 'YEAR', 'KIND', 'LANGUAGE', 'PUBLISHER', 'COUNTRY'] as const),
      'READ',
    ],
    names: {
      ...{ DECADE: 'decade of publication', YEAR: 'year of publication' },
      ...{ DIRECTNESS: 'directness', COUNTRY: "publisher's country" },
    },
    filterOf: ([about]) => ({ about }),
  }),
} satisfies Readonly<Record<string, Counting>>;

export type Countable = keyof typeof COUNTINGS;

export const COUNTABLES = Object.keys(COUNTINGS) as readonly Countable[];

const NAMES: Readonly<Partial<Record<string, string>>> = {
  SOURCES: 'number of sources',
  DIRECTNESS: 'type of best source',
  STATE: 'state or province',
  READ: 'read by a curator',
};

/** The words of this page where those of the API would say more than is known: a status without its date. */
const LABELS: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  STATUS: STATUS_GROUPS,
  CONFIDENCE: LEVEL_WORDS,
};

/** Groups with the words of this page; `by` has the dimension of each key. */
export function labeled<Group extends { readonly keys: readonly Part[] }>(
  groups: readonly Group[],
  by: readonly string[],
): readonly Group[] {
  const wordOf = ({ label, value }: Part, at: number) =>
    LABELS[by[at] ?? '']?.[value ?? ''] ?? label;
  return groups.map((group) => ({
    ...group,
    keys: group.keys.map((key, at) => ({ ...key, label: wordOf(key, at) })),
  }));
}

interface Part {
  readonly label: string;
  readonly value: string | null;
}

export function nameOf({ names }: Counting, dimension: string): string {
  return names?.[dimension] ?? NAMES[dimension] ?? plain(dimension);
}
