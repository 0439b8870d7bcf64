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

interface Draft {
  readonly id: string;
  kind: string | undefined;
  readonly names: ActorName[];
  readonly identifiers: { scheme: string; value: string }[];
  readonly containers: Set<string>;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
}

function actorsIn(rows: readonly DataRow[]): readonly ActorRow[] {
  const drafts = new Map<string, Draft>();
  for (const { table, cells } of rows) {
    if (!ACTOR_FILES.includes(table.file)) continue;
    const { id = '', name, code } = cells;
    const draft = drafts.get(id) ?? newDraft(id);
    drafts.set(id, draft);
    draft.kind ??= table.file === 'countries.csv' ? 'COUNTRY' : cells['kind'];
    if (name !== undefined) draft.names.push({ text: name, kind: 'COMMON', language: 'en' });
    if (code !== undefined) draft.identifiers.push({ scheme: 'ISO_3166_1', value: code });
    for (const column of ['within', 'located_in', 'part_of'])
      for (const id of cells[column]?.split(BAR) ?? []) if (id !== '') draft.containers.add(id);
    draft.latitude ??= numberIn(cells['latitude']);
    draft.longitude ??= numberIn(cells['longitude']);
    draft.population ??= numberIn(cells['population']);
  }
  for (const { table, cells } of rows) {
    const draft = drafts.get(cells['id'] ?? '');
    if (draft === undefined) continue;
    const {
      name = '',
      language = null,
      name_kind: kind = 'COMMON',
      scheme = '',
      value = '',
    } = cells;
    if (table.file === 'names.csv') draft.names.push({ text: name, kind, language });
    if (table.file === 'identifiers.csv') draft.identifiers.push({ scheme, value });
  }
  return [...drafts.values()].flatMap((draft) =>
    draft.kind === undefined
      ? []
      : [{ ...draft, kind: draft.kind, containers: [...draft.containers] }],
  );
}

function newDraft(id: string): Draft {
  return {
    ...{ id, kind: undefined, names: [], identifiers: [], containers: new Set() },
    ...{ latitude: null, longitude: null, population: null },
  };
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
