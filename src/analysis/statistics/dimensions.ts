import { readFragment } from '../../compose/cypher/fragment.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import type { Words } from '../../words/words.ts';
import type { MissingLabel } from '../../words/en/terms.ts';

/** A node that a key names, by its id; a place with its code. */
interface NodeWord {
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

/** What keys are told with. */
export interface KeyWords extends Pick<Words, 'terms'> {
  readonly nodes: ReadonlyMap<string, NodeWord>;
}

export interface Dimension {
  /** The key holds ids of nodes; an empty one stands for an unknown value. */
  readonly ofNodes?: true;
  /** An item can have several keys: it is counted once for each. */
  readonly several?: true;
  readonly tell: (key: unknown, told: KeyWords) => GroupKey;
}

/** By the names of its columns, the Cypher of each key. */
export function readKeys(file: string): ReadonlyMap<string, string> {
  return readFragment(file, readStatement(`_analysis/${file}.cypher`)).columns;
}

/** Keys over `earliest`, `latest` and `actors`. */
export const SHARED = readKeys('sharedDimensions');

/** A value of an enum; keys keep the order of the schema. */
export function enumerated(
  missing: MissingLabel = 'unknown',
  order: readonly string[] = ORDER,
): Dimension {
  return {
    tell: (key, { terms }) =>
      typeof key === 'string'
        ? { value: key, label: terms.plain(key), rank: [order.indexOf(key), key] }
        : { value: null, label: terms.missing(missing), rank: [Infinity] },
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
export function worded(
  missing: MissingLabel,
  labelOf: (text: string, terms: Words['terms']) => string = (text) => text,
): Dimension {
  return {
    tell: (key, { terms }) => {
      if (typeof key !== 'string' || key === '')
        return { value: null, label: terms.missing(missing), rank: [1] };
      const label = labelOf(key, terms);
      return { value: key, label, rank: [0, label] };
    },
  };
}

const UNDATED = 'undated';
const INEXACT = 'inexact';
const APPROXIMATE = 'approximate';

/** A period, as far as both its bounds lie in one such unit. */
function started(unit: 'year' | 'decade', valueOf: (period: string) => string): Dimension {
  return {
    tell: (key, { terms }) => {
      if (key === UNDATED) return { value: null, label: terms.missing(UNDATED), rank: ['~', 2] };
      if (key === INEXACT)
        return { value: null, label: terms.missing(`${unit} uncertain`), rank: ['~', 1] };
      if (key === APPROXIMATE)
        return { value: null, label: terms.missing('approximate start'), rank: ['~', 0] };
      const period = String(key);
      return { value: valueOf(period), label: terms[unit](period), rank: [period] };
    },
  };
}

/** In place of a state, where a party is known to be in none. */
const NONE = { id: 'none', label: 'no province' } as const;

/** All places of a tie together, as one key. */
export function places(glue: string, valueOf: (place: NodeWord, id: string) => string): Dimension {
  return {
    ofNodes: true,
    tell: (key, { nodes, terms }) => {
      const ids = (key as readonly string[]).filter((id) => id !== '');
      const isKnown = ids.length === (key as readonly string[]).length;
      const words = ids.map((id) => ({ id, place: nodes.get(id) ?? { name: id, code: id } }));
      const names = words
        .filter(({ id }) => id !== NONE.id)
        .map(({ place }) => place.name)
        .sort();
      const rest = [
        ...(ids.includes(NONE.id) ? [NONE.label] : []),
        ...(isKnown ? [] : (['unknown'] as const)),
      ].map(terms.missing);
      const labels = [...names, ...rest];
      const label = terms.joined(labels);
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
  missing: MissingLabel,
  valueOf: (node: NodeWord, id: string) => string = (_, id) => id,
): Dimension {
  return {
    ...{ ofNodes: true, several: true },
    tell: (key, { nodes, terms }) => {
      const id = String(key);
      if (id === '') return { value: null, label: terms.missing(missing), rank: [2] };
      if (id === NONE.id) return { value: id, label: terms.missing(NONE.label), rank: [1] };
      const node = nodes.get(id) ?? { name: id, code: id };
      return { value: valueOf(node, id), label: node.name, rank: [0, node.name, id] };
    },
  };
}

export function counted(word: 'sources' | 'lists'): Dimension {
  return {
    tell: (count, { terms }) => ({
      ...{ value: String(count), label: terms[word](Number(count)), rank: [Number(count)] },
    }),
  };
}

/** What several types have. */
export const COMMON = {
  ...{ SOURCES: counted('sources'), KIND: enumerated(), CONFIDENCE: enumerated() },
  DECADE: started('decade', (decade) => `${decade}0`),
  YEAR: started('year', (year) => year),
  DIRECTNESS: enumerated('no source read'),
  COUNTRY: eachOf('unknown', ({ code }) => code),
  STATE: eachOf('unknown'),
  THEME: eachOf('no theme'),
};
