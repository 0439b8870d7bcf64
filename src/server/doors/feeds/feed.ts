/** A feed, whatever its format. Addresses are absolute. */
export interface Feed {
  /** Stays the same wherever the record is served. */
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly home: string;
  readonly self: string;
  /** The page of earlier entries; undefined if these are the first. */
  readonly next: string | undefined;
  readonly entries: readonly Entry[];
}

/** What was recorded of one subject at one time, or withdrawn. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  readonly kind: string;
  readonly subject: string;
  /** The ids of the claims. */
  readonly claims: readonly string[];
  readonly html: string;
}

/** A format by the ending of its address. */
export interface FeedFormat {
  readonly mediaType: string;
  readonly write: (feed: Feed) => string;
}
