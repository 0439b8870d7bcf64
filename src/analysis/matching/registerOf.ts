import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { type ActorRow, addActors } from '../../matching/entries.ts';
import { type Namesake, addNamesakes } from '../../matching/namesakes.ts';
import {
  type Judgment,
  type MatchIndex,
  type TieRow,
  createMatchIndex,
} from '../../matching/register.ts';
import { type Part, inParts, wholeOf } from '../loading/inParts.ts';
import { inSlices } from '../inSlices.ts';
import { type Loader, keepLoaded } from '../loading/keepLoaded.ts';

/** The places and institutions of the record that the operation reads, to match rows of lists with. */
export const registerOf = keepLoaded(createLoading);

const PAGE = 2_000;

const [ACTORS, TIES, IDENTITIES, NAMESAKES] = ['Actors', 'Ties', 'Identities', 'Namesakes'].map(
  (name) => readStatement(`_analysis/register${name}.cypher`),
) as [string, string, string, string];

function createLoading(): Loader<MatchIndex> {
  const register = createMatchIndex();
  const actors: ActorRow[] = [];
  const ties: TieRow[] = [];
  const namesakes: Namesake[] = [];
  const filling = fill(register, { actors, ties, namesakes });
  const parts: Part[] = [
    wholeOf({
      ...{ text: ACTORS, size: PAGE },
      add: (row) => void actors.push(toActor(row as Parameters<typeof toActor>[0])),
    }),
    wholeOf({
      ...{ text: TIES, size: PAGE },
      add: (row) => addTie(ties, row as Parameters<typeof addTie>[1]),
    }),
    async (reader) => {
      const judgments = await readJudgments(reader);
      const known = await reader.read(NAMESAKES, {});
      judgments.forEach(register.addJudgment);
      for (const row of known) namesakes.push(toNamesake(row as Parameters<typeof toNamesake>[0]));
      return true;
    },
  ];
  return inParts(parts, async ({ asker, signal }) => {
    const isFilled = await inSlices(filling, { leftMs: Infinity, asker, signal });
    return isFilled ? register : undefined;
  });
}

async function readJudgments(reader: GraphReader): Promise<readonly Judgment[]> {
  const rows = await reader.read(IDENTITIES, {});
  return (rows as unknown as readonly (readonly [string, string, string, boolean])[]).map(
    ([scheme, value, id, isSame]) => ({ scheme, value, id, isSame }),
  );
}

/** Yields after each row, and lets go of it. */
function* fill(
  register: MatchIndex,
  rows: {
    readonly actors: ActorRow[];
    readonly ties: TieRow[];
    readonly namesakes: readonly Namesake[];
  },
): Generator<undefined, void> {
  const { actors, ties, namesakes } = rows;
  yield* addActors(actors, register);
  actors.length = 0;
  yield* addNamesakes(namesakes, register);
  for (const tie of ties) {
    register.addTie(tie);
    yield;
  }
  ties.length = 0;
}

function toActor([
  id,
  kind,
  names,
  identifiers,
  containers,
  latitude,
  longitude,
  population,
]: readonly [
  id: string,
  kind: string,
  names: readonly (readonly [string, string, string | null])[],
  identifiers: readonly (readonly [string, string])[],
  containers: readonly string[],
  latitude: number | null,
  longitude: number | null,
  population: number | null,
]): ActorRow {
  return {
    ...{ id, kind, containers, latitude, longitude, population },
    names: names.map(([text, nameKind, language]) => ({ text, kind: nameKind, language })),
    identifiers: identifiers.map(([scheme, value]) => ({ scheme, value })),
  };
}

function toNamesake([scheme, value, name, within, latitude, longitude, population]: readonly [
  scheme: string,
  value: string,
  name: string,
  within: string,
  latitude: number | null,
  longitude: number | null,
  population: number | null,
]): Namesake {
  return { scheme, value, name, within, latitude, longitude, population };
}

function addTie(
  ties: TieRow[],
  [, parties, sources]: readonly [
    id: string,
    parties: readonly string[],
    sources: readonly string[],
  ],
): void {
  const [a, b, ...more] = parties;
  if (a !== undefined && b !== undefined && more.length === 0)
    ties.push({ parties: [a, b], sources });
}
