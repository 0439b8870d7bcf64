import type { InParts } from '../part/readInParts.ts';
import type { Marks } from '../../record/scan/scan.ts';
import { type Windows, createWindows } from '../project/project.ts';
import type { Properties } from '../../projection/projection.ts';
import { type Block, type BlocksOf, blocksOf, subjectRows } from '../blocks/blocks.ts';
import { type Sums, createSums } from '../blocks/checksum.ts';

/** What an import tells of itself. */
export interface ImportFacts {
  readonly stamp: string;
  readonly commit: string;
  readonly parts: string;
  readonly importedAt: string;
}

/** The properties of the node `Dataset`. */
export interface WrittenDataset extends ImportFacts, Properties {
  readonly checksum: string;
}

/** A record to be imported. */
export interface NewRecord extends Pick<ImportFacts, 'commit' | 'parts'> {
  readonly windows: Windows;
  /** Of the content of each subject, by its id. */
  readonly hashes: ReadonlyMap<string, string>;
  /** How many rows of each file there are, as JSON. */
  readonly rowCounts: unknown;
  /** It has at least that many nodes and relationships. */
  readonly least: number;
  /** Projects all of it, once. */
  readonly summed: () => RecordSums;
  readonly blocksOf: BlocksOf;
  /** All of it was projected, and has these sums. */
  readonly completed: (sums: Sums) => WrittenDataset;
}

export interface RecordSums {
  readonly written: WrittenDataset;
  readonly projected: number;
  readonly blocks: ReadonlyMap<number, Block>;
}

/** A claim is a node that leads to its subject and to its source. */
const OF_CLAIM = 3;

/** Without `marks`, the next import reads all rows. */
export function incomingOf(
  dataset: InParts,
  told: ImportFacts,
  marks: Marks | undefined,
): NewRecord {
  const windows = createWindows(dataset);
  const completed = ({ checksum }: Sums) => ({ ...windows.dataset(), ...told, checksum });
  const { subjects } = dataset.content;
  const ownBlocks: BlocksOf = (sums, isWanted) =>
    blocksOf(sums, subjectRows(marks ?? new Map(), subjects), isWanted);
  let known: RecordSums | undefined;
  const sum = () => {
    const summing = createSums();
    for (const window of windows.all()) summing.add(window);
    const sums = summing.sums();
    return { written: completed(sums), projected: windows.subjects, blocks: ownBlocks(sums) };
  };
  return {
    ...{ windows, completed, hashes: subjects, commit: told.commit, parts: told.parts },
    least: OF_CLAIM * windows.claims,
    rowCounts: windows.stated['rowCounts'],
    blocksOf: ownBlocks,
    summed: () => (known ??= sum()),
  };
}
