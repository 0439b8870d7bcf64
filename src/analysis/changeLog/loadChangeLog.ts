import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/statements.ts';
import type { Loading, Made } from '../keepLoaded.ts';
import { copyOf } from './names.ts';
import { touchedSince } from '../touchedSince.ts';
import { type ChangeLog, type Entry, createAdditions, dayOf, emptyLog } from './changeLog.ts';

/** Claims per read, small enough that decoding a response delays no other request noticeably. */
const PAGE = 2_000;

const CLAIMS = readStatement('_analysis/changeLog.cypher');
const NONE: ReadonlySet<string> = new Set();

/** What claims of some properties refer to. */
export interface References {
  readonly properties: readonly string[];
  readonly referredTo: (
    claim: Pick<Entry, 'property'> & { readonly value: string },
  ) => string | null;
}

/** Loads the log of all changes or, where an earlier one is known, what imports have written since then. */
export function createLogLoading(
  { properties: references, referredTo }: References,
  before: Made<ChangeLog> | undefined,
): Loading<ChangeLog> {
  let [log, gone] = [before?.of ?? emptyLog(), NONE];
  let additions = createAdditions(log.names);
  let touched: readonly string[] | null | undefined = before === undefined ? null : undefined;
  let [after, done] = ['', 0];

  return {
    async step(reader) {
      // What is counted here is only seen by others between two steps.
      await nextTurn();
      if (touched === undefined && before !== undefined) {
        touched = (await touchedSince(reader, before.state, 'ids'))?.toSorted() ?? null;
        if (touched === null) log = emptyLog();
        additions = createAdditions(log.names);
        gone = new Set(touched);
        return undefined;
      }
      const isLast = touched == null ? await readPage(reader) : await readSome(reader, touched);
      return isLast ? additions.addedTo(log, gone) : undefined;
    },
  };

  async function readPage(reader: GraphReader): Promise<boolean> {
    const rows = await read(reader, { after, size: PAGE, ids: [] });
    after = rows.at(-1)?.id ?? '';
    return rows.length < PAGE;
  }

  async function readSome(reader: GraphReader, ids: readonly string[]): Promise<boolean> {
    await read(reader, { after: '', size: 0, ids: ids.slice(done, done + PAGE) });
    done += PAGE;
    return done >= ids.length;
  }

  async function read(reader: GraphReader, params: Readonly<Record<string, unknown>>) {
    const rows = await reader.read(CLAIMS, { ...params, references });
    const entries = rows.map(([line]) => toEntry(line as string));
    entries.forEach(additions.add);
    return entries;
  }

  function toEntry(line: string): Entry {
    const [id = '', at = '', until = '', property = '', subject = '', source = '', ...rest] =
      line.split('\t');
    const value = rest.join('\t');
    return {
      ...{ id: copyOf(id), property, subject, source },
      ...{ recorded: dayOf(at), retired: until === '' ? 0 : dayOf(until) },
      refersTo: value === '' ? '' : (referredTo({ property, value }) ?? ''),
    };
  }
}
