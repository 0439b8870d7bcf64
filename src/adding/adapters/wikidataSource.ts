import type { Settings } from '../adapter.ts';
import { type FileThing, onRecord } from '../mapped.ts';
import { SOURCE, registerSource } from './registerSource.ts';

/** Wikidata as files have it, or as it was on the day of the answers, with the number of statements that they have. */
export function* mapSource({ source, asOf }: Settings, statements: number): Generator<FileThing> {
  const licence = 'CC0-1.0';
  if (source !== undefined || asOf === undefined) {
    yield registerSource(source, { id: 'wikidata', title: 'Wikidata', url: SITE, licence });
    return;
  }
  yield onRecord({ key: PUBLISHER, type: 'Institution', at: '' }, PUBLISHER);
  const id = `wikidata-twinned-bodies-${asOf}`;
  const title = `Wikidata: twinned administrative bodies (P190), ${asOf}`;
  const url = `${SITE}wiki/Property:P190`;
  yield registerSource(
    undefined,
    { id, title, url, licence, published: asOf },
    { publisher: [{ key: PUBLISHER }] },
  );
  const cells = { as_of: asOf, whole: 'no', rows: String(statements), note: NOTE };
  yield {
    ...{ key: 'list', type: 'List', label: title, at: 'lists.csv', ifMissing: 'MAKE' },
    asks: { by: 'ROW' },
    rows: [{ table: 'lists.csv', cells, refers: { source: SOURCE } }],
  };
}

const SITE = 'https://www.wikidata.org/';
const PUBLISHER = 'wikimedia-foundation';
const NOTE = 'Statements about places on record. It is complete for no place.';
