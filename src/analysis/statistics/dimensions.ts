import { readFragment } from '../../compose/cypher/fragment.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { kindText } from '../../kindText.ts';

/** A node that a key names, by its id; a place with its code. */
export interface NodeWord {
  readonly name: string;
  readonly code: string;
}

/** A key of a group as returned. Keys of a dimension are ordered by `rank`; unknown values come last. */
export interface GroupKey {
  readonly value: string | null;
  readonly label: string;
  /** The parts of the label, where there are several. */
  readonly labels?: readonly string[];
  readonly rank: readonly (string | number)[];
}

export interface Dimension {
  /** The key holds ids of nodes; an empty one stands for an unknown value. */
  readonly ofNodes?: true;
  /** An item can have several keys: it is counted once for each. */
  readonly several?: true;
  readonly tell: (key: unknown, nodes: ReadonlyMap<string, NodeWord>) => GroupKey;
}

/** By the names of its columns, the Cypher of each key. */
export function readKeys(file: string): ReadonlyMap<string, string> {
  return readFragment(file, readStatement(`_analysis/${file}.cypher`)).columns;
}

/** Keys over `earliest`, `latest` and `actors`. */
export const SHARED = readKeys('sharedDimensions');

/** A value of an enum; keys keep the order of the schema. */
export function enumerated(labelOf: (value: string) => string, missing = 'unknown'): Dimension {
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
  ...['CONFIRMED', 'STATED', 'SECOND_HAND', 'DOUBTFUL', 'DISPUTED'],
  ...['PRIMARY', 'REGISTER', 'SECONDARY', 'TERTIARY'],
  ...['INCREASE', 'DECREASE', 'NONE', 'MIXED'],
  ...['INDIVIDUAL', 'COMMUNITY', 'STATE', 'NATIONAL'],
];

/** A text as sources word it. */
export function worded(missing: string, labelOf = (text: string) => text): Dimension {
  return {
    tell: (key) =>
      typeof key === 'string' && key !== ''
        ? { value: key, label: labelOf(key), rank: [0, labelOf(key)] }
        : { value: null, label: missing, rank: [1] },
  };
}

const UNDATED = 'undated';
const INEXACT = 'inexact';

/** A period, as far as both its bounds lie in one such unit. */
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

/** All places of a tie together, as one key. */
export function places(glue: string, valueOf: (place: NodeWord, id: string) => string): Dimension {
  return {
    ofNodes: true,
    tell: (key, known) => {
      const ids = (key as readonly string[]).filter((id) => id !== '');
      const isKnown = ids.length === (key as readonly string[]).length;
      const words = ids.map((id) => ({ id, place: known.get(id) ?? { name: id, code: id } }));
      const names = words
        .filter(({ id }) => id !== NONE.id)
        .map(({ place }) => place.name)
        .sort();
      const rest = [...(ids.includes(NONE.id) ? [NONE.label] : []), ...(isKnown ? [] : [UNKNOWN])];
      const labels = [...names, ...rest];
      const label = AND.format(labels);
      const value = words
        .map(({ id, place }) => valueOf(place, id))
        .sort()
        .join(glue);
      return { value: isKnown ? value : null, label, labels, rank: [isKnown ? 0 : 1, label] };
    },
  };
}

/** Each node by itself. */
export function eachOf(
  missing: string,
  valueOf: (node: NodeWord, id: string) => string = (_, id) => id,
): Dimension {
  return {
    ...{ ofNodes: true, several: true },
    tell: (key, known) => {
      const id = String(key);
      if (id === '') return { value: null, label: missing, rank: [2] };
      if (id === NONE.id) return { value: id, label: NONE.label, rank: [1] };
      const node = known.get(id) ?? { name: id, code: id };
      return { value: valueOf(node, id), label: node.name, rank: [0, node.name, id] };
    },
  };
}

export function lowerCase(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

const [DECADE, YEAR] = [
  started('decade', (decade) => ({ value: `${decade}0`, label: `the ${decade}0s` })),
  started('year', (year) => ({ value: year, label: year })),
];
const SOURCES: Dimension = {
  tell: (count) => ({
    value: String(count),
    label: `${Number(count)} ${count === 1 ? 'source' : 'sources'}`,
    rank: [Number(count)],
  }),
};

/** What several types have. */
export const COMMON = {
  ...{ DECADE, YEAR, SOURCES, KIND: enumerated(kindText), CONFIDENCE: enumerated(lowerCase) },
  DIRECTNESS: enumerated(lowerCase, 'no source read'),
  COUNTRY: eachOf('unknown', ({ code }) => code),
  STATE: eachOf('unknown'),
  THEME: eachOf('no theme'),
};
