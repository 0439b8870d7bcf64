/** What an export says of itself. */
export interface Head {
  readonly dataset: {
    readonly name: string;
    readonly version: string;
    readonly contentHash: string;
    readonly importedAt: string;
    /** Of the dataset as a whole; sources have terms of their own. */
    readonly licence: string;
  };
  readonly exportedAt: string;
  /** What selected it. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How much there is, told before it begins. */
  readonly counts: Counts;
}

export interface Counts {
  readonly actors: number;
  readonly ties: number;
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
}

/** All of it as flat properties, for formats whose own have no depth. */
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

/** The same for a person, in a few lines. */
export function headText({ dataset, exportedAt, query, variables, counts }: Head): string {
  const given = Object.keys(variables).length === 0 ? '' : ` with ${JSON.stringify(variables)}`;
  return [
    `${dataset.name}, version ${dataset.version}, under ${dataset.licence}; exported ${exportedAt}.`,
    `${counts.actors} actors, ${counts.ties} ties, ${counts.entities} entities, ${counts.claims} claims, ${counts.sources} sources.`,
    `Selected by: ${query.replace(/\s+/g, ' ').trim()}${given}`,
  ].join('\n');
}
