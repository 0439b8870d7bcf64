import type {
  AgreementDimension,
  ConfidenceBasis,
  EventDimension,
  ImpactDimension,
  PersonDimension,
  SourceDimension,
  TieDimension,
} from '../../generated/schema.ts';
import { rename } from '../../compose/bind.ts';
import type { GraphReader } from '../../graph/reader.ts';
import type { Args } from '../../compose/statement.ts';
import { type Countable, MOST_GROUPS } from './countGroups.ts';
import { COMMON, counted, eachOf, enumerated, places, readKeys, worded } from './dimensions.ts';

/** What a field counts: the connection that has the same filter, and its dimensions. */
export type CountedField<Name extends string> = Pick<Countable<Name>, 'dimensions' | 'keys'> & {
  readonly connection: string;
};

const { KIND, DECADE, YEAR, COUNTRY, STATE, THEME, SOURCES, CONFIDENCE, DIRECTNESS } = COMMON;
const DATED = { DECADE, YEAR, COUNTRY, STATE, SOURCES, CONFIDENCE, DIRECTNESS };

/** Bases in the order of the schema, from the strongest to the weakest. */
const BASES: readonly ConfidenceBasis[] = [
  ...(['PRIMARY_SOURCE', 'REGISTER', 'INDEPENDENT_SOURCES', 'SINGLE_SOURCE', 'PROPOSED'] as const),
  ...(['LISTED_REPEATEDLY', 'LISTED', 'TERTIARY_SOURCES', 'NOT_ON_LATER_LISTS'] as const),
  ...(['SECOND_HAND', 'DISPUTED'] as const),
];

/** The keys are Cypher over `viewed`. */
export const TIES: Omit<CountedField<TieDimension>, 'connection'> = {
  keys: readKeys('tieDimensions'),
  dimensions: {
    ...{ ...DATED, KIND, STATUS: enumerated(), STANDING: enumerated() },
    ...{ BASIS: enumerated('unknown', BASES), LISTS: counted('lists') },
    START_DIRECTNESS: enumerated('no start'),
    COUNTRIES: places('-', ({ code }) => code),
    STATES: places('--', (_, id) => id),
    DOMESTIC: {
      tell: (is, { terms }) =>
        typeof is === 'boolean'
          ? { value: String(is), label: terms.domestic[`${is}`], rank: [is ? 0 : 1] }
          : { value: null, label: terms.missing('unknown'), rank: [2] },
    },
  },
};

export const AGREEMENTS: CountedField<AgreementDimension> = {
  connection: 'agreements',
  keys: readKeys('agreementDimensions'),
  dimensions: { ...DATED, KIND, THEME, STATUS: enumerated() },
};

export const EVENTS: CountedField<EventDimension> = {
  connection: 'events',
  keys: readKeys('eventDimensions'),
  dimensions: { ...DATED, KIND, THEME, PLACE: eachOf('unknown') },
};

export const IMPACTS: CountedField<ImpactDimension> = {
  connection: 'impacts',
  keys: readKeys('impactDimensions'),
  dimensions: {
    ...{ ...DATED, THEME, INDICATOR: worded('unknown'), UNIT: worded('no unit') },
    ...{ DIRECTION: enumerated(), SCALE: enumerated() },
  },
};

export const PEOPLE: CountedField<PersonDimension> = {
  connection: 'people',
  keys: readKeys('personDimensions'),
  dimensions: {
    ...{ COUNTRY, STATE, SOURCES, CONFIDENCE, OCCUPATION: worded('unknown') },
    POST: { ...worded('no post with a title'), several: true },
  },
};

export const WORKS: CountedField<SourceDimension> = {
  connection: 'sources',
  keys: readKeys('sourceDimensions'),
  dimensions: {
    ...{ KIND, COUNTRY, DECADE, YEAR },
    DIRECTNESS: enumerated(),
    READ: {
      tell: (read, { terms }) => ({
        ...{ value: String(read), rank: [read === true ? 0 : 1] },
        label: terms.read[`${read === true}`],
      }),
    },
    LANGUAGE: worded('unknown', (tag, terms) => terms.language(tag)),
    PUBLISHER: eachOf('unknown'),
  },
};

/** What meets the filter, to be counted by `countGroups`. */
export function countableOf<Name extends string>(
  reader: GraphReader,
  field: string,
  { connection, dimensions, keys }: CountedField<Name>,
  filter: Args | null | undefined,
): Countable<Name> {
  const { clauses, given, node } = reader.rowsOf(connection, { filter });
  const own = (cypher: string) => rename(cypher, (name) => (name === 'subject' ? node : name));
  const then = (...cypher: readonly string[]) => [clauses, ...cypher.map(own)].join('\n');
  return { field, dimensions, keys, rows: { given, then } };
}

/** Estimates of the number of keys of each dimension. Any two or more places of a tie can be combined. */
export const MOST_KEYS = {
  ...{ KIND: 30, STATUS: 7, STANDING: 7, CONFIDENCE: 5, DIRECTNESS: 5, SOURCES: 20 },
  ...{ READ: 2, DOMESTIC: 3, BASIS: 11, LISTS: 20, START_DIRECTNESS: 5 },
  ...{ DIRECTION: 5, SCALE: 5, DECADE: 30, YEAR: 200, COUNTRY: 250, THEME: 50, LANGUAGE: 50 },
  ...{ STATE: 2_000, COUNTRIES: MOST_GROUPS, STATES: MOST_GROUPS },
  ...{ PLACE: MOST_GROUPS, PUBLISHER: MOST_GROUPS },
  ...{ INDICATOR: MOST_GROUPS, UNIT: 200, POST: 1_000, OCCUPATION: 200 },
} as const;
