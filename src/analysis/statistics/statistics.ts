import type {
  AgreementDimension,
  EventDimension,
  PersonDimension,
  SourceDimension,
} from '../../generated/schema.ts';
import { rename } from '../../compose/bind.ts';
import type { GraphReader } from '../../graph/reader.ts';
import type { Args } from '../../compose/statement.ts';
import { type Countable, MOST_GROUPS } from './countGroups.ts';
import {
  CONFIDENCE,
  COUNTRY,
  DECADE,
  DIRECTNESS,
  type Dimension,
  KIND,
  SOURCES,
  STATE,
  THEME,
  YEAR,
  enumerated,
  eachOf,
  lowerCase,
  readKeys,
  worded,
} from './dimensions.ts';

/** What a field counts: the connection that has the same filter, and its dimensions. */
export interface CountedField<Name extends string> {
  readonly connection: string;
  readonly dimensions: Readonly<Record<Name, Dimension>>;
  readonly keys: ReadonlyMap<string, string>;
}

export const AGREEMENTS: CountedField<AgreementDimension> = {
  connection: 'agreements',
  keys: readKeys('agreementDimensions'),
  dimensions: {
    ...{ KIND, DECADE, YEAR, COUNTRY, STATE, THEME, SOURCES, CONFIDENCE, DIRECTNESS },
    STATUS: enumerated(lowerCase),
  },
};

export const EVENTS: CountedField<EventDimension> = {
  connection: 'events',
  keys: readKeys('eventDimensions'),
  dimensions: {
    ...{ KIND, DECADE, YEAR, COUNTRY, STATE, THEME, SOURCES, CONFIDENCE, DIRECTNESS },
    PLACE: eachOf('unknown'),
  },
};

const OCCUPATION = worded('unknown');

export const PEOPLE: CountedField<PersonDimension> = {
  connection: 'people',
  keys: readKeys('personDimensions'),
  dimensions: {
    ...{ OCCUPATION, COUNTRY, STATE, SOURCES, CONFIDENCE },
    POST: { ...worded('no post with a title'), several: true },
  },
};

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

export const WORKS: CountedField<SourceDimension> = {
  connection: 'sources',
  keys: readKeys('sourceDimensions'),
  dimensions: {
    ...{ KIND, COUNTRY, DECADE, YEAR },
    DIRECTNESS: enumerated(lowerCase),
    READ: {
      tell: (read) => ({
        ...{ value: String(read), rank: [read === true ? 0 : 1] },
        label: read === true ? 'read' : 'known only from citations',
      }),
    },
    LANGUAGE: worded('unknown', (tag) => LANGUAGES.of(tag) ?? tag),
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
  const own = (cypher: string) =>
    rename(
      cypher,
      (name) => (name === 'subject' ? node : name),
      (name) => `$${name}`,
    );
  const then = (...cypher: readonly string[]) => [clauses, ...cypher.map(own)].join('\n');
  return { field, dimensions, keys, rows: { given, then } };
}

/** Estimates of the number of keys of each dimension. Any two or more places of a tie can be combined. */
export const MOST_KEYS = {
  ...{
    KIND: 30,
    STATUS: 7,
    STANDING: 7,
    CONFIDENCE: 5,
    DIRECTNESS: 5,
    SOURCES: 20,
    READ: 2,
    DOMESTIC: 3,
  },
  ...{ DIRECTION: 5, SCALE: 5, DECADE: 30, YEAR: 200, COUNTRY: 250, THEME: 50, LANGUAGE: 50 },
  ...{ STATE: 2_000, COUNTRIES: MOST_GROUPS, STATES: MOST_GROUPS },
  ...{ PLACE: MOST_GROUPS, PUBLISHER: MOST_GROUPS },
  ...{ INDICATOR: MOST_GROUPS, UNIT: 200, POST: 1_000, OCCUPATION: 200 },
} as const;
