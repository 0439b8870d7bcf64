import { badInput } from '../../errors.ts';
import type { MatchInput } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { threadTurn } from '../../turns/thread.ts';
import { matchRow } from '../../matching/match.ts';
import type { MatchRow } from '../../matching/row.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { type ActorRow, addActors } from '../../matching/entries.ts';
import { type Namesake, addNamesakes } from '../../matching/namesakes.ts';
import { type MatchIndex, type TieRow, createMatchIndex } from '../../matching/register.ts';
import { type Part, type Loader, inParts, wholeOf, keepLoaded } from '../loading/keepLoaded.ts';
import { resultOf } from '../inSlices.ts';

const MOST_LETTERS = 200;
const MOST_IDENTIFIERS = 20;
const MOST_MATCHES = 20;

/** The candidates on record for the row of a list. */
export async function findMatches(reader: GraphReader, input: MatchInput) {
  const first = input.first ?? 5;
  if (first < 1 || first > MOST_MATCHES)
    throw badInput(`\`first\` must be from 1 to ${MOST_MATCHES}, but got: ${first}.`);
  const row = readInput(input);
  const register = await registerOf(reader);
  await threadTurn(reader.asker, reader.signal);
  const { candidates } = matchRow(row, register);
  return candidates.slice(0, first).map(({ id, features, ...told }) => ({
    ...{ candidate: { id }, ...told },
    features: features.map((one) => ({ ...one, value: one.value(reader.words) })),
  }));
}

/** Blank texts say nothing. */
function readInput(input: MatchInput): MatchRow {
  const { latitude, longitude, identifiers, kind } = input;
  if ((latitude == null) !== (longitude == null))
    throw badInput('Expected `latitude` and `longitude` together, but got one of them.');
  if (latitude != null && longitude != null) checkPoint(latitude, longitude);
  if ((identifiers?.length ?? 0) > MOST_IDENTIFIERS)
    throw badInput(
      `\`identifiers\` takes up to ${MOST_IDENTIFIERS}, but got: ${identifiers?.length ?? 0}.`,
    );
  const text = (name: 'name' | 'country' | 'region' | 'partner' | 'partnerCountry') =>
    readText(name, input[name]);
  return {
    ...{ name: text('name') ?? '', country: text('country'), region: text('region') },
    ...{ partner: text('partner'), partnerCountry: text('partnerCountry') },
    kind: kind ?? undefined,
    latitude: latitude ?? undefined,
    longitude: longitude ?? undefined,
    identifiers: identifiers ?? undefined,
  };
}

function readText(name: string, text: string | null | undefined): string | undefined {
  if (text == null || text.trim() === '') return undefined;
  const { length } = Array.from(text);
  if (length > MOST_LETTERS)
    throw badInput(({ errors }) => errors.mostLetters(name, MOST_LETTERS, length));
  return text;
}

function checkPoint(latitude: number, longitude: number): void {
  if (!(Math.abs(latitude) <= 90))
    throw badInput(`\`latitude\` must be from -90 to 90, but got: ${latitude}.`);
  if (!(Math.abs(longitude) <= 180))
    throw badInput(`\`longitude\` must be from -180 to 180, but got: ${longitude}.`);
}

/** The places and institutions of the record that the operation reads, to match rows of lists with. */
const registerOf = keepLoaded(createLoading);

const PAGE = 2_000;

const ACTORS = readStatement('_analysis/registerActors.cypher');
const TIES = readStatement('_analysis/registerTies.cypher');
const IDENTITIES = readStatement('_analysis/registerIdentities.cypher');
const NAMESAKES = readStatement('_analysis/registerNamesakes.cypher');

function createLoading(): Loader<MatchIndex> {
  const register = createMatchIndex();
  const actors: ActorRow[] = [];
  const ties: TieRow[] = [];
  const namesakes: Namesake[] = [];
  const filling = fill(register, { actors, ties, namesakes });
  const parts: Part[] = [
    wholeOf({
      ...{ text: ACTORS, size: PAGE },
      add: (row) => void actors.push(toActor(row as unknown as StoredActor)),
    }),
    wholeOf({
      ...{ text: TIES, size: PAGE },
      add(row) {
        const [, [a, b, ...more], sources] = row as unknown as StoredTie;
        if (a !== undefined && b !== undefined && more.length === 0)
          ties.push({ parties: [a, b], sources });
      },
    }),
    async (reader) => {
      const judgments = await reader.read<StoredJudgment>(IDENTITIES);
      const known = await reader.read<StoredNamesake>(NAMESAKES);
      for (const [scheme, value, id, isSame] of judgments)
        register.addJudgment({ scheme, value, id, isSame });
      for (const [scheme, value, name, within, latitude, longitude, population] of known)
        namesakes.push({ scheme, value, name, within, latitude, longitude, population });
      return true;
    },
  ];
  return inParts(parts, (reader) => resultOf(filling, reader));
}

interface Filling {
  readonly actors: ActorRow[];
  readonly ties: TieRow[];
  readonly namesakes: readonly Namesake[];
}

/** Yields after each row, and lets go of it. */
function* fill(register: MatchIndex, { actors, ties, namesakes }: Filling) {
  yield* addActors(actors, register);
  actors.length = 0;
  yield* addNamesakes(namesakes, register);
  for (const tie of ties) {
    register.addTie(tie);
    yield;
  }
  ties.length = 0;
  return register;
}

type StoredActor = readonly [
  id: string,
  kind: string,
  names: readonly (readonly [string, string, string | null])[],
  identifiers: readonly (readonly [string, string])[],
  containers: readonly string[],
  ...Position,
];

type Position = readonly [
  latitude: number | null,
  longitude: number | null,
  population: number | null,
];

type StoredTie = readonly [id: string, parties: readonly string[], sources: readonly string[]];

type StoredJudgment = readonly [scheme: string, value: string, id: string, isSame: boolean];

type StoredNamesake = readonly [
  ...(readonly [scheme: string, value: string, name: string, within: string]),
  ...Position,
];

function toActor([id, kind, names, identifiers, containers, ...position]: StoredActor): ActorRow {
  const [latitude, longitude, population] = position;
  return {
    ...{ id, kind, containers, latitude, longitude, population },
    names: names.map(([text, nameKind, language]) => ({ text, kind: nameKind, language })),
    identifiers: identifiers.map(([scheme, value]) => ({ scheme, value })),
  };
}
