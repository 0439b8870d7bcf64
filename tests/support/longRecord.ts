import { type DataRow, datasetRow } from '../../bench/world/dataFiles.ts';

/** The city with all ties, and their source. */
export const HUB = 'hub';
export const REGISTER = 'register';

/** The number of ties between a city and the hub, each with its own start: cities take longer to write than ties. */
const TIES_A_CITY = 50;

/** One city has this many ties, and one source makes all claims. */
export function createLongRecord(ties: number): readonly DataRow[] {
  const towns = Array.from({ length: Math.ceil(ties / TIES_A_CITY) }, (_, at) => `town-${at}`);
  return [
    datasetRow('Long lists'),
    row('sources.csv', {
      ...{ id: REGISTER, title: 'Register of ties', kind: 'DATASET', directness: 'PRIMARY' },
      read: 'yes',
    }),
    row('countries.csv', { id: 'land', name: 'Land', code: 'LA' }),
    row('cities.csv', { id: HUB, name: 'Hub', kind: 'CITY', within: 'land' }),
    ...towns.map((id, at) =>
      row('cities.csv', { id, name: `Town ${at}`, kind: 'CITY', within: 'land' }),
    ),
    ...Array.from({ length: ties }, (_, at) =>
      row('sister_ties.csv', {
        ...{ id: `tie-${at}`, kind: 'SISTER_CITY' },
        parties: `${HUB}|${towns[at % towns.length] ?? ''}`,
        start: String(1950 + Math.floor(at / towns.length)),
      }),
    ),
  ];
}

function row(file: string, cells: DataRow['cells']): DataRow {
  return { file, cells: { ...cells, source: REGISTER, recorded: '2026-01-01' } };
}
