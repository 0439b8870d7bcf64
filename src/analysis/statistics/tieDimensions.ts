import type { TieDimension } from '../../generated/schema.ts';
import {
  CONFIDENCE,
  COUNTRY,
  DECADE,
  DIRECTNESS,
  type Dimension,
  KIND,
  SOURCES,
  STATE,
  YEAR,
  enumerated,
  lowerCase,
  places,
  readKeys,
} from './dimensions.ts';

/** Each dimension's key as Cypher over `viewed`. */
export const KEYS = readKeys('tieDimensions');

const DOMESTIC = { label: 'within one country', rank: [0] };
const INTERNATIONAL = { label: 'between countries', rank: [1] };

export const DIMENSIONS: Readonly<Record<TieDimension, Dimension>> = {
  ...{ KIND, DECADE, YEAR, COUNTRY, STATE, SOURCES, CONFIDENCE, DIRECTNESS },
  STATUS: enumerated(lowerCase),
  STANDING: enumerated(lowerCase),
  COUNTRIES: places('-', ({ code }) => code),
  STATES: places('--', (_, id) => id),
  DOMESTIC: {
    tell: (is) =>
      typeof is === 'boolean'
        ? { value: String(is), ...(is ? DOMESTIC : INTERNATIONAL) }
        : { value: null, label: 'unknown', rank: [2] },
  },
};
