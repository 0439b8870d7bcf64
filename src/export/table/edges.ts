import type { EdgesQuery } from '../../generated/tables.ts';
import type { TableColumn, Value } from '../things/leaves.ts';
import type { Layout } from './columns.ts';

type Tie = EdgesQuery['ties']['edges'][number]['node'];
type End = Tie['parties'][number];

/** A tie between two of its parties. */
interface Edge {
  readonly tie: Tie;
  readonly source: End;
  readonly target: End;
}

interface EdgeColumn extends Pick<TableColumn, 'type' | 'description'> {
  readonly valueOf: (edge: Edge) => Value;
}

const COLUMNS: Readonly<Record<string, EdgeColumn>> = {
  source: text('ID of one of the two parties.', ({ source }) => source.actor.id),
  target: text('ID of the other party.', ({ target }) => target.actor.id),
  ...endColumns('source', ({ source }) => source),
  ...endColumns('target', ({ target }) => target),
  kind: text('The kind of tie.', ({ tie }) => tie.kind),
  since: text('When the tie began, as on record (EDTF).', ({ tie }) => tie.start?.edtf),
  sinceEarliest: day('The first day that `since` can mean.', ({ tie }) => tie.start?.earliest),
  sinceLatest: day('The last day that `since` can mean.', ({ tie }) => tie.start?.latest),
  until: text('When the tie ended, as on record (EDTF).', ({ tie }) => tie.end?.edtf),
  lastSeen: text('When a list or another source last has the tie (EDTF).', ({ tie }) =>
    lastSeenOf(tie),
  ),
  status: text('Whether the tie is in force.', ({ tie }) => tie.status),
  standing: text('What later lists say about the tie.', ({ tie }) => tie.standing),
  confidence: text('How well the tie is supported.', ({ tie }) => tie.record.confidence.level),
  basis: text('What the confidence is based on.', ({ tie }) => tie.record.confidence.basis),
  lists: {
    type: 'integer',
    description: 'The number of lists that have the tie.',
    valueOf: ({ tie }) => tie.listCount,
  },
  startDirectness: text(
    'How directly the best source knows the start; TERTIARY: only lists give it.',
    ({ tie }) => tie.startDirectness,
  ),
  tie: text('ID of the tie. A tie of several parties has several rows.', ({ tie }) => tie.id),
};

/**
 * A row for each tie and each two of its parties: none for a witness, and one for two parties however many roles they have. The parties
 * are in the order of the record, which means nothing in most ties.
 */
export const EDGES: Layout = {
  columns: Object.entries(COLUMNS).map(([name, { type, description }]) => ({
    ...{ name, type, description },
  })),
  rowsOf: (node) =>
    edgesOf(node as Tie).map((edge) => Object.values(COLUMNS).map(({ valueOf }) => valueOf(edge))),
};

function edgesOf(tie: Tie): readonly Edge[] {
  const bound = tie.parties.filter(({ role }) => role !== 'WITNESS');
  const ends = [...new Map(bound.map((party) => [party.actor.id, party])).values()];
  return ends.flatMap((source, at) =>
    ends.slice(at + 1).map((target) => ({ tie, source, target })),
  );
}

function endColumns(end: 'source' | 'target', endOf: (edge: Edge) => End) {
  return {
    [`${end}Name`]: text(`Name of the ${end}.`, (edge) => endOf(edge).actor.name),
    [`${end}Level`]: text(
      `Level of the ${end}: Country, State, City, Institution, Person or Group.`,
      (edge) => endOf(edge).actor.__typename,
    ),
    [`${end}Country`]: text(
      `Two-letter code (ISO 3166-1) of the country of the ${end}; of an institution, that of its seat.`,
      (edge) => countryOf(endOf(edge)),
    ),
    [`${end}Role`]: text(`Role of the ${end} in the tie.`, (edge) => endOf(edge).role),
  };
}

function countryOf({ actor }: End): string | null | undefined {
  const place = actor.__typename === 'Institution' ? actor.seat : actor;
  if (place === null) return null;
  if ('code' in place) return place.code;
  return 'country' in place ? place.country.code : null;
}

function lastSeenOf({ lastConfirmed, lastListed }: Tie): string | undefined {
  const isListed = (lastListed?.latest ?? '') > (lastConfirmed?.latest ?? '');
  return (isListed ? lastListed : lastConfirmed)?.edtf;
}

function text(description: string, valueOf: EdgeColumn['valueOf']): EdgeColumn {
  return { type: 'text', description, valueOf };
}

function day(description: string, valueOf: EdgeColumn['valueOf']): EdgeColumn {
  return { type: 'day', description, valueOf };
}
