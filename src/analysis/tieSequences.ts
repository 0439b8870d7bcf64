import { tooCostly } from '../errors.ts';
import { addTo } from '../evidence/groups/groupBy.ts';
import type { Certainty, QueryTieSequencesArgs, TieFilter } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../compose/cypher/statements.ts';
import { type Key, compareKeys, firstOf } from './order.ts';
import { resultOf } from './inSlices.ts';
import { type DatedTie, type Meeting, meetingsOf } from './meetings.ts';
import { createPaging } from './pageOf.ts';
import { readTies } from './tieRows.ts';

const MOST_TIES = 20_000;
const MOST_STEPS = 5_000_000;
const MOST_SEQUENCES = 50_000;

const COUNTRIES = readStatement('_analysis/countries.cypher');
const TIES = readStatement('_analysis/sequences.cypher');

interface Sequence {
  readonly meeting: Meeting;
  readonly lag: { readonly minDays: number | null; readonly maxDays: number | null };
  readonly certainty: Certainty;
  /** Pairs whose order is certain first, then by the start of the earlier tie. */
  readonly keys: readonly Key[];
}

/** A page of pairs of ties between the same sides where one began, or may have begun, after the other. */
export async function findSequences(reader: GraphReader, args: QueryTieSequencesArgs) {
  const { after, limit, pageOf } = createPaging('Query.tieSequences', 'START', KEYS, args);
  const countries = new Set((await reader.read(COUNTRIES)).map(([id]) => String(id)));
  const [earlier, later] = [
    await readDated(reader, countries, { name: 'earlier', filter: args.earlier }),
    await readDated(reader, countries, { name: 'later', filter: args.later }),
  ];
  const page: Sequence[] = [];
  let totalCount = 0;
  const tell = (meeting: Meeting) => {
    for (const sequence of toSequence(meeting)) {
      if (!isWithin(sequence, args.maxLagDays)) continue;
      totalCount++;
      if (after === null || compareKeys(sequence.keys, after) > 0) keepFirst(page, sequence, limit);
    }
  };
  const isWhole = await resultOf(meetingsOf(earlier, later, { most: MOST_STEPS, tell }), reader);
  if (!isWhole || totalCount > MOST_SEQUENCES)
    throw tooCostly(({ errors }) => errors.sequences(MOST_SEQUENCES));
  return {
    ...pageOf(
      page,
      ({ keys }) => keys,
      ({ meeting, lag, certainty }) => ({
        ...{ lag, certainty },
        actors: meeting.sides.map((id) => ({ id })),
        earlier: { id: meeting.earlier.id },
        later: { id: meeting.later.id },
      }),
    ),
    totalCount,
  };
}

function isWithin({ lag: { minDays } }: Sequence, most: QueryTieSequencesArgs['maxLagDays']) {
  return most == null || (minDays !== null && minDays <= most);
}

/** Inserts into a sorted page, which keeps no more than the limit. */
function keepFirst(page: Sequence[], sequence: Sequence, limit: number): void {
  const place = firstOf(page.length, (at) => compareKeys(page[at]?.keys ?? [], sequence.keys) > 0);
  if (place >= limit) return;
  page.splice(place, 0, sequence);
  page.length = Math.min(page.length, limit);
}

const KEYS = ['certainty', 'earlierStart', 'earlier', 'laterStart', 'later', 'one', 'other'];

async function readDated(
  reader: GraphReader,
  countries: ReadonlySet<string>,
  { name, filter }: { readonly name: string; readonly filter: TieFilter },
): Promise<DatedTie[]> {
  const rows = await readTies<TieRow>(reader, filter, {
    ...{ cypher: TIES, most: MOST_TIES },
    tooMany: ({ errors }) => errors.metBy(name, MOST_TIES),
  });
  return rows.map(([id, earliest, latest, reach, isApproximate, own]) => ({
    id,
    earliest,
    latest,
    isApproximate,
    parties: partiesIn(reach, own).map(([own = '', ...around]) => [
      own,
      ...around.filter((one) => !countries.has(one)),
    ]),
  }));
}

type TieRow = readonly [
  id: string,
  earliest: string | null,
  latest: string | null,
  reach: readonly string[],
  isApproximate: boolean,
  parties: readonly string[],
];

/** For each party that is no witness, its ids from `reach`: `0:columbus-oh`, `0:ohio`, `1:hefei`. */
function partiesIn(reach: readonly string[], own: readonly string[]) {
  const parties = new Map<string, string[]>();
  for (const entry of reach) {
    const [at = '', id = ''] = entry.split(':');
    addTo(parties, at, id);
  }
  return [...parties.values()].filter(([first = '']) => own.includes(first));
}

function toSequence(meeting: Meeting): Sequence[] {
  const { earlier, later, sides } = meeting;
  const lag = {
    minDays: daysBetween(earlier.latest, later.earliest),
    maxDays: daysBetween(earlier.earliest, later.latest),
  };
  if (lag.maxDays !== null && lag.maxDays <= 0) return [];
  const isExact = !earlier.isApproximate && !later.isApproximate;
  const certain = isExact && lag.minDays !== null && lag.minDays > 0;
  const keys = [
    certain ? 0 : 1,
    ...[earlier.earliest ?? UNDATED, earlier.id],
    ...[later.earliest ?? UNDATED, later.id],
    ...sides,
  ];
  return [{ meeting, lag, certainty: certain ? 'CERTAINLY' : 'POSSIBLY', keys }];
}

/** After all days. */
const UNDATED = '~';

function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
