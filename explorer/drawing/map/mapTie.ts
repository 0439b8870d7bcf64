import type { DateFragment, TieMapQuery } from '../../generated/operations.ts';
import type { Located } from './mark.ts';
import { tieName } from '../../parts/tieName.ts';

type Columns = TieMapQuery['tieMap'];

/** A tie as a map has it. */
export interface MapTie {
  readonly id: string;
  readonly name: string;
  readonly kind: Columns['kinds'][number];
  readonly status: Columns['statuses'][number];
  readonly statusAsOf: DateFragment | null;
  readonly start: DateFragment | null;
  /** Empty if sources agree. */
  readonly contestedStarts: readonly string[];
  readonly contested: boolean;
  /** Without witnesses. */
  readonly parties: readonly Located[];
}

/** The ties of an answer in columns. Without their ids they have no parties, and a position as id and name. */
export function toMapTies(columns: Columns): readonly MapTie[] {
  const actors = columns.actors ? toActors(columns.actors) : [];
  const dateAt = (at: number | null | undefined) =>
    at == null ? null : (columns.dates[at] ?? null);
  return columns.kinds.map((kind, at) => {
    const id = columns.ids?.[at] ?? String(at);
    const parties = (columns.parties?.[at] ?? []).flatMap((actor) => actors[actor] ?? []);
    return {
      ...{ id, kind, parties, name: tieName({ name: columns.names?.[at] ?? id, kind, parties }) },
      status: columns.statuses[at] as MapTie['status'],
      statusAsOf: dateAt(columns.statusDates?.[at]),
      start: dateAt(columns.starts[at]),
      contestedStarts: columns.contestedStarts?.[at] ?? [],
      contested: columns.contested[at] === true,
    };
  });
}

function toActors(columns: NonNullable<Columns['actors']>): readonly Located[] {
  const placed = columns.ids.map((id, at) => {
    const [latitude, longitude] = [columns.latitudes[at], columns.longitudes[at]];
    return {
      id,
      name: columns.names[at] ?? id,
      __typename: columns.types[at] ?? '',
      point: latitude == null || longitude == null ? null : { latitude, longitude },
    };
  });
  return placed.map((actor, at) => {
    const seat = columns.seats[at];
    return seat == null ? actor : { ...actor, seat: placed[seat] ?? null };
  });
}
