import { z } from 'zod';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import type { WikiEntity, WikiStatement } from './wikibase.ts';

const Cell = z.object({ value: z.string() });

/** The part of an address after the last slash. */
const LastPart = Cell.transform(({ value }) => value.slice(value.lastIndexOf('/') + 1));
const Value = Cell.transform(({ value }) => value);

/** A row of a result: a statement with P190, in the columns that `docs/adding.md` names. */
export const ResultRow = z.object({
  item: LastPart,
  itemLabel: Value.optional(),
  statement: LastPart,
  partner: LastPart,
  start: Value.optional(),
  startPrecision: Value.optional(),
  end: Value.optional(),
  endPrecision: Value.optional(),
  rank: Value.optional(),
  refURL: Value.optional(),
});

export type ResultRow = z.infer<typeof ResultRow>;

/** An item that was merged into another. */
export const MergedRow = z.object({ item: LastPart, into: LastPart });

/** A value of an item: of a property, its English `label`, or the code of its `country`. */
export const FactRow = z.object({ item: LastPart, property: LastPart, value: Cell });

export type FactRow = z.infer<typeof FactRow>;

/** The results about a statement: one for each of its dates and references. */
export type Bindings = readonly [ResultRow, ...ResultRow[]];

/** The statement as the entity would have it. */
export function statementOf(bindings: Bindings): WikiStatement {
  const [{ statement, partner, rank }] = bindings;
  const urls = new Set(bindings.flatMap(({ refURL }) => refURL ?? []));
  const starts = bindings.flatMap(({ start, startPrecision }) => date(start, startPrecision));
  const ends = bindings.flatMap(({ end, endPrecision }) => date(end, endPrecision));
  return {
    id: statement.replace('-', '$'),
    rank: /Preferred/.test(rank ?? '')
      ? 'preferred'
      : /Deprecated/.test(rank ?? '')
        ? 'deprecated'
        : 'normal',
    mainsnak: itemSnak(partner),
    qualifiers: {
      ...(starts.length > 0 && { P580: starts }),
      ...(ends.length > 0 && { P582: ends }),
    },
    references: [...urls].map((url) => ({ snaks: { P854: [snak(url)] } })),
  };
}

const isItem = (text: string) => /^Q\d+$/.test(text);

/** The address of an unknown value is that of no item. */
function itemSnak(id: string): WikiStatement['mainsnak'] {
  return isItem(id) ? snak({ id }) : { snaktype: 'somevalue' };
}

/** The entity as far as results tell. */
export function entityOf(id: string, facts: readonly FactRow[]): WikiEntity {
  const label = facts.find(({ property }) => property === 'label')?.value.value;
  const claims = groupBy(facts, ({ property }) => property);
  return {
    id,
    labels: label === undefined ? {} : { en: { language: 'en', value: label } },
    aliases: {},
    claims: Object.fromEntries([...claims].map(([property, own]) => [property, own.map(factOf)])),
  };
}

function factOf({ value: { value } }: FactRow): WikiStatement {
  const [, longitude, latitude] = /^Point\((\S+) (\S+)\)$/i.exec(value) ?? [];
  const item = LastPart.parse({ value });
  const given =
    latitude !== undefined
      ? { latitude: Number(latitude), longitude: Number(longitude) }
      : isItem(item)
        ? { id: item }
        : value;
  return { id: '', rank: 'normal', mainsnak: snak(given), qualifiers: {}, references: [] };
}

function snak(value: unknown): WikiStatement['mainsnak'] {
  return { snaktype: 'value', datavalue: { value } };
}

const [YEAR, MONTH, DAY] = [9, 10, 11];

/** A result has the first day of a period. A value without a date is unknown. */
function date(time?: string, precision?: string): readonly WikiStatement['mainsnak'][] {
  if (time === undefined) return [];
  if (!/^-?\d/.test(time)) return [{ snaktype: 'somevalue' }];
  const exact = precision === undefined ? leastPrecision(time) : Number(precision);
  return [snak({ time: `+${time}`, precision: exact })];
}

/** Without its precision, 1 January stands for the year, and the first of a month for the month. */
function leastPrecision(time: string): number {
  if (!time.includes('-01T')) return DAY;
  return time.includes('-01-01T') ? YEAR : MONTH;
}

/** What was assumed of the dates that have no precision beside them. */
export function assumedIn(binding: ResultRow): readonly string[] {
  const { start, startPrecision, end, endPrecision } = binding;
  const dates = { start: [start, startPrecision], end: [end, endPrecision] };
  return Object.entries(dates).flatMap(([name, [time = '', precision]]) => {
    const [, day = '', year = '', month = ''] = /^((\d+)-(\d\d)-01)T/.exec(time) ?? [];
    if (day === '' || precision !== undefined) return [];
    const read = leastPrecision(time) === YEAR ? year : `${year}-${month}`;
    return [`${name} has no precision beside it: ${day} was read as ${read}`];
  });
}
