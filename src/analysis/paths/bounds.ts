/** The longest path, in steps. */
export const MOST_HOPS = 12;

/** The largest number of paths in one response. */
export const MOST_PATHS = 20;

/** The largest number of ids in a filter: actors to avoid, or sources. */
export const MOST_NAMED = 100;

/** The time after which a search stops with what it has found. */
export const SEARCH_MS = 2_000;
