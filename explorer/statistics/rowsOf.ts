import type { Countable } from './counting.ts';
import type { Part } from './cross.ts';
import { words } from '../words/words.ts';

type Params = Readonly<Record<string, string>>;

/** The parameters of the table that name the chosen actors, in the order of the choices. */
const ACTORS: Readonly<Record<Countable, readonly string[]>> = {
  ...{ ties: ['one', 'other'], agreements: ['one', 'other'], events: ['with'] },
  ...{ impacts: ['of'], people: ['with'], sources: ['about'] },
};

/** Filters of tables whose name is not that of the dimension. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ YEAR: 'when', CONFIDENCE: 'level', LANGUAGE: 'tag' },
};

/** What is between the places of a key that has several, and the parameters for them. */
const JOINED: Readonly<Record<string, readonly [glue: string, ...names: readonly string[]]>> = {
  COUNTRIES: ['-', 'country', 'country2', 'country3'],
  STATES: ['--', 'state', 'state2', 'state3'],
};

const UNDATED = 'undated';

/** The filter of a table that leaves the rows of a bar; null if no filter does. */
export function rowsOf(of: Countable, dimension: string, { told, value }: Part): Params | null {
  if (value === null)
    return of === 'ties' && told === words.terms.label(UNDATED) ? { when: UNDATED } : null;
  if (dimension === 'DECADE') return { when: `${value}s` };
  if (/^(COUNTRY|STATE)$/.test(dimension))
    return placed([of === 'ties' ? 'one' : 'within'], [value]);
  const [glue, ...names] = JOINED[dimension] ?? [];
  if (glue !== undefined) return placed(names, value.split(glue));
  return { [NAMED[dimension] ?? dimension.toLowerCase()]: value };
}

function placed(names: readonly string[], places: readonly string[]): Params | null {
  if (places.includes('none') || places.length > names.length) return null;
  return Object.fromEntries(places.map((place, at) => [names[at] ?? '', place]));
}

/** With the kinds and actors that the counts are of. */
export function withActors(
  of: Countable,
  rows: Params | null,
  actors: readonly string[],
  kinds: readonly string[] | null | undefined,
): Params | null {
  if (rows === null) return null;
  return {
    ...(kinds && { kind: kinds.join(',') }),
    ...Object.fromEntries(actors.map((actor, at) => [ACTORS[of][at] ?? '', actor])),
    ...rows,
  };
}
