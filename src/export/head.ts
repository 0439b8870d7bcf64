/** The description of an export in its file. */
export interface Head {
  readonly dataset: {
    readonly name: string;
    readonly version: string;
    readonly contentHash: string;
    readonly importedAt: string;
    /** The license of the dataset as a whole; sources have their own. */
    readonly licence: string;
  };
  readonly exportedAt: string;
  /** The query that selected it. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The number of items, counted before the export begins. */
  readonly counts: Counts;
  /** The rows of each selected connection, in the order of the query. */
  readonly matches: readonly Match[];
  /** What the record is meant to hold, so that nobody takes an item that is missing for one that does not exist. */
  readonly coverage: readonly Coverage[];
}

/** A row of `coverage.csv`. */
export interface Coverage {
  readonly place: string;
  readonly partner: string | null;
  /** For rows about the members of a network. */
  readonly network: string | null;
  readonly kinds: readonly string[];
  readonly completeness: string;
  readonly asOf: string | null;
  readonly source: string | null;
  readonly note: string | null;
}

/** How many rows a connection has, and how many of them match its conditions on dates certainly. */
export interface Match {
  readonly connection: string;
  readonly totalCount: number;
  readonly certainCount: number;
}

type Counts = Readonly<Record<'actors' | 'ties' | 'entities' | 'claims' | 'sources', number>>;

/** The description as flat properties, for formats that cannot nest. */
export function headFields(head: Head): Readonly<Record<string, string>> {
  const { exportedAt, query, variables, counts, matches, coverage } = head;
  const { name: dataset, ...about } = head.dataset;
  const nested = Object.entries({ variables, counts, matches, coverage });
  const texts = nested.map(([name, value]) => [name, JSON.stringify(value)] as const);
  return { dataset, ...about, exportedAt, query, ...Object.fromEntries(texts) };
}

/** Only of conditions that some rows may not meet. */
function matchText({ connection, totalCount, certainCount }: Match): string[] {
  if (certainCount === totalCount) return [];
  return [
    `${connection}: ${totalCount} match, ${certainCount} of them certainly; for the others a date is inexact or missing.`,
  ];
}

/** The description for a person, in a few lines. */
export function headText(head: Head): string {
  const { dataset, exportedAt, query, variables, counts, matches } = head;
  const given = Object.keys(variables).length === 0 ? '' : ` with ${JSON.stringify(variables)}`;
  return [
    `${dataset.name}, version ${dataset.version}, under ${dataset.licence}; exported ${exportedAt}.`,
    `${counts.actors} actors, ${counts.ties} ties, ${counts.entities} entities, ${counts.claims} claims, ${counts.sources} sources.`,
    ...matches.flatMap(matchText),
    'Ties that are not on record can exist all the same: `coverage` tells what is collected.',
    `Selected by: ${query.replace(/\s+/g, ' ').trim()}${given}`,
  ].join('\n');
}
