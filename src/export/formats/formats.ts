import type { Content } from '../content.ts';
import type { Head } from '../head.ts';
import { csl } from './csl.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonld } from './jsonld.ts';

/** A file format for exports. */
export interface Format {
  /** The extension of the file's name. */
  readonly extension: string;
  readonly mediaType: string;
  /** Writes on demand, so that a slow reader is waited for. An interrupted file can be told from a complete one. */
  readonly write: (head: Head, content: Content) => AsyncIterable<string | Uint8Array>;
}

/** By the names that clients use. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ...{ csv, graphml, gexf, geojson, jsonld, cypher, csl },
};
