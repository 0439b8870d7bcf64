import type { Format } from '../openExport.ts';
import { csl } from './csl.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonld } from './jsonld.ts';

/** By the names that clients use. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ...{ csv, graphml, gexf, geojson, jsonld, cypher, csl },
};
