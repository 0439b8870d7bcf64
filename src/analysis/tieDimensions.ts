import type { TieDimension } from '../generated/schema.ts';
import { readFragment } from '../graph/fragment.ts';
import { readStatement } from '../graph/statements.ts';
import { kindText } from '../kindText.ts';

/** A country or a state, by its id. */
export interface PlaceWord {
  readonly name: string;
  readonly code: string;
}

/** A key of a group as returned. Keys of a dimension are ordered by `rank`; unknown values come last. */
export interface GroupKey {
  readonly value: string | null;
  readonly label: string;
  readonly rank: readonly (string | number)[];
}

interface Dimension {
  /** The key holds ids of places; an empty key stands for an unknown value. */
  readonly ofPlaces?: true;
  readonly tell: (key: unknown, places: ReadonlyMap<string, PlaceWord>) => GroupKey;
}

/** By the names of its columns, each dimension's key as Cypher over `viewed`. */
export const KEYS = readFragment(
  'dimensions',
  readStatement('_analysis/dimensions.cypher'),
).columns;

export const DIMENSIONS: Readonly<Record<TieDimension, Dimension>> = {
  KIND: enumerated(kindText),
  STATUS: enumerated(lowerCase),
  DECADE: started('decade', (decade) => ({ value: `${decade}0`, label: `the ${decade}0s` })),
  YEAR: started('year', (year) => ({ value: year, label: year })),
  COUNTRIES: places('-', ({ code }) => code),
  STATES: places('--', (_, id) => id),
  SOURCES: {
    tell: (count) => ({
      value: String(count),
      label: `${Number(count)} ${count === 1 ? 'source' : 'sources'}`,
      rank: [Number(count)],
    }),
  },
  CONFIDENCE: enumerated(lowerCase),
  DIRECTNESS: enumerated(lowerCase, 'no source read'),
};

/** A value of an enum; keys keep the order of the schema. */
function enumerated(labelOf: (value: string) => string, missing = 'unknown'): Dimension {
  return {
    tell: (key) =>
      typeof key === 'string'
        ? { value: key, label: labelOf(key), rank: [ORDER.indexOf(key), key] }
        : { value: null, label: missing, rank: [Infinity] },
  };
}

/** Values whose alphabetical order differs from the order of the schema. */
const ORDER: readonly string[] = [
  ...['PROPOSED', 'SIGNED', 'ACTIVE', 'DORMANT', 'SUSPENDED', 'ENDED', 'UNKNOWN'],
  ...['CONFIRMED', 'STATED', 'SECOND_HAND', 'DISPUTED'],
  ...['PRIMARY', 'SECONDARY', 'TERTIARY'],
];

const UNDATED = 'undated';
const INEXACT = 'inexact';

/** The start, as far as both its bounds lie in one such period. */
function started(
  unit: 'year' | 'decade',
  tell: (period: string) => Omit<GroupKey, 'rank'>,
): Dimension {
  return {
    tell: (key) => {
      if (key === UNDATED) return { value: null, label: UNDATED, rank: ['~', 2] };
      if (key === INEXACT) return { value: null, label: `${unit} uncertain`, rank: ['~', 1] };
      return { ...tell(String(key)), rank: [String(key)] };
    },
  };
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const UNKNOWN = 'unknown';
/** In place of a state, where a party is known to be in none. */
const NONE = { id: 'none', label: 'no province' };

function places(glue: string, valueOf: (place: PlaceWord, id: string) => string): Dimension {
  return {
    ofPlaces: true,
    tell: (key, known) => {
      const ids = (key as readonly string[]).filter((id) => id !== '');
      const isKnown = ids.length === (key as readonly string[]).length;
      const words = ids.map((id) => ({ id, place: known.get(id) ?? { name: id, code: id } }));
      const names = words
        .filter(({ id }) => id !== NONE.id)
        .map(({ place }) => place.name)
        .sort();
      const rest = [...(ids.includes(NONE.id) ? [NONE.label] : []), ...(isKnown ? [] : [UNKNOWN])];
      const label = AND.format([...names, ...rest]);
      const value = words
        .map(({ id, place }) => valueOf(place, id))
        .sort()
        .join(glue);
      return { value: isKnown ? value : null, label, rank: [isKnown ? 0 : 1, label] };
    },
  };
}

function lowerCase(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
