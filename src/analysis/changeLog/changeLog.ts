import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareText } from '../../evidence/claim.ts';
import type { GraphReader } from '../../graph/reader.ts';

/** What the log has of each claim, as numbers: days such as 20261125, and numbers of names. */
const COLUMNS = ['recorded', 'retired', 'property', 'subject', 'source', 'refersTo'] as const;

/** Claims that are looked at before a search of the log may yield: there may be more than a million. */
export const STEP = 1_000;

/** Claims that are taken into the log before others have their turn. */
const SLICE = 20_000;

type Column = (typeof COLUMNS)[number];

/**
 * The changes of the record in the order in which they happened. It is kept in memory, since no index of Neo4j has them in order for
 * each filter: columns of numbers, 90 bytes for each claim with its id.
 */
export interface ChangeLog extends Readonly<Record<Column, Int32Array>> {
  readonly names: Names;
  /** The ids of the claims, ordered by day and id. */
  readonly ids: readonly string[];
  /** The positions of the withdrawn claims, ordered by that day and id. */
  readonly withdrawn: Int32Array;
}

/** The log of the record that an operation reads. */
export type LogOf = (reader: GraphReader) => Promise<ChangeLog>;

/** A claim as the log has it. `retired` is 0 if it stands, and `refersTo` is empty if it names nothing or does not hold. */
interface LogEntry {
  readonly id: string;
  readonly recorded: number;
  readonly retired: number;
  readonly property: string;
  readonly subject: string;
  readonly source: string;
  readonly refersTo: string;
}

/** A day as a number that has its order: 20261125. */
export function dayOf(text: string): number {
  return Number(text.slice(0, 'YYYY-MM-DD'.length).replaceAll('-', ''));
}

export function instantOf(day: number): string {
  const text = String(day).padStart('YYYYMMDD'.length, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}T00:00:00Z`;
}

export const emptyLog = (): ChangeLog => ({
  ...columnsOf(0),
  ...{ names: createNames(), ids: [], withdrawn: new Int32Array() },
});

function columnsOf(length: number): Record<Column, Int32Array> {
  return Object.fromEntries(COLUMNS.map((name) => [name, new Int32Array(length)])) as Record<
    Column,
    Int32Array
  >;
}

/** Collects claims for a log, in the order of their ids. `names` are those of the log. */
export function createAdditions(names: Names) {
  const ids: string[] = [];
  let columns = columnsOf(ROOM);
  return {
    add({ id, recorded, retired, property, subject, source, refersTo }: LogEntry): void {
      const at = ids.push(id) - 1;
      if (at === columns.recorded.length) columns = grown(columns);
      columns.recorded[at] = recorded;
      columns.retired[at] = retired;
      columns.property[at] = names.numberOf(property);
      columns.subject[at] = names.numberOf(subject);
      columns.source[at] = names.numberOf(source);
      columns.refersTo[at] = names.numberOf(refersTo);
    },
    /** The log with them, and without those of its claims that are gone. */
    addedTo: (log: ChangeLog, gone: ReadonlySet<string>) => merged(log, { ids, ...columns }, gone),
  };
}

const ROOM = 1_024;

function grown(columns: Record<Column, Int32Array>): Record<Column, Int32Array> {
  const more = columnsOf(2 * columns.recorded.length);
  for (const name of COLUMNS) more[name].set(columns[name]);
  return more;
}

type Claims = Pick<ChangeLog, Column | 'ids'>;

async function merged(log: ChangeLog, added: Claims, gone: ReadonlySet<string>) {
  const order = await orderOf(log, added, gone);
  const known = log.ids.length;
  const columns = columnsOf(order.length);
  for (const name of COLUMNS) await take(columns[name], log[name], added[name]);
  const ids = Array<string>(order.length);
  await take(ids, log.ids, added.ids);
  return { ...columns, names: log.names, ids, withdrawn: withdrawnIn({ ...columns, ids }) };

  async function take<T>(into: Record<number, T>, old: ArrayLike<T>, more: ArrayLike<T>) {
    for (let at = 0; at < order.length; at++) {
      const from = order[at] as number;
      into[at] = (from < known ? old[from] : more[from - known]) as T;
      if (at % SLICE === SLICE - 1) await nextTurn();
    }
  }
}

function withdrawnIn({ ids, retired }: Claims): Int32Array {
  const places: number[] = [];
  for (let at = 0; at < ids.length; at++) if (retired[at] !== 0) places.push(at);
  const inOrder = (a: number, b: number) =>
    Number(retired[a]) - Number(retired[b]) || compareText(ids[a] ?? '', ids[b] ?? '');
  return Int32Array.from(places.sort(inOrder));
}

/** The places of the claims in their order: those of the log first, then the added ones. */
async function orderOf(log: ChangeLog, added: Claims, gone: ReadonlySet<string>) {
  const known = log.ids.length;
  const more = await inDays(added);
  const order = new Int32Array(known + more.length);
  let [length, next] = [0, 0];
  const isFirst = (place: number, at: number) =>
    (Number(added.recorded[place]) - Number(log.recorded[at]) ||
      compareText(added.ids[place] ?? '', log.ids[at] ?? '')) < 0;
  for (let at = 0; at < known; at++) {
    if (at % SLICE === SLICE - 1) await nextTurn();
    if (gone.has(log.ids[at] ?? '')) continue;
    for (; next < more.length && isFirst(Number(more[next]), at); next++)
      order[length++] = known + Number(more[next]);
    order[length++] = at;
  }
  for (; next < more.length; next++) order[length++] = known + Number(more[next]);
  return order.subarray(0, length);
}

/** The places of claims, which are in the order of their ids, by day. There are few days. */
async function inDays({ ids, recorded }: Claims): Promise<Int32Array> {
  const counts = new Map<number, number>();
  for (let at = 0; at < ids.length; at++) {
    const day = Number(recorded[at]);
    counts.set(day, (counts.get(day) ?? 0) + 1);
    if (at % SLICE === SLICE - 1) await nextTurn();
  }
  const nextOf = new Map<number, number>();
  let first = 0;
  for (const [day, count] of [...counts].sort(([a], [b]) => a - b)) {
    nextOf.set(day, first);
    first += count;
  }
  const places = new Int32Array(ids.length);
  for (let at = 0; at < ids.length; at++) {
    const day = Number(recorded[at]);
    const place = nextOf.get(day) ?? 0;
    nextOf.set(day, place + 1);
    places[place] = at;
    if (at % SLICE === SLICE - 1) await nextTurn();
  }
  return places;
}

type Names = ReturnType<typeof createNames>;

/** Numbers for texts: claims share a few ids and words, and numbers take less memory and are compared faster. */
function createNames() {
  const texts = [''];
  const numbers = new Map([['', 0]]);
  return {
    texts: texts as readonly string[],
    /** 0 is the empty text. */
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const own = copyOf(text);
      numbers.set(own, texts.length);
      return texts.push(own) - 1;
    },
    /** Which of these texts have a number, marked at it. */
    marked(some: readonly string[]): Uint8Array {
      const marks = new Uint8Array(texts.length);
      for (const text of some) marks[numbers.get(text) ?? 0] = 1;
      marks[0] = 0;
      return marks;
    },
  };
}

/** A part of a text keeps all of it in memory, a copy does not. */
export function copyOf(part: string): string {
  return Buffer.from(part).toString();
}
