import { addTo, groupBy } from '../../evidence/groups/groupBy.ts';
import { BAR } from '../claims/claim.ts';
import { tableOfFile } from '../files/meantFiles.ts';
import type { Files } from '../files/readFiles.ts';
import { readRows } from '../files/readRows.ts';
import type { DataRow } from '../tables/row.ts';
import { tables } from '../tables/tables.ts';
import { type ActorName, type ActorRow, addActors } from '../../matching/entries.ts';
import { addNamesakes } from '../../matching/namesakes.ts';
import { type GivenIdentifier, createMatchIndex } from '../../matching/register.ts';

const ACTOR_FILES = ['countries.csv', 'states.csv', 'cities.csv', 'institutions.csv'];

/** The register of data files, to match rows of lists with. Faults in the files are not looked for. */
export function readRegister(files: Files) {
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
  const standing = (...names: readonly string[]) => standingIn(files, names);
  return {
    actors: actorsIn(standing),
    ties: [...tiesIn(standing('sister_ties.csv', 'partnerships.csv'))],
    judgments: Array.from(standing('identities.csv'), toJudgment),
    namesakes: Array.from(standing('namesakes.csv'), toNamesake),
  };
}

type Standing = (...names: readonly string[]) => Iterable<DataRow>;

/** The rows of some tables, of one file after the other: all together take ten times the memory of what is kept of them. */
function* standingIn(files: Files, names: readonly string[]): Generator<DataRow> {
  for (const [file, bytes] of files) {
    const table = tableOfFile(file, tables);
    if (table !== undefined && names.includes(table.file) && typeof bytes !== 'string')
      yield* readRows(table, file, bytes).rows.filter(stands);
  }
}

function stands({ cells: { retired, stance, rank } }: DataRow): boolean {
  return retired === undefined && stance !== 'DENIES' && rank !== 'DEPRECATED';
}

function actorsIn(standing: Standing): readonly ActorRow[] {
  const names = new Map<string, ActorName[]>();
  for (const { cells } of standing('names.csv')) addTo(names, cells['id'] ?? '', toName(cells));
  const identifiers = new Map<string, GivenIdentifier[]>();
  for (const { cells } of standing('identifiers.csv')) {
    const { id = '', scheme = '', value = '' } = cells;
    addTo(identifiers, id, { scheme, value });
  }
  const actors = groupBy(standing(...ACTOR_FILES), ({ cells }) => cells['id'] ?? '');
  return [...actors].flatMap(([id, own]) => {
    const all = (column: string) => own.flatMap(({ cells }) => cells[column] ?? []);
    const number = (column: string) => numberIn(all(column)[0]);
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
          ...(names.get(id) ?? []),
        ],
        identifiers: [
          ...all('code').map((value) => ({ scheme: 'ISO_3166_1', value })),
          ...(identifiers.get(id) ?? []),
        ],
        latitude: number('latitude'),
        longitude: number('longitude'),
        population: number('population'),
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

function* tiesIn(rows: Iterable<DataRow>) {
  for (const { cells } of rows) {
    const [a, b, ...more] = (cells['parties'] ?? '')
      .split(BAR)
      .map((item) => item.replace(/^[A-Z_]+:|=.*$/g, ''));
    if (a === undefined || b === undefined || more.length > 0) continue;
    yield { parties: [a, b] as const, sources: [cells['source'] ?? ''] };
  }
}

function toJudgment({ cells }: DataRow) {
  const { scheme = '', value = '', id = '', judgement } = cells;
  return { scheme, value, id, isSame: judgement === 'same' };
}

function toNamesake({ cells }: DataRow) {
  const { scheme = '', value = '', name = '', within = '' } = cells;
  return {
    ...{ scheme, value, name, within },
    latitude: numberIn(cells['latitude']),
    longitude: numberIn(cells['longitude']),
    population: numberIn(cells['population']),
  };
}
