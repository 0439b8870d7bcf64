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

/** Statistics. */
export const statistics = {
  title: 'Statistics',
  lead: 'How many ties, agreements, events, people and sources are in Proxeny. It is not complete.',
  incomplete: 'These are the ties on record, not all that there are.',
  countedBy: (counts: string, source: string | null) =>
    source === null ? `${counts}.` : `${counts}, as counted by “${source}”.`,
  whatIsMissing: 'What is missing',
  notDrawn: 'not drawn as a bar',
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
  by: (thing: Thing, rows: string, parts: string) =>
    `${capital(things[thing])} by ${rows} and ${parts}`,
  byRows: (rows: string) => ` by ${rows}`,
  split: (parts: string) => `, split by ${parts}`,
  how: (once: string) => `, ${once}`,
  counts: (number: string, once: string) => `${number}, ${once}.`,
  caption: (thing: Thing) => `${capital(ONE[thing])} counts`,
  none: (thing: Thing) =>
    `Proxeny has no such ${things[thing]}. That does not mean that there are none. Clear a filter.`,
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
    STATE: 'state or province',
    READ: 'read by a curator',
  } as Readonly<Partial<Record<string, string>>>,
  dimensionsOf: {
    ties: { DECADE: 'start decade', YEAR: 'start year', STATES: 'states and provinces' },
    agreements: { DECADE: 'decade of signing', YEAR: 'year of signing' },
    sources: {
      ...{ DECADE: 'decade of publication', YEAR: 'year of publication' },
      ...{ DIRECTNESS: 'directness', COUNTRY: "publisher's country" },
    },
  } as Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>,
};
