import { type GraphQLSchema, assertObjectType } from 'graphql';
import type {
  SubNode,
  GraphEdge,
  GraphNode,
  Properties,
  PropertyValue,
} from '../../../src/projection/projection.ts';
import { readFuzzyDate } from '../../../src/evidence/dates/fuzzyDate.ts';
import type { Support } from '../../../src/evidence/support/support.ts';
import { searchKey } from '../../../src/names/searchKey.ts';
import type { Random } from '../random.ts';

/** The actor with the most ties, events and claims. */
export const HUB = 'city-0';

export interface PartyDraft {
  readonly actor: string;
  readonly role: string;
  readonly namedAs: string | null;
}

/** What the account of a path says of a tie or a containment relation, and the confidence in a start. */
export const SUPPORT = JSON.stringify({
  ...{ level: 'STATED', basis: 'SINGLE_SOURCE', independentSources: 1 },
  reasons: [{ code: 'SINGLE_SOURCE', titles: ['A register'], property: null, remark: null }],
  titles: ['A register'],
  contestedStarts: [],
} satisfies Support);

/** A node under construction; null values are left out of the graph. */
export interface Draft {
  readonly id: string;
  readonly type: string;
  readonly properties: { [name: string]: PropertyValue | null };
  readonly attached: SubNode[];
  readonly parties: PartyDraft[];
}

/** All drafts so far, and how to add more. */
export interface Drafts {
  readonly random: Random;
  readonly edges: readonly GraphEdge[];
  readonly redirects: readonly Properties[];
  readonly of: (...types: readonly string[]) => readonly Draft[];
  readonly all: () => readonly Draft[];
  readonly add: (type: string, properties: Draft['properties']) => Draft;
  /** Does nothing if either end is missing. */
  readonly join: (
    type: string,
    from: Draft | null,
    to: Draft | null,
    properties?: Properties,
  ) => void;
  /** An id that was merged into the draft. */
  readonly merge: (into: Draft) => string;
}

export function createDrafts(random: Random): Drafts {
  const byType = new Map<string, Draft[]>();
  const edges: GraphEdge[] = [];
  const redirects: Properties[] = [];
  return {
    ...{ random, edges, redirects },
    of: (...types) => types.flatMap((type) => byType.get(type) ?? []),
    all: () => [...byType.values()].flat(),
    add: (type, properties) => {
      const known = byType.get(type) ?? [];
      byType.set(type, known);
      const id = `${type.toLowerCase()}-${known.length}`;
      const draft = { id, type, properties, attached: [], parties: [] };
      known.push(draft);
      return draft;
    },
    join: (type, from, to, properties = {}) => {
      if (from && to) edges.push({ type, from: from.id, to: to.id, properties });
    },
    merge: (into) => {
      const id = `former-${redirects.length}-${into.id}`;
      redirects.push({ id, into: into.id, reason: 'A twin.', recordedAt: '2026-11-25T00:00:00Z' });
      return id;
    },
  };
}

/** The draft in the form that is written. */
export function toNode({ id, type, properties }: Draft, schema: GraphQLSchema): GraphNode {
  const interfaces = assertObjectType(schema.getType(type)).getInterfaces();
  const labels = [...interfaces.map(({ name }) => name), type];
  return { id, labels, properties: present(properties) };
}

export function present(properties: Draft['properties']): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, PropertyValue] => entry[1] !== null,
    ),
  );
}

const DATES = [
  ...['1979', '1988-11-08', '1988-11', '1987~', '[..1987]', '[2017..]', '2012-02/2012-05'],
  ...['2001-04', '2012-03', '1995', '2020-01-31', '198X', '1979-10', '2005', '2005-07-01'],
];

/** Dates used for ordering. */
const SORTED = ['start', 'when', 'period', 'founded', 'published'];

/** A date or none, with its derived properties. An end has a last day. */
export function dated(random: Random, name: string, share = 0.75): Draft['properties'] {
  const dates = name === 'end' ? DATES.filter((date) => !date.endsWith('..]')) : DATES;
  const edtf = random.perhaps(share, dates);
  const date = edtf === null ? null : readFuzzyDate(edtf);
  return {
    [name]: edtf,
    [`${name}Earliest`]: date?.earliest ?? null,
    [`${name}Latest`]: date?.latest ?? null,
    ...(SORTED.includes(name) && { [`${name}Sort`]: date?.earliest ?? date?.latest ?? '' }),
  };
}

/** Properties for search, comparison and order. */
export function named(names: readonly string[]) {
  return { nameKey: searchKey(names[0] ?? ''), nameKeys: [...new Set(names.map(searchKey))] };
}

export function nameOf(to: string, text: string, more: Properties = {}, ordinal = 0): SubNode {
  const properties = { text, kind: 'COMMON', ...more, ordinal: BigInt(ordinal) };
  return { label: 'Name', properties, type: 'NAMES', to };
}
