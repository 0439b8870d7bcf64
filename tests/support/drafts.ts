import { assertObjectType } from 'graphql';
import type {
  Attached,
  GraphEdge,
  GraphNode,
  Properties,
  Value,
} from '../../src/dataset/projection.ts';
import { readFuzzyDate } from '../../src/evidence/fuzzyDate.ts';
import { foldText } from '../../src/graph/foldText.ts';
import { createSchema } from '../../src/schema.ts';
import type { Random } from './random.ts';

/** The actor with the most ties, events and claims. */
export const HUB = 'city-0';

export interface PartyDraft {
  readonly actor: string;
  readonly role: string;
  readonly namedAs: string | null;
}

/** A node in the making; what is null is left out of the graph. */
export interface Draft {
  readonly id: string;
  readonly type: string;
  readonly properties: { [name: string]: Value | null };
  readonly attached: Attached[];
  readonly parties: PartyDraft[];
}

export type Drafts = ReturnType<typeof createDrafts>;

export function createDrafts(random: Random) {
  const schema = createSchema();
  const byType = new Map<string, Draft[]>();
  const edges: GraphEdge[] = [];
  const redirects: Properties[] = [];
  const labelsOf = (type: string) => [
    ...assertObjectType(schema.getType(type))
      .getInterfaces()
      .map(({ name }) => name),
    type,
  ];
  return {
    ...{ schema, random, edges, redirects },
    of: (...types: string[]): readonly Draft[] => types.flatMap((type) => byType.get(type) ?? []),
    all: (): readonly Draft[] => [...byType.values()].flat(),
    ties: (): readonly Draft[] =>
      [...byType.values()].flat().filter(({ parties }) => parties.length > 0),
    /** Those that it is about, and all above them. */
    themesOf({ id }: Draft): readonly string[] {
      const to = (type: string, from: string) =>
        edges.flatMap((edge) => (edge.type === type && edge.from === from ? [edge.to] : []));
      const upwards = (theme: string): string[] => [
        theme,
        ...to('BROADER', theme).flatMap(upwards),
      ];
      return [...new Set(to('ABOUT_THEME', id).flatMap(upwards))].sort();
    },
    add(type: string, prefix: string, properties: Draft['properties']): Draft {
      const known = byType.get(type) ?? [];
      byType.set(type, known);
      const id = `${prefix}-${known.length}`;
      const draft = { id, type, properties, attached: [], parties: [] };
      known.push(draft);
      return draft;
    },
    join(type: string, from: Draft | null, to: Draft | null, properties: Properties = {}) {
      if (from && to) edges.push({ type, from: from.id, to: to.id, properties });
    },
    /** An id that was merged into the draft. */
    merge(into: Draft): string {
      const id = `former-${redirects.length}-${into.id}`;
      redirects.push({ id, into: into.id, reason: 'A twin.', recordedAt: '2026-11-25T00:00:00Z' });
      return id;
    },
    toNode: ({ id, type, properties }: Draft): GraphNode => ({
      id,
      labels: labelsOf(type),
      properties: present(properties),
    }),
  };
}

export function present(properties: Draft['properties']): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== null),
  );
}

const DATES = [
  ...['1979', '1988-11-08', '1988-11', '1987~', '[..1987]', '[2017..]', '2012-02/2012-05'],
  ...['2001-04', '2012-03', '1995', '2020-01-31', '198X', '1979-10', '2005', '2005-07-01'],
];

/** A date, or none, under a name and with the bounds and the place in an order that the graph keeps of it. */
export function dated(random: Random, name: string, share = 0.75): Draft['properties'] {
  return datedAs(name, random.perhaps(share, DATES));
}

export function datedAs(name: string, edtf: string | null): Draft['properties'] {
  const date = edtf === null ? null : readFuzzyDate(edtf);
  return {
    [name]: edtf,
    [`${name}Earliest`]: date?.earliest ?? null,
    [`${name}Latest`]: date?.latest ?? null,
    [`${name}Sort`]: date?.earliest ?? date?.latest ?? '',
  };
}

/** What is searched, compared and ordered by. */
export function named(names: readonly string[]) {
  return { nameKey: foldText(names[0] ?? ''), nameKeys: [...new Set(names.map(foldText))] };
}

export function nameOf(to: string, text: string, more: Properties = {}, ordinal = 0): Attached {
  const properties = { text, kind: 'COMMON', ...more, ordinal: BigInt(ordinal) };
  return { label: 'Name', properties, type: 'NAMES', to };
}
