import type { InParts } from '../part/readInParts.ts';
import type { Marks } from '../../record/scan/scan.ts';
import { createWindows } from '../project/project.ts';
import type { Properties } from '../../projection/projection.ts';
import { type BlocksOf, blocksOf, subjectRows } from '../blocks/blocks.ts';
import { type Sums, createSums } from '../blocks/checksum.ts';

/** What an import tells of itself. */
export interface ImportFacts {
  readonly stamp: string;
  readonly commit: string;
  readonly parts: string;
  readonly importedAt: string;
  /** The registers that may not be shipped, if there are any. */
  readonly withheld?: readonly string[];
}

/** The properties of the node `Dataset`. */
export interface WrittenDataset extends ImportFacts, Properties {
  readonly checksum: string;
}

/** A record to be imported. */
export type NewRecord = ReturnType<typeof incomingOf> & {
  /** See `erasedFrom`. */
  readonly erased: ReadonlySet<string>;
};

export type RecordSums = ReturnType<NewRecord['summed']>;

/** A claim is a node that leads to its subject and to its source. */
const OF_CLAIM = 3;

/** Without `marks`, the next import reads all rows. */
export function incomingOf(dataset: InParts, told: ImportFacts, marks: Marks | undefined) {
  const windows = createWindows(dataset);
  const { subjects } = dataset.content;
  const completed = ({ checksum }: Sums): WrittenDataset => {
    return { ...windows.dataset(), ...told, checksum };
  };
  const ownBlocks: BlocksOf = (sums, isWanted) =>
    blocksOf(sums, subjectRows(marks ?? new Map(), subjects), isWanted);
  const sum = () => {
    const summing = createSums();
    for (const window of windows.all()) summing.add(window);
    const sums = summing.sums();
    return { written: completed(sums), projected: windows.subjects, blocks: ownBlocks(sums) };
  };
  let known: ReturnType<typeof sum> | undefined;
  return {
    ...{ windows, blocksOf: ownBlocks, commit: told.commit, parts: told.parts },
    withheld: told.withheld ?? null,
    /** Of the content of each subject, by its id. */
    hashes: subjects,
    /** How many rows of each file there are, as JSON. */
    rowCounts: windows.stated['rowCounts'],
    /** It has at least that many nodes and relationships. */
    least: OF_CLAIM * windows.claims,
    /** Projects all of it, once. */
    summed: () => (known ??= sum()),
    /** All of it was projected, and has these sums. */
    completed,
  };
}
