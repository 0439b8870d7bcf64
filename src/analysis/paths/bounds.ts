/** The most steps that a path may have. */
export const MOST_HOPS = 12;

/** The most paths that one search answers with. */
export const MOST_PATHS = 20;

/** The most actors that a filter may keep away from the way. */
export const MOST_AVOIDED = 100;

/** A search ends after so long, with what it has found. */
export const SEARCH_MS = 2_000;
