import { NAME } from '../dataset.ts';
import { counted } from './numbers.ts';

/** Things that are counted, by the words in the address. */
const things = {
  ties: 'ties',
  agreements: 'agreements',
  events: 'events',
  impacts: 'impacts',
  people: 'people',
  sources: 'sources',
};

type Thing = keyof typeof things;

const ONE: Readonly<Record<Thing, string>> = {
  ...{ ties: 'tie', agreements: 'agreement', events: 'event', impacts: 'impact' },
  ...{ people: 'person', sources: 'source' },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface Titled {
  readonly of: Thing;

  /** The type of ties that are counted. */
  readonly group: string | null;
  readonly names: readonly string[];
  readonly rows: string;
  readonly parts: string | null;
}

function placesText(of: Thing, names: readonly string[]): string {
  if (names.length === 0) return '';
  if (names.length > 1) return ` between ${names.join(' and ')}`;
  const link = { ...{ events: 'with', people: 'in office with', sources: 'about' } }[of as string];
  return ` ${link ?? 'of'} ${names.join()}`;
}

/** Statistics. */
export const statistics = {
  title: 'Statistics',
  lead: `How many ties, agreements, events, people and sources are in ${NAME}. It is not complete.`,
  notDrawn: 'not drawn',
  allBars: (number: number) => `Show all ${number} rows`,
  exports: 'The ties counted here, with their claims and sources',
  things,
  count: 'Count',
  /** Labels of the choices of actors. */
  actors: {
    ...{ ties: ['Between', 'and'], agreements: ['Between', 'and'], events: ['With'] },
    ...{ impacts: ['Of'], people: ['In office with'], sources: ['About'] },
  } as Readonly<Record<Thing, readonly string[]>>,
  type: 'Type',
  allTypes: 'All types',
  rows: 'Rows',
  splitBy: 'Split by',
  sortBy: 'Sort by',
  orders: { value: 'Value', count: 'Count' },
  saveCounts: 'Save counts as CSV',
  counting: (thing: Thing) => `Counting ${things[thing]}`,
  numberOf: (number: number, thing: Thing) => counted(number, ONE[thing], things[thing]),
  once: 'each counted once',
  several: 'those with several values counted with each',
  /** `Sister cities of China by start decade and status`. */
  titled: ({ of, group, names, rows, parts }: Titled) =>
    `${group ?? capital(things[of])}${placesText(of, names)} by ${rows}${parts === null ? '' : ` and ${parts}`}`,
  within: (place: string) => `Within ${place}`,
  notIdentified: 'a place not identified',
  top: 'Show',
  topOf: (most: string) => (most === 'all' ? 'All rows' : `The first ${most}`),
  byRows: (rows: string) => ` by ${rows}`,
  split: (parts: string) => `, split by ${parts}`,
  how: (once: string) => `, ${once}`,
  counts: (number: string, once: string) => `${number}, ${once}.`,
  caption: (thing: Thing) => `${capital(ONE[thing])} counts`,
  none: (thing: Thing) =>
    `${NAME} has no such ${things[thing]}. That does not mean that there are none. Clear a filter.`,
  actorsText: (label: string, names: readonly string[]) =>
    `${label.toLowerCase()} ${names.join(' and ')}`,
  total: 'Total',
  others: (number: number) => `${number} others`,
  namesake: (label: string, id: string) => `${label} (${id})`,
  segment: (row: string, part: string, number: string) => `${row}, ${part}: ${number}`,
  /** Names of dimensions that differ from the term. */
  dimensions: {
    SOURCES: 'number of sources',
    DIRECTNESS: 'type of best source',
    BASIS: 'basis of confidence',
    LISTS: 'number of lists',
    START_DIRECTNESS: 'best source of the start',
    STATE: 'state or province',
    READ: 'read by a curator',
  } as Readonly<Partial<Record<string, string>>>,
  dimensionsOf: {
    ties: { DECADE: 'start decade', YEAR: 'start year', STATES: 'states and provinces' },
    agreements: { DECADE: 'decade of signing', YEAR: 'year of signing' },
    sources: {
      DECADE: 'decade of publication',
      YEAR: 'year of publication',
      DIRECTNESS: 'directness',
      COUNTRY: "publisher's country or region",
    },
  } as Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>,
};
