import { LRUCache } from 'lru-cache';
import { compareText, type SourceWord } from '../../evidence/claim.ts';
import type { DataRow } from '../tables/row.ts';
import { headerOf } from '../tables/table.ts';
import { tables } from '../tables/tables.ts';
import { type Subject, foldClaims } from './subject.ts';
import { claimsOf } from '../claims/claim.ts';

/** How many bytes of rows one buffer takes. */
const CHUNK = 1 << 22;

/** Subjects whose rows are kept as bytes, and folded when they are asked for: objects would take some twenty times as much. */
export type KeptSubjects = ReturnType<typeof keepSubjects>;

/** A row: the number of its table, then its cells in the order of the columns; 0 has no text. */
type Kept = readonly (readonly [table: number, ...cells: (string | 0)[]])[];

/** Keeps folded subjects with that many claims. */
export function keepSubjects(sources: ReadonlyMap<string, SourceWord>, mostClaims: number) {
  const shelf = createShelf();
  const folded = new LRUCache<string, Subject>({
    maxSize: mostClaims,
    sizeCalculation: ({ claims }) => 1 + claims.length,
  });
  const numberOf = new Map(tables.map((table, number) => [table, number]));
  let ids: readonly string[] | undefined;

  function fold(id: string, rows: readonly DataRow[]): Subject {
    const table = rows.find((row) => row.table.rows === 'own')?.table;
    if (table === undefined) throw new Error(`"${id}" has no row of its own.`);
    const subject = foldClaims(id, table, rows.flatMap(claimsOf), sources);
    folded.set(id, subject);
    return subject;
  }
  function get(id: string): Subject | undefined {
    const known = folded.get(id);
    if (known !== undefined) return known;
    return shelf.places.has(id) ? fold(id, rowsOf(id)) : undefined;
  }
  const rowsOf = (id: string) => rowsIn(shelf.get(id));
  const ordered = () => (ids ??= [...shelf.places.keys()].sort(compareText));
  function* values(): MapIterator<Subject> {
    for (const id of ordered()) {
      const subject = get(id);
      if (subject !== undefined) yield subject;
    }
  }
  return {
    /** Keeps the canonical rows of a subject, one of them in its own table, and returns it. */
    keep(id: string, rows: readonly DataRow[]): Subject {
      const kept: Kept = rows.map(({ table, cells }) => [
        numberOf.get(table) ?? -1,
        ...headerOf(table).map((column) => cells[column] ?? 0),
      ]);
      shelf.put(id, JSON.stringify(kept));
      ids = undefined;
      return fold(id, rows);
    },
    /** The canonical rows of a subject; none of what is not kept. */
    rowsOf,
    get,
    has: (id: string) => shelf.places.has(id),
    get size() {
      return shelf.places.size;
    },
    keys: () => ordered().values(),
    values,
  };
}

function rowsIn(text: string): readonly DataRow[] {
  return (JSON.parse(text) as Kept).flatMap(([number, ...texts]): readonly DataRow[] => {
    const table = tables[number];
    if (table === undefined) return [];
    const cells: Record<string, string> = {};
    for (const [at, column] of headerOf(table).entries()) {
      const cell = texts[at];
      if (typeof cell === 'string') cells[column] = cell;
    }
    return [{ table, file: table.file, line: 0, cells }];
  });
}

/** The texts of subjects as bytes outside of the heap. */
function createShelf() {
  const places = new Map<string, number>();
  const chunks: Buffer[] = [];
  const starts: number[] = [];
  let used = CHUNK;
  return {
    places,
    put(id: string, text: string): void {
      const length = Buffer.byteLength(text);
      if (used + length > CHUNK) {
        chunks.push(Buffer.allocUnsafeSlow(Math.max(CHUNK, length)));
        used = 0;
      }
      const chunk = chunks.length - 1;
      chunks[chunk]?.write(text, used);
      places.set(id, starts.length);
      starts.push(chunk, used, used + length);
      used += length;
    },
    /** Of what is not there, that of no rows. */
    get(id: string): string {
      const place = places.get(id);
      if (place === undefined) return '[]';
      const [chunk = 0, start, end] = starts.slice(place, place + PLACE);
      return chunks[chunk]?.toString('utf8', start, end) ?? '';
    },
  };
}

/** What the place of a text takes: the chunk, where it starts, and where it ends. */
const PLACE = 3;
