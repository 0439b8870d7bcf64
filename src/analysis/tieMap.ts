import { type FuzzyDate, readFuzzyDate } from '../evidence/dates/fuzzyDate.ts';
import { nameIn } from '../nameIn.ts';
import { badInput, tooCostly } from '../errors.ts';
import type { ActorKind, QueryTieMapArgs, TieKind, TieStatus } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../compose/cypher/statements.ts';
import { resultOf } from './inSlices.ts';
import { tieRows } from './tieRows.ts';

/** The answer is kept whole in memory, and a client draws all of it. */
const MOST_TIES = 50_000;

const TIES = readStatement('_analysis/tieMap.cypher');
const ACTORS = readStatement('_analysis/mapActors.cypher');

type TieRow = readonly [
  id: string,
  name: string,
  kind: TieKind,
  status: TieStatus,
  statusAsOf: string | null,
  start: string | null,
  contested: boolean,
  contestedStarts: readonly string[] | null,
  parties: readonly string[],
];

type ActorRow = readonly [
  id: string,
  name: string,
  labels: readonly string[],
  kind: ActorKind,
  latitude: number | null,
  longitude: number | null,
  seat: string | null,
  namesByLanguage: readonly string[],
];

/** The ties that meet a filter, with their parties and where these are, in columns. */
export async function mapTies(reader: GraphReader, { filter, in: languages }: QueryTieMapArgs) {
  const past = (['asKnownOn', 'asPublishedBy'] as const).find((name) => filter?.[name] != null);
  if (past !== undefined)
    throw badInput(
      `\`tieMap\` shows today's record, so its filter takes no \`${past}\`. Ask \`ties\`.`,
    );
  const { given, then } = tieRows(reader, filter);
  const ties = (await reader.read(then(TIES), {
    given,
    most: MOST_TIES + 1,
  })) as unknown as readonly TieRow[];
  if (ties.length > MOST_TIES)
    throw tooCostly(
      `\`tieMap\` answers with up to ${MOST_TIES} ties, but more meet this filter. Narrow it.`,
    );
  const ids = [...new Set(ties.flatMap((tie) => tie[8]))];
  const ranges = languages ?? [];
  const actors = await readActors(reader, ids);
  const positions = new Map(actors.map(([id], at) => [id, at]));
  return {
    totalCount: ties.length,
    ...(await resultOf(tieColumns(ties, positions), reader)),
    actors: toColumns(reader, actors, ranges, positions),
  };
}

/** Yields after each column and date: there can be tens of thousands of ties. */
function* tieColumns(ties: readonly TieRow[], positions: ReadonlyMap<string, number>) {
  const dates = [...new Set(ties.flatMap((tie) => [tie[4], tie[5]]).filter((one) => one !== null))];
  const dateAt = new Map(dates.map((date, at) => [date, at]));
  const at = (date: string | null) => (date === null ? null : (dateAt.get(date) ?? null));
  yield;
  const read: FuzzyDate[] = [];
  for (const date of dates) {
    read.push(readFuzzyDate(date));
    yield;
  }
  const first = {
    ids: ties.map(([id]) => id),
    names: ties.map(([, name]) => name),
    kinds: ties.map(([, , kind]) => kind),
    statuses: ties.map((tie) => tie[3]),
  };
  yield;
  const then = {
    statusDates: ties.map((tie) => at(tie[4])),
    starts: ties.map((tie) => at(tie[5])),
    contestedStarts: ties.map((tie) => (tie[7] ?? []).map(textOf)),
    contested: ties.map((tie) => tie[6]),
  };
  yield;
  const parties = ties.map((tie) => tie[8].flatMap((id) => positions.get(id) ?? []));
  yield;
  return { ...first, ...then, parties, dates: read };
}

/** Of a contested value, as the graph stores it. */
const textOf = (value: string) => (JSON.parse(value) as { readonly text: string }).text;

/** The actors, then the seats that are not among them. */
async function readActors(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly ActorRow[]> {
  const read = async (some: readonly string[]) =>
    (await reader.read(ACTORS, { ids: some })) as unknown as readonly ActorRow[];
  const parties = await read(ids);
  const known = new Set(ids);
  const seats = new Set(parties.flatMap((row) => row[6] ?? []).filter((id) => !known.has(id)));
  return seats.size === 0 ? parties : [...parties, ...(await read([...seats]))];
}

function toColumns(
  reader: GraphReader,
  rows: readonly ActorRow[],
  ranges: readonly string[],
  positions: ReadonlyMap<string, number>,
) {
  return {
    ids: rows.map(([id]) => id),
    names: rows.map((row) => (ranges.length > 0 ? nameIn(row[7], ranges) : row[1])),
    types: rows.map(([, , labels]) => reader.typeOf(labels)),
    kinds: rows.map((row) => row[3]),
    seats: rows.map((row) => (row[6] === null ? null : (positions.get(row[6]) ?? null))),
    latitudes: rows.map((row) => row[4]),
    longitudes: rows.map((row) => row[5]),
  };
}
