import type { Properties } from '../../projection/projection.ts';

/** What the projection of a part of a record needs to know of the subjects that are not in the part. */
export interface Beyond {
  /** How many actors have a name with this search key. */
  readonly bearers: (key: string) => number;
  /** How many places a state has. */
  readonly places: (id: string) => number;
  /** How many works an institution published. */
  readonly works: (id: string) => number;
  /** In how many parts of ties other than affiliations an actor is. */
  readonly ties: (id: string) => number;
  /** In how many parts of ties that were set aside. */
  readonly setAside: (id: string) => number;
  /** The properties of a tie that follow from other ties, in the part or not; null if the part is the whole record. */
  readonly beside: ReadonlyMap<string, Properties> | null;
}

const none = () => 0;

/** The part is the whole record. */
export const NOTHING_BEYOND: Beyond = {
  ...{ bearers: none, places: none, works: none, ties: none, setAside: none },
  beside: null,
};
