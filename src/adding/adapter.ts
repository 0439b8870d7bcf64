import type { FileThing } from './mapped.ts';

/** One record of a file, as the file has it. */
export interface Raw {
  /** Where it is: the file and what it calls the record. */
  readonly at: string;
  readonly data: unknown;
}

/** What an adapter is told beside the files; a change of it makes the stages run again. */
export interface Settings {
  /** The id of the source on record that the files are. */
  readonly source?: string;
  /** The source on record whose references the works are, which were not read themselves. */
  readonly citedBy?: string;
  /** Also what the record does not name. */
  readonly all?: boolean;
  /** The languages of names, with commas between. */
  readonly languages?: string;
  /** How the columns of a table are read: a file, and once it is prepared its text. */
  readonly mapping?: string;
}

/** Reads one kind of file, by path; the same stages follow for all of them. */
export interface Adapter {
  readonly description: string;
  /** Its own options on the command line, with their descriptions. */
  readonly options: readonly (readonly [flags: string, description: string])[];
  /** Completes the settings before the first stage. */
  prepare?(files: readonly string[], settings: Settings, job: string): Promise<Settings>;
  read(files: readonly string[], settings: Settings): AsyncIterable<Raw>;
  /** `records` can be read more than once. */
  map(records: () => AsyncIterable<Raw>, settings: Settings): AsyncIterable<FileThing>;
}
