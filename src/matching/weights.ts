/** Points of each feature. A score is their sum, cut to 0–100. */
export const POINTS = {
  identifier: { equal: 100, contradicted: 50, other: -20 },
  judged: { same: 100, distinct: -100 },
  name: { equal: 70, form: 69, habit: 68, slip: 68, doubtful: 58 },
  /** A name that rather belongs to another candidate. */
  ofAnother: -16,
  country: { equal: 22, within: 20, other: -60, unknown: -6 },
  region: { equal: 20, shared: 4, other: -60, unread: -4, unknown: -4, itself: -30 },
  distance: { near: 20, close: 5, off: -10, far: -60 },
  /** A network has no country to be told by: its own name and its kind are all that a list can say. */
  kind: {
    equal: 4,
    network: 20,
    unclear: -6,
    other: -40,
    bareRegion: -6,
    bare: -30,
    partnerIsCity: -20,
  },
  partner: { shared: 20, unclear: 8 },
} as const;

/** A candidate with fewer points is not considered. */
export const LEAST = 40;

/** A candidate with at least n points can be taken without asking. */
export const SURE = 90;

/** How many points it must then have more than the next one. */
export const MARGIN = 15;

/** An alias yields to a name of a place with that many times its inhabitants. */
export const FAR_BIGGER = 20;
