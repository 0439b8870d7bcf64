import type { Head } from './head.ts';
import type { Walk } from './walk.ts';

/** A kind of file that an export can be written as. */
export interface Format {
  /** Of the file's name. */
  readonly extension: string;
  readonly mediaType: string;
  /** Pulls what it writes, so that who reads slowly is not run ahead of. What is broken off can be told from a whole file. */
  readonly write: (head: Head, walk: Walk) => AsyncIterable<string | Uint8Array>;
}
