import type { Format } from '../openExport.ts';
import { csl } from './csl.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonld } from './jsonld.ts';
import { sheet } from './sheet.ts';

/** By the names that clients use. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ...{ csv, sheet, graphml, gexf, geojson, jsonld, cypher, csl },
};
