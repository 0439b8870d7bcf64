import { setImmediate as nextTurn } from 'node:timers/promises';
import { readStatement } from '../../compose/cypher/statements.ts';
import {
  type Part,
  type PagedRow,
  type Loader,
  type Snapshot,
  inParts,
  someOf,
  wholeOf,
} from '../loading/keepLoaded.ts';
import { type ChangeLog, copyOf, createAdditions, dayOf, emptyLog } from './changeLog.ts';
import { touchedSince } from '../loading/touchedSince.ts';

const PAGE = 2_000;

const CLAIMS = readStatement('_analysis/changeLog.cypher');
const NONE: ReadonlySet<string> = new Set();

/** What claims of some properties refer to. */
export interface References {
  readonly properties: readonly string[];
  readonly referredTo: (claim: Readonly<Record<'property' | 'value', string>>) => string | null;
}

/** Loads the log of all changes or, where an earlier one is known, what imports have written since then. */
export function createLogLoading(
  references: References,
  before: Snapshot<ChangeLog> | undefined,
): Loader<ChangeLog> {
  let [log, gone] = [before?.of ?? emptyLog(), NONE];
  let additions = createAdditions(log.names);
  const claims = {
    ...{ text: CLAIMS, size: PAGE, given: { references: references.properties } },
    add: ([line]: PagedRow) => additions.add(toEntry(line as string, references)),
    idOf: ([line]: PagedRow) => (line as string).split('\t', 1)[0],
  };
  const parts: Part[] = [before === undefined ? wholeOf(claims) : difference(before)];
  const load = inParts(parts, () => additions.addedTo(log, gone));
  return async (reader) => {
    // What is counted here is only seen by others between two steps.
    await nextTurn();
    return load(reader);
  };

  function difference({ state }: Snapshot<ChangeLog>): Part {
    return async (reader) => {
      const touched = (await touchedSince(reader, state))?.toSorted();
      if (touched === undefined) log = emptyLog();
      additions = createAdditions(log.names);
      gone = new Set(touched);
      parts.push(touched === undefined ? wholeOf(claims) : someOf(claims, () => touched));
      return true;
    };
  }
}

function toEntry(line: string, { referredTo }: References) {
  const [id = '', at = '', until = '', property = '', subject = '', source = '', ...rest] =
    line.split('\t');
  const value = rest.join('\t');
  return {
    ...{ id: copyOf(id), property, subject, source },
    ...{ recorded: dayOf(at), retired: until === '' ? 0 : dayOf(until) },
    refersTo: value === '' ? '' : (referredTo({ property, value }) ?? ''),
  };
}
