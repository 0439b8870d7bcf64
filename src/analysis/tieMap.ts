import { type FuzzyDate, readFuzzyDate, toldDate } from '../evidence/dates/fuzzyDate.ts';
import { valueText } from '../evidence/sideValue.ts';
import type { Words } from '../words/words.ts';
import { nameIn } from '../nameIn.ts';
import { badInput } from '../errors.ts';
import type { ActorKind, QueryTieMapArgs, TieKind, TieStatus } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../compose/cypher/statements.ts';
import { resultOf } from './inSlices.ts';
import { readTies } from './tieRows.ts';

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
  const ties = await readTies<TieRow>(reader, filter, {
    ...{ cypher: TIES, most: MOST_TIES },
    tooMany: ({ errors }) => errors.ties('tieMap', MOST_TIES),
  });
  const actors = await readActors(reader, [...new Set(ties.flatMap((tie) => tie[8]))]);
  const positions = new Map(actors.map(([id], at) => [id, at]));
  const ranges = languages ?? [];
  return {
    totalCount: ties.length,
    ...(await resultOf(tieColumns(ties, positions, reader.words), reader)),
    actors: {
      ids: actors.map(([id]) => id),
      names: actors.map((row) => (ranges.length > 0 ? nameIn(row[7], ranges) : row[1])),
      types: actors.map(([, , labels]) => reader.typeOf(labels)),
      kinds: actors.map((row) => row[3]),
      seats: actors.map((row) => (row[6] === null ? null : (positions.get(row[6]) ?? null))),
      latitudes: actors.map((row) => row[4]),
      longitudes: actors.map((row) => row[5]),
    },
  };
}

/** Yields after each column and date: there can be tens of thousands of ties. */
function* tieColumns(ties: readonly TieRow[], places: ReadonlyMap<string, number>, words: Words) {
  const dates = [...new Set(ties.flatMap((tie) => [tie[4], tie[5]]).filter((one) => one !== null))];
  const dateAt = new Map(dates.map((date, at) => [date, at]));
  const at = (date: string | null) => (date === null ? null : (dateAt.get(date) ?? null));
  yield;
  const read: FuzzyDate[] = [];
  for (const date of dates) {
    read.push(toldDate(readFuzzyDate(date), words));
    yield;
  }
  const ids = ties.map(([id]) => id);
  const names = ties.map(([, name]) => name);
  const kinds = ties.map(([, , kind]) => kind);
  const statuses = ties.map((tie) => tie[3]);
  yield;
  const statusDates = ties.map((tie) => at(tie[4]));
  const starts = ties.map((tie) => at(tie[5]));
  const contestedStarts = ties.map((tie) => (tie[7] ?? []).map((value) => textOf(value, words)));
  const contested = ties.map((tie) => tie[6]);
  yield;
  const parties = ties.map((tie) => tie[8].flatMap((id) => places.get(id) ?? []));
  yield;
  const own = { ids, names, kinds, statuses, statusDates, starts };
  return { ...own, contestedStarts, contested, parties, dates: read };
}

/** Of a contested value, as the graph stores it. */
const textOf = (value: string, words: Words) =>
  valueText(JSON.parse(value) as Parameters<typeof valueText>[0], words);

/** The actors, then the seats that are not among them. */
async function readActors(reader: GraphReader, ids: readonly string[]) {
  const read = (some: readonly string[]) => reader.read<ActorRow>(ACTORS, { ids: some });
  const parties = await read(ids);
  const known = new Set(ids);
  const seats = new Set(parties.flatMap((row) => row[6] ?? []).filter((id) => !known.has(id)));
  return seats.size === 0 ? parties : [...parties, ...(await read([...seats]))];
}
