import { z } from 'zod';

/** What is read of an entity of Wikidata, in the forms that it had since 2014. */
const Snak = z.object({
  snaktype: z.enum(['value', 'somevalue', 'novalue']),
  datavalue: z.object({ value: z.unknown() }).optional(),
});

export type Snak = z.infer<typeof Snak>;

const Snaks = z.record(z.string(), z.array(Snak));

export const WikiStatement = z.object({
  id: z.string(),
  rank: z.enum(['preferred', 'normal', 'deprecated']).default('normal'),
  mainsnak: Snak,
  qualifiers: Snaks.default({}),
  references: z.array(z.object({ snaks: Snaks })).default([]),
});

export type WikiStatement = z.infer<typeof WikiStatement>;

/** An empty list stands for an object without properties in old exports. */
const orEmptyList = <Value extends z.ZodType>(value: z.ZodRecord<z.ZodString, Value>) =>
  z.union([value, z.array(z.never()).transform((): Record<string, z.output<Value>> => ({}))]);

const Text = z.object({ language: z.string(), value: z.string() });

export const WikiEntity = z.object({
  id: z.string(),
  missing: z.unknown().optional(),
  redirects: z.object({ from: z.string(), to: z.string() }).optional(),
  labels: orEmptyList(z.record(z.string(), Text)).default({}),
  aliases: orEmptyList(z.record(z.string(), z.array(Text))).default({}),
  claims: orEmptyList(z.record(z.string(), z.array(WikiStatement))).default({}),
});

export type WikiEntity = z.infer<typeof WikiEntity>;

const Item = z.object({ id: z.string().optional(), 'numeric-id': z.number().optional() });

/** The item that a snak names. */
export function itemOf({ datavalue }: Snak): string | undefined {
  const { id, 'numeric-id': number } = Item.safeParse(datavalue?.value).data ?? {};
  return id ?? (number === undefined ? undefined : `Q${number}`);
}

export function textOf({ datavalue }: Snak): string | undefined {
  return typeof datavalue?.value === 'string' ? datavalue.value : undefined;
}

const Title = z.object({ text: z.string() });

/** A text with its language. */
export function titleOf({ datavalue }: Snak): string | undefined {
  return Title.safeParse(datavalue?.value).data?.text;
}

const Coordinates = z.object({
  latitude: z.number(),
  longitude: z.number(),
  globe: z.string().optional(),
});

/** A point on Earth. */
export function pointOf({ datavalue }: Snak) {
  const { data } = Coordinates.safeParse(datavalue?.value);
  return data && (data.globe ?? 'Q2').endsWith('Q2') ? data : undefined;
}

const Quantity = z.object({ amount: z.string() });

export function amountOf({ datavalue }: Snak): number | undefined {
  const { data } = Quantity.safeParse(datavalue?.value);
  return data && Number(data.amount);
}

const Time = z.object({
  time: z.string(),
  precision: z.number(),
  calendarmodel: z.string().optional(),
});

/** A date as EDTF, no more exact than its precision; undefined if that is a century or longer, or EDTF of four-digit years does not have it. */
export function dateOf({ datavalue }: Snak): string | undefined {
  const { data } = Time.safeParse(datavalue?.value);
  if (data === undefined) return undefined;
  const { time, precision, calendarmodel = '' } = data;
  const [, digits = '', month = '', day = ''] = /^\+(\d+)-(\d\d)-(\d\d)T/.exec(time) ?? [];
  if (digits === '' || Number(digits) > 9999) return undefined;
  const parts = { year: Number(digits), month, day };
  const toText = calendarmodel.endsWith('Q1985786') ? fromJulian : toEdtf;
  return toText(parts, precision);
}

interface Parts {
  readonly year: number;
  readonly month: string;
  readonly day: string;
}

/** The precisions of Wikibase: 8 is a decade, 9 a year, 10 a month, 11 a day. */
function toEdtf({ year, month, day }: Parts, precision: number) {
  if (precision === 11) return `${four(year)}-${month}-${day}`;
  if (precision === 10) return `${four(year)}-${month}`;
  if (precision === 9) return four(year);
  return precision === 8 ? `${four(year).slice(0, 3)}X` : undefined;
}

const four = (number: number) => String(number).padStart(4, '0');

/** A Julian month or year is no Gregorian one: it is told by its first and its last day. */
function fromJulian({ year, month, day }: Parts, precision: number) {
  if (precision === 11) return gregorian(julianDay(year, Number(month), Number(day)));
  const [first, next] = periodOf(year, Number(month), precision);
  if (first === undefined || next === undefined) return undefined;
  return `[${gregorian(julianDay(...first))}..${gregorian(julianDay(...next) - 1)}]`;
}

type Day = readonly [year: number, month: number, day: number];

/** The first day of a period and that of the next one; none for other precisions. */
function periodOf(year: number, month: number, precision: number): readonly Day[] {
  if (precision === 10)
    return [first(year, month), first(year + Math.floor(month / 12), (month % 12) + 1)];
  if (precision === 9) return [first(year, 1), first(year + 1, 1)];
  const begin = Math.floor(year / 10) * 10;
  return precision === 8 ? [first(begin, 1), first(begin + 10, 1)] : [];
}

const first = (year: number, month: number): Day => [year, month, 1];

/** The Julian day number of a day of the Julian calendar. From Richards, "Mapping Time" (1998). */
function julianDay(year: number, month: number, day: number): number {
  const months = Math.floor((14 - month) / 12);
  const years = year + 4800 - months;
  const since = month + 12 * months - 3;
  return day + Math.floor((153 * since + 2) / 5) + 365 * years + Math.floor(years / 4) - 32083;
}

function gregorian(day: number): string {
  return new Date((day - 2_440_588) * 86_400_000).toISOString().slice(0, 10);
}
