import type { FileThing, MappedRow, Mention } from '../mapped.ts';
import { SOURCE } from './registerSource.ts';
import { mapActor } from './tableActors.ts';
import { tableNamed } from '../tableNamed.ts';
import {
  type PartyMapping,
  type RowReading,
  type TableRow,
  type ValueMapping,
  rolesOf,
} from './tableMapping.ts';
import { type CellReading, readValue } from './tableValues.ts';

interface Given {
  readonly column: string;
  readonly value: ValueMapping;
  readonly read: CellReading;
}

/** The tie of a row, with its parties. */
export function* mapTie(
  parties: readonly PartyMapping[],
  row: TableRow,
  reading: RowReading,
): Generator<FileThing> {
  const actors = besideEachOther(parties.map((party) => [...mapActor(party, row, reading)]));
  const sides = actors.flatMap(([side]) => side ?? []);
  const given = Object.entries(reading.mapping.tie ?? {}).map(([column, value]): Given => {
    return { column, value, read: readValue(value, row) };
  });
  const isWhole = sides.length === parties.length;
  const fault = faultOf(given, isWhole);
  const { table } = reading.mapping;
  const tie = {
    ...{
      key: `tie ${reading.at}`,
      type: tableNamed(table).type,
      at: reading.at,
      ifMissing: 'MAKE' as const,
    },
    label: sides.map(({ label }) => label).join(' and '),
    asks: { by: 'PARTIES' as const, parties: isWhole ? sides.map(({ key }) => key) : [] },
  };
  if (fault !== undefined) {
    yield { ...tie, rows: [], ...fault };
    return;
  }
  yield* actors.flat();
  const notes = given.flatMap(({ column, read }) =>
    'fault' in read ? [`${column} left out: ${read.fault}`] : [],
  );
  const roles = parties.map(({ role }) => role);
  yield { ...tie, rows: rowsFor({ table, sides, roles }, given), notes };
}

/** Each side of a tie of two knows the other: that tells a place from its namesakes. */
function besideEachOther(
  actors: readonly (readonly FileThing[])[],
): readonly (readonly FileThing[])[] {
  if (actors.length !== 2) return actors;
  return actors.map(([side, ...around], at) => {
    const other = actors[1 - at]?.[0];
    if (side?.asks.by !== 'ACTOR' || other === undefined) return side ? [side, ...around] : [];
    const { asks } = other;
    const partner = asks.by === 'ACTOR' ? asks.row : asks.by === 'ID' ? asks : undefined;
    const key = `${side.key} beside ${other.label}`;
    return [
      { ...side, key, thing: side.key, asks: { ...side.asks, ...(partner && { partner }) } },
      ...around,
    ];
  });
}

/** A date that cannot be read is left out; any other fault keeps out the row. */
function faultOf(given: readonly Given[], isWhole: boolean) {
  if (!isWhole) return { leftOut: 'the row does not name all parties' };
  if (given.some(({ read }) => 'leavesOut' in read))
    return { leftOut: 'the mapping leaves out rows with its words' };
  for (const { column, value, read } of given)
    if ('fault' in read && !('column' in value && value.dates !== undefined))
      return { refused: `${column}: ${read.fault}` };
  return undefined;
}

interface Made {
  readonly table: string;
  readonly sides: readonly FileThing[];
  readonly roles: readonly (string | undefined)[];
}

/**
 * A kind that is the same for all rows is the mapping's word, not the table's, so it is only for ties that are not on record. A sister
 * tie without one has the kind of its places.
 */
function rowsFor({ table, sides, roles }: Made, given: readonly Given[]): readonly MappedRow[] {
  const usual = rolesOf(tableNamed(table)).find((role) => role.usual)?.name;
  const locator = `row of ${sides.at(-1)?.label ?? ''}`;
  const kind = given.find(({ column }) => column === 'kind');
  const isAssumed = kind !== undefined && 'value' in kind.value;
  const said = given.filter((one) => one !== kind || !isAssumed);
  const parties = sides.map(({ key, label, asks }, at): Mention => {
    const role = roles[at];
    return {
      key,
      ...(role !== undefined && role !== usual && { role }),
      ...(asks.by === 'ACTOR' && { named: label }),
    };
  });
  const own = { table, cells: { ...textsIn(said), locator }, refers: { source: SOURCE, parties } };
  const made = { table, refers: { source: SOURCE }, only: 'NEW' } as const;
  if (isAssumed) return [own, { ...made, cells: { ...textsIn([kind]), locator } }];
  const follows = kind === undefined && table === 'sister_ties.csv';
  return follows ? [own, { ...made, cells: { locator }, kindOfParties: true }] : [own];
}

function textsIn(given: readonly Given[]): Record<string, string> {
  return Object.fromEntries(
    given.flatMap(({ column, read }) =>
      'text' in read && read.text !== '' ? [[column, read.text]] : [],
    ),
  );
}
