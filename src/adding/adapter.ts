import type { FileThing } from './mapped.ts';

/** One record of a file, as the file has it. */
export interface Raw {
  /** Where it is: the file and what it calls the record. */
  readonly at: string;
  readonly data: unknown;
}

/** What an adapter has read, which can be gone through more than once. */
export type Records = () => AsyncIterable<Raw>;

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
  /** The SPARQL endpoint that is asked in place of files. */
  readonly endpoint?: string;
  /** An address of mail or of a page, at which the operators of the endpoint can reach the user. */
  readonly contact?: string;
  /** How many places one question is about. */
  readonly batch?: string;
  /** The day of its first answer. */
  readonly asOf?: string;
}

/** What an adapter knows before the first stage. */
export interface AdapterInput {
  readonly files: readonly string[];
  readonly settings: Settings;
  /** The folder of the stages, decisions and reports. */
  readonly job: string;
  /** The data folder, of which all parts are read: an id or a namesake of any part counts. */
  readonly folder: string;
  readonly now?: Date;
  /** Gets what is done while it takes long, in words. */
  readonly onNotice?: (text: string) => void;
}

/** Reads one kind of file, by path; the same stages follow for all of them. */
export interface Adapter {
  readonly description: string;
  /** Its own options on the command line, with their descriptions. */
  readonly options: readonly (readonly [flags: string, description: string])[];
  /** Whether it can ask an endpoint in place of files. */
  readonly isAsking?: true;
  /** Completes the settings, and gets the files that it asks for, before the first stage. */
  prepare?(given: AdapterInput): Promise<Pick<AdapterInput, 'files' | 'settings'>>;
  read(files: readonly string[], settings: Settings): AsyncIterable<Raw>;
  map(records: Records, settings: Settings): AsyncIterable<FileThing>;
}
