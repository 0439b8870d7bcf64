import { z } from 'zod';

/** What is read of an entity of Wikidata, in the forms that it had since 2014. */
const DataValue = z.object({ value: z.unknown() });

export const Snak = z.object({
  snaktype: z.enum(['value', 'somevalue', 'novalue']),
  datavalue: DataValue.optional(),
});

export type Snak = z.infer<typeof Snak>;

const Snaks = z.record(z.string(), z.array(Snak));

export const Statement = z.object({
  id: z.string(),
  rank: z.enum(['preferred', 'normal', 'deprecated']).default('normal'),
  mainsnak: Snak,
  qualifiers: Snaks.default({}),
  references: z.array(z.object({ snaks: Snaks })).default([]),
});

export type Statement = z.infer<typeof Statement>;

/** An empty list stands for an object without properties in old exports. */
const orEmptyList = <Value extends z.ZodType>(value: z.ZodRecord<z.ZodString, Value>) =>
  z.union([value, z.array(z.never()).transform((): Record<string, z.output<Value>> => ({}))]);

const Text = z.object({ language: z.string(), value: z.string() });

export const Entity = z.object({
  id: z.string(),
  missing: z.unknown().optional(),
  redirects: z.object({ from: z.string(), to: z.string() }).optional(),
  labels: orEmptyList(z.record(z.string(), Text)).default({}),
  aliases: orEmptyList(z.record(z.string(), z.array(Text))).default({}),
  claims: orEmptyList(z.record(z.string(), z.array(Statement))).default({}),
});

export type Entity = z.infer<typeof Entity>;

const Item = z.object({ id: z.string().optional(), 'numeric-id': z.number().optional() });

/** The item that a snak names. */
export function itemOf({ datavalue }: Snak): string | undefined {
  const read = Item.safeParse(datavalue?.value);
  if (!read.success) return undefined;
  const { id, 'numeric-id': number } = read.data;
  return id ?? (number === undefined ? undefined : `Q${number}`);
}

export function textOf({ datavalue }: Snak): string | undefined {
  return typeof datavalue?.value === 'string' ? datavalue.value : undefined;
}

const Coordinates = z.object({
  latitude: z.number(),
  longitude: z.number(),
  globe: z.string().optional(),
});

/** A point on Earth. */
export function pointOf({ datavalue }: Snak) {
  const read = Coordinates.safeParse(datavalue?.value);
  return read.success && (read.data.globe ?? 'Q2').endsWith('Q2') ? read.data : undefined;
}

const Quantity = z.object({ amount: z.string() });

export function amountOf({ datavalue }: Snak): number | undefined {
  const read = Quantity.safeParse(datavalue?.value);
  return read.success ? Number(read.data.amount) : undefined;
}

const Time = z.object({
  time: z.string(),
  precision: z.number(),
  calendarmodel: z.string().optional(),
});

/** A date as EDTF, no more exact than its precision; undefined if it is none that EDTF of four-digit years has. */
export function dateOf({ datavalue }: Snak): string | undefined {
  const read = Time.safeParse(datavalue?.value);
  if (!read.success) return undefined;
  const [, digits = '', month = '', day = ''] =
    /^\+(\d+)-(\d\d)-(\d\d)T/.exec(read.data.time) ?? [];
  const isJulian = read.data.calendarmodel?.endsWith('Q1985786') ?? false;
  return digits === '' || Number(digits) > 9999
    ? undefined
    : toEdtf({ year: Number(digits), month, day }, read.data.precision, isJulian);
}

interface Parts {
  readonly year: number;
  readonly month: string;
  readonly day: string;
}

/** The precisions of Wikibase: 7 is a century, 8 a decade, 9 a year, 10 a month, 11 a day. */
function toEdtf({ year, month, day }: Parts, precision: number, isJulian: boolean) {
  const four = (number: number) => String(number).padStart(4, '0');
  if (precision === 11 && isJulian) return toGregorian(year, Number(month), Number(day));
  if (precision === 11) return `${four(year)}-${month}-${day}`;
  if (precision === 10) return `${four(year)}-${month}`;
  if (precision === 9) return four(year);
  if (precision === 8) return `${four(year).slice(0, 3)}X`;
  if (precision !== 7) return undefined;
  // A century ends with the year that it is written as: 1900 is the 19th.
  const last = Math.ceil(year / 100) * 100;
  return `[${four(last - 99)}..${four(last)}]`;
}

/** The day of the Gregorian calendar. From Richards, "Mapping Time" (1998): by way of the Julian day number. */
function toGregorian(year: number, month: number, day: number): string {
  const months = Math.floor((14 - month) / 12);
  const years = year + 4800 - months;
  const since = month + 12 * months - 3;
  const number =
    day + Math.floor((153 * since + 2) / 5) + 365 * years + Math.floor(years / 4) - 32083;
  return new Date((number - 2_440_588) * 86_400_000).toISOString().slice(0, 10);
}
