import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { stampOf } from '../../record/content/stampOf.ts';
import { type DataParts, type Files, readFiles } from '../../record/files/readFiles.ts';
import { type ContributedFiles, applyTo } from '../applying/apply.ts';
import { followJournal } from '../journal/journal.ts';
import { type StandingOperation, journalOf, operationsInForce } from '../journal/proposals.ts';

export interface ReaderOptions {
  readonly data: string;
  readonly parts: DataParts;
  /** The folder of the contributions. */
  readonly folder: string;
}

interface Release {
  readonly files: Files;
  readonly stamp: string;
}

/** What was tried is often what is accepted next: the state before it, some that were tried, and the state after it. */
const STATES_KEPT = 4;

export type RecordReader = ReturnType<typeof createRecordReader>;

/** A record as it is now. */
export type PresentState = Awaited<ReturnType<RecordReader['readPresent']>>;

/** Reads a record and its journal, and keeps the last states that it computed. */
export function createRecordReader({ data, parts, folder }: ReaderOptions) {
  let known: Release | undefined;
  const followed = followJournal(folder);
  const states = new LRUCache<string, ContributedFiles>({ max: STATES_KEPT });

  async function readRelease(): Promise<Release> {
    const files = await readFiles(data, parts);
    const stamp = stampOf(files);
    if (known?.stamp !== stamp) known = { files, stamp };
    return known;
  }
  /** A release with operations. From `strictFrom` on, faults are told and nothing is set aside for them. */
  function applied(
    { files, stamp }: Release,
    standing: readonly StandingOperation[],
    { now, strictFrom }: { readonly now: Date; readonly strictFrom?: number },
  ): ContributedFiles {
    const said = standing.map(({ operation, day, by }) => [operation, day, by]);
    const today = now.toISOString().slice(0, 10);
    const key = hash('sha256', JSON.stringify([stamp, today, said]));
    const strictKey = strictFrom === undefined ? key : `${key} ${strictFrom}`;
    const state =
      states.get(strictKey) ??
      applyTo(files, standing, { now, ...(strictFrom !== undefined && { strictFrom }) });
    // Without a fault, nothing is set aside for one.
    if (state.faults.length === 0) states.set(key, state);
    states.set(strictKey, state);
    return state;
  }
  return {
    applied,
    async readPresent(now = new Date()) {
      const [release, journal] = [await readRelease(), journalOf(await followed.read())];
      const standing = operationsInForce(journal);
      return {
        ...{ release, journal },
        /** What of the journal is in force. */
        standing,
        /** The release with what is in force. */
        applied: applied(release, standing, { now }),
      };
    },
  };
}
