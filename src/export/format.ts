import type { Head } from './head.ts';
import type { Content } from './content.ts';

/** A file format for exports. */
export interface Format {
  /** The extension of the file's name. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes on demand, so that a slow reader is waited for. An interrupted file can be told from a complete one. */
  readonly write: (head: Head, content: Content) => AsyncIterable<string | Uint8Array>;
}
