import { groupBy } from '../../evidence/groups/groupBy.ts';
import { BAR } from '../claims/claim.ts';
import { type Files, readTables, tableOfFile } from '../files/readFiles.ts';
import { type DataRow } from '../tables/row.ts';
import { tables } from '../tables/tables.ts';
import { type ActorName, type ActorRow, addActors } from '../../matching/entries.ts';
import { addNamesakes } from '../../matching/namesakes.ts';
import { type MatchIndex, createMatchIndex } from '../../matching/register.ts';

const ACTOR_FILES = ['countries.csv', 'states.csv', 'cities.csv', 'institutions.csv'];
const FILES = [
  ...ACTOR_FILES,
  'names.csv',
  'identifiers.csv',
  'sister_ties.csv',
  'partnerships.csv',
  'identities.csv',
  'namesakes.csv',
];

/** The register of data files, to match rows of lists with. Faults in the files are not looked for. */
export function readRegister(files: Files): MatchIndex {
  const register = createMatchIndex();
  const rows = readActorRows(files);
  Array.from(addActors(rows.actors, register));
  Array.from(addNamesakes(rows.namesakes, register));
  for (const tie of rows.ties) register.addTie(tie);
  for (const judgment of rows.judgments) register.addJudgment(judgment);
  return register;
}

/** The rows of data files that a register is made of. */
export function readActorRows(files: Files) {
  const named = [...files].filter(([file]) =>
    FILES.includes(tableOfFile(file, tables)?.file ?? ''),
  );
  const { rows } = readTables(new Map(named), tables);
  const standing = rows.filter(stands);
  return {
    actors: actorsIn(standing),
    ties: [...tiesIn(standing)],
    judgments: judgmentsIn(standing),
    namesakes: namesakesIn(standing),
  };
}

function stands({ cells: { retired, stance, rank } }: DataRow): boolean {
  return retired === undefined && stance !== 'DENIES' && rank !== 'DEPRECATED';
}

function actorsIn(rows: readonly DataRow[]): readonly ActorRow[] {
  const byId = (files: readonly string[]) =>
    groupBy(
      rows.filter(({ table }) => files.includes(table.file)),
      ({ cells }) => cells['id'] ?? '',
    );
  const [names, identifiers] = [byId(['names.csv']), byId(['identifiers.csv'])];
  return [...byId(ACTOR_FILES)].flatMap(([id, own]) => {
    const all = (column: string) => own.flatMap(({ cells }) => cells[column] ?? []);
    const [first] = own;
    const kind = first?.table.file === 'countries.csv' ? 'COUNTRY' : all('kind')[0];
    if (kind === undefined) return [];
    const containers = own.flatMap(({ cells }) =>
      CONTAINERS.flatMap((column) => cells[column]?.split(BAR) ?? []),
    );
    return [
      {
        ...{ id, kind, containers: [...new Set(containers.filter((one) => one !== ''))] },
        names: [
          ...all('name').map((text) => ({ text, kind: 'COMMON', language: 'en' })),
          ...(names.get(id) ?? []).map(({ cells }) => toName(cells)),
        ],
        identifiers: [
          ...all('code').map((value) => ({ scheme: 'ISO_3166_1', value })),
          ...(identifiers.get(id) ?? []).map(({ cells: { scheme = '', value = '' } }) => {
            return { scheme, value };
          }),
        ],
        latitude: numberIn(all('latitude')[0]),
        longitude: numberIn(all('longitude')[0]),
        population: numberIn(all('population')[0]),
      },
    ];
  });
}

const CONTAINERS = ['within', 'located_in', 'part_of'];

function toName(cells: DataRow['cells']): ActorName {
  const { name: text = '', language = null, name_kind: kind = 'COMMON' } = cells;
  return { text, language, kind };
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function* tiesIn(rows: readonly DataRow[]) {
  for (const { table, cells } of rows) {
    if (table.file !== 'sister_ties.csv' && table.file !== 'partnerships.csv') continue;
    const [a, b, ...more] = (cells['parties'] ?? '')
      .split(BAR)
      .map((item) => item.replace(/^[A-Z_]+:|=.*$/g, ''));
    if (a === undefined || b === undefined || more.length > 0) continue;
    yield { parties: [a, b] as const, sources: [cells['source'] ?? ''] };
  }
}

function judgmentsIn(rows: readonly DataRow[]) {
  return rows.flatMap(({ table, cells }) => {
    if (table.file !== 'identities.csv') return [];
    const { scheme = '', value = '', id = '', judgement } = cells;
    return [{ scheme, value, id, isSame: judgement === 'same' }];
  });
}

function namesakesIn(rows: readonly DataRow[]) {
  return rows.flatMap(({ table, cells }) => {
    if (table.file !== 'namesakes.csv') return [];
    const { scheme = '', value = '', name = '', within = '' } = cells;
    const [latitude, longitude, population] = ['latitude', 'longitude', 'population'].map(
      (column) => numberIn(cells[column]),
    ) as [number | null, number | null, number | null];
    return [{ scheme, value, name, within, latitude, longitude, population }];
  });
}
