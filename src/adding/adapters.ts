import type { Adapter } from './adapter.ts';
import { geonames } from './adapters/geonames.ts';
import { ror } from './adapters/ror.ts';
import { sources } from './adapters/sources.ts';
import { table } from './adapters/table.ts';
import { wikidata } from './adapters/wikidata.ts';

/** By the name on the command line. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  geonames,
  ror,
  sources,
  table,
  wikidata,
};
