import { badInput } from '../../errors.ts';
import type { QueryTieStatisticsArgs, TieDimension } from '../../generated/schema.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { type CountedGroup, countGroups } from './countGroups.ts';
import { readKeys } from './dimensions.ts';
import { TIES } from './statistics.ts';
import { type TieRows, tieRows } from '../tieRows.ts';

const POPULATIONS = readStatement('_analysis/populations.cypher');
const STATES_IN = readStatement('_analysis/statesIn.cypher');
const OF_COUNTRY = readKeys('tieStatesIn');

/** Counts the ties that meet a filter. */
export async function countTies(
  reader: GraphReader,
  { filter, by, statesIn, approximateStarts, in: languages }: QueryTieStatisticsArgs,
) {
  if (statesIn != null && !by.includes('STATE'))
    throw badInput('`statesIn` has no effect unless `by` has STATE. Give both or neither.');
  const { given, then } = tieRows(reader, filter);
  const rows = { given: { ...given, approximateStarts: approximateStarts === true }, then };
  const counted = await countGroups(
    reader,
    {
      ...{ ...TIES, field: 'tieStatistics' },
      ...(statesIn == null ? { rows } : await ofCountry(reader, rows, statesIn)),
    },
    by,
    languages ?? [],
  );
  if (by.length === 0) return { ...counted, groups: [] };
  const read = by.includes('COUNTRY') ? await reader.read(POPULATIONS) : [];
  const populations = new Map(read.map(([code, number]) => [String(code), Number(number)]));
  const groups = counted.groups.map((group) => ({
    ...group,
    perMillion: perMillion(group, populations),
    keys: group.keys.map((key) => ({ ...key, labels: key.labels ?? [key.label] })),
  }));
  return { ...counted, groups };
}

/** Only ties with a party in a country, and the states of such parties. */
async function ofCountry(reader: GraphReader, { given, then }: TieRows, country: string) {
  const [[states, ranked] = []] = await reader.read(STATES_IN, { country });
  const inside = `WITH * WHERE ${OF_COUNTRY.get('INSIDE') ?? ''}`;
  return {
    rows: {
      given: { ...given, country, states, ranked },
      then: (...cypher: readonly string[]) => then(inside, ...cypher),
    },
    keys: new Map([...TIES.keys, ['STATE', OF_COUNTRY.get('STATE') ?? '']]),
  };
}

/** `populations` are by the code of the country. */
function perMillion(
  { count, keys }: CountedGroup<TieDimension>,
  populations: ReadonlyMap<string, number>,
): number | null {
  const country = keys.find(({ dimension }) => dimension === 'COUNTRY')?.value ?? '';
  const population = populations.get(country);
  return population === undefined ? null : (1_000_000 * count) / population;
}
