import { words } from '../words/words.ts';
import type { Countable } from './counting.ts';
import type { Part } from './cross.ts';

type Params = Readonly<Record<string, string>>;

/** The parameters of the table that name the chosen actors, in the order of the choices. */
const ACTORS: Readonly<Record<Countable, readonly string[]>> = {
  ...{ ties: ['one', 'other'], agreements: ['one', 'other'], events: ['with'] },
  ...{ impacts: ['of'], people: ['with'], sources: ['about'] },
};

/** Dimensions that the table filters by under a name of its own. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ KIND: 'kind', STATUS: 'status', YEAR: 'when', THEME: 'theme', DIRECTION: 'direction' },
  ...{ SCALE: 'scale', READ: 'read', SOURCES: 'sources', PUBLISHER: 'publisher' },
};

/** By what is counted, the parameter for a country, a state and a place. */
const PLACED: Readonly<Partial<Record<Countable, string>>> = {
  ...{ ties: 'one', agreements: 'one', events: 'within', people: 'with' },
};

/** The filter of a table that leaves the rows of a bar; null if no filter does. */
export function rowsOf(of: Countable, dimension: string, part: Part): Params | null {
  const { value } = part;
  if (value === null)
    return of === 'ties' && part.label === words.terms.label('undated')
      ? { when: 'undated' }
      : null;
  const named = NAMED[dimension];
  if (named !== undefined) return { [named]: value };
  if (dimension === 'DECADE') return { when: `${value}s` };
  if (dimension === 'DIRECTNESS') return of === 'sources' ? { directness: value } : null;
  // The other levels are also those of stronger evidence.
  if (dimension === 'CONFIDENCE')
    return of === 'ties' && value === 'CONFIRMED' ? { confidence: value } : null;
  return placed(of, dimension, value);
}

function placed(of: Countable, dimension: string, value: string): Params | null {
  const name = PLACED[of];
  if (name === undefined || value.split('--').includes('none')) return null;
  if (/^(COUNTRY|STATE|PLACE)$/.test(dimension)) return { [name]: value };
  const glue = { COUNTRIES: '-', STATES: '--' }[dimension];
  const [one, other, third] = glue === undefined ? [] : value.split(glue);
  return one && other && !third ? { one, other } : null;
}

/** With the kinds and actors that the counts are of; null if the table has no room for all actors. */
export function withActors(
  of: Countable,
  rows: Params | null,
  actors: readonly string[],
  kinds: readonly string[] | null | undefined,
): Params | null {
  if (rows === null) return null;
  const names = ACTORS[of];
  if (actors.length > 0 && names.some((name) => name in rows)) return null;
  return {
    ...(kinds && { kind: kinds.join(',') }),
    ...Object.fromEntries(actors.map((actor, at) => [names[at] ?? '', actor])),
    ...rows,
  };
}
