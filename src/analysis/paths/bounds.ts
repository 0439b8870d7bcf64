/** The longest path, in steps. */
export const MOST_HOPS = 12;

/** The largest number of paths in one response. */
export const MOST_PATHS = 20;

/** The largest number of ids in a filter: actors to avoid, or sources. */
export const MOST_NAMED = 100;

/** A network of more members is no step of a path, unless the client allows it. */
export const USUAL_MEMBERS = 50;

/** The time after which a search stops with what it has found. */
export const SEARCH_MS = 2_000;
