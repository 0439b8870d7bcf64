import type { Adapter } from '../adapter.ts';
import { geonames } from './geonames.ts';
import { ror } from './ror.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import { wikidata } from './wikidata.ts';

/** By the name on the command line. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  geonames,
  ror,
  sources,
  table,
  wikidata,
};
