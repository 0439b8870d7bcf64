/** The description of an export in its file. */
export interface Head {
  readonly dataset: {
    readonly name: string;
    readonly version: string;
    readonly contentHash: string;
    readonly importedAt: string;
    /** The licence of the dataset as a whole; sources have their own. */
    readonly licence: string;
  };
  readonly exportedAt: string;
  /** The query that selected it. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The number of items, counted before the export begins. */
  readonly counts: Counts;
}

export interface Counts {
  readonly actors: number;
  readonly ties: number;
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
}

/** The description as flat properties, for formats that cannot nest. */
export function headFields(head: Head): Readonly<Record<string, string>> {
  const { dataset, exportedAt, query, variables, counts } = head;
  return {
    dataset: dataset.name,
    version: dataset.version,
    contentHash: dataset.contentHash,
    importedAt: dataset.importedAt,
    licence: dataset.licence,
    exportedAt,
    query,
    variables: JSON.stringify(variables),
    counts: JSON.stringify(counts),
  };
}

/** The description for a person, in a few lines. */
export function headText({ dataset, exportedAt, query, variables, counts }: Head): string {
  const given = Object.keys(variables).length === 0 ? '' : ` with ${JSON.stringify(variables)}`;
  return [
    `${dataset.name}, version ${dataset.version}, under ${dataset.licence}; exported ${exportedAt}.`,
    `${counts.actors} actors, ${counts.ties} ties, ${counts.entities} entities, ${counts.claims} claims, ${counts.sources} sources.`,
    `Selected by: ${query.replace(/\s+/g, ' ').trim()}${given}`,
  ].join('\n');
}
