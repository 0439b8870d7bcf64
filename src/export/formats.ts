import type { Format } from './format.ts';
import { csl } from './formats/csl.ts';
import { csv } from './formats/csv.ts';
import { cypher } from './formats/cypher.ts';
import { geojson } from './formats/geojson.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonld } from './formats/jsonld.ts';

/** By the names that clients use. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ...{ csv, graphml, gexf, geojson, jsonld, cypher, csl },
};
