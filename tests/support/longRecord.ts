import type { SlicedRows } from '../../bench/world/writeWorld.ts';
import type { Row } from '../../src/dataset/tables/row.ts';
import { tables } from '../../src/dataset/tables/tables.ts';

/** The city with all ties, and their source. */
export const HUB = 'hub';
export const REGISTER = 'register';

/** The number of ties between a city and the hub, each with its own start: cities take longer to write than ties. */
const TIES_A_CITY = 50;

/** One city has this many ties, and one source makes all claims. */
export function createLongRecord(ties: number): SlicedRows {
  const towns = Array.from({ length: Math.ceil(ties / TIES_A_CITY) }, (_, at) => `town-${at}`);
  const base = [
    row('sources.csv', {
      ...{ id: REGISTER, title: 'Register of ties', kind: 'DATASET', directness: 'PRIMARY' },
      read: 'yes',
    }),
    row('countries.csv', { id: 'land', name: 'Land', code: 'LA' }),
    row('cities.csv', { id: HUB, name: 'Hub', kind: 'CITY', within: 'land' }),
    ...towns.map((id, at) =>
      row('cities.csv', { id, name: `Town ${at}`, kind: 'CITY', within: 'land' }),
    ),
  ];
  const tieRow = (at: number) =>
    row('sister_ties.csv', {
      ...{ id: `tie-${at}`, kind: 'SISTER_CITY' },
      parties: `${HUB}|${towns[at % towns.length] ?? ''}`,
      start: String(1950 + Math.floor(at / towns.length)),
    });
  return {
    ...{ base, ties },
    slice: (from, to) => [
      ...base,
      ...Array.from({ length: to - from }, (_, at) => tieRow(from + at)),
    ],
  };
}

function row(file: string, cells: Row['cells']): Row {
  const table = tables.find((one) => one.file === file);
  if (table === undefined) throw new Error(`There is no data file "${file}".`);
  return {
    table,
    file: table.file,
    line: 0,
    cells: { ...cells, source: REGISTER, recorded: '2026-01-01' },
  };
}
