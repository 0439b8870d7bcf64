import { badInput } from '../../errors.ts';
import type { MatchInput } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { threadTurn } from '../../turns/thread.ts';
import { matchRow } from '../../matching/match.ts';
import type { MatchRow } from '../../matching/row.ts';
import { registerOf } from './registerOf.ts';

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
  return candidates
    .slice(0, first)
    .map(({ id, ...candidate }) => ({ candidate: { id }, ...candidate }));
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
    throw badInput(`\`${name}\` takes up to ${MOST_LETTERS} characters, but got: ${length}.`);
  return text;
}

function checkPoint(latitude: number, longitude: number): void {
  if (!(Math.abs(latitude) <= 90))
    throw badInput(`\`latitude\` must be from -90 to 90, but got: ${latitude}.`);
  if (!(Math.abs(longitude) <= 180))
    throw badInput(`\`longitude\` must be from -180 to 180, but got: ${longitude}.`);
}
