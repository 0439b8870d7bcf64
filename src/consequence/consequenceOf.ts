import { groupBy } from '../evidence/groups/groupBy.ts';
import type { Files } from '../record/files/readFiles.ts';
import type { Register } from '../record/subjects/register.ts';
import type { DataRow } from '../record/tables/row.ts';
import type { Consequence, FileChange, SubjectName } from './states/consequence.ts';
import { concernedPart } from './reading/concernedPart.ts';
import { rowsWithout } from '../record/content/rowsWithout.ts';
import { nameInRegister, statesIn, wholeStates } from './reading/wholeStates.ts';
import { scanTwo } from './reading/twoRecords.ts';
import { type States, compareStates, keysOf, namedAs } from './states/compareStates.ts';

/** The data files of a record, and how messages name them. */
export interface RecordSide {
  readonly files: Files;
  readonly name: string;
}

export interface ConsequenceOptions {
  readonly now?: Date;
  /** Whether all rows are read, whatever changes. */
  readonly whole?: boolean;
  /** Called once it is known that all rows must be read. */
  readonly onWhole?: () => void;
}

/**
 * What a change of the data files does to answers. If it concerns few subjects, only the rows of these and of what they depend on are
 * read and checked; else all. Throws if these have a fault.
 */
export function consequenceOf(
  before: RecordSide,
  after: RecordSide,
  { now = new Date(), whole = false, onWhole = () => undefined }: ConsequenceOptions = {},
): Consequence {
  const found = whole ? null : consequenceOfFew(before.files, after.files, now);
  if (found !== null) return found;
  onWhole();
  return fromWhole(before, after, now);
}

/** Null if more subjects are concerned than can be read quickly, or if something is wrong with their rows. */
export function consequenceOfFew(
  before: Files,
  after: Files,
  now = new Date(),
): Consequence | null {
  const two = scanTwo(before, after);
  const part = two && concernedPart(two, now);
  if (two === null || part === null) return null;
  const { ids, excerpts, plain } = part;
  const [was, is] = [excerpts.before, excerpts.after];
  // A row that is only written otherwise is no change.
  const changed = [...two.changed].filter((id) => claimsAbout(id, was) !== claimsAbout(id, is));
  return compared({
    states: { before: statesIn(was, ids), after: statesIn(is, ids) },
    ...{ plain, changed: new Set(changed) },
    named: (id) => nameInRegister(id, is) ?? nameInRegister(id, was),
  });
}

function claimsAbout(id: string, { subjects }: Register): string {
  return JSON.stringify(subjects.get(id)?.claims ?? []);
}

function fromWhole(before: RecordSide, after: RecordSide, now: Date): Consequence {
  const was = wholeStates(before.files, before.name, now);
  const is = wholeStates(after.files, after.name, now);
  const ids = keysOf(was.hashes, is.hashes);
  return compared({
    states: { before: was.states, after: is.states },
    plain: { before: was.plain, after: is.plain },
    changed: new Set(ids.filter((id) => was.hashes.get(id) !== is.hashes.get(id))),
    named: () => null,
  });
}

interface TwoStates {
  readonly states: { readonly before: States; readonly after: States };
  /** Rows without claims. */
  readonly plain: { readonly before: readonly DataRow[]; readonly after: readonly DataRow[] };
  readonly changed: ReadonlySet<string>;
  /** Of a subject that is not among those with states. */
  readonly named: (id: string) => SubjectName | null;
}

function compared({ states, plain, changed, named }: TwoStates): Consequence {
  const { before, after } = states;
  const rows = [...plain.after, ...plain.before];
  const redirects = plain.after.filter(({ table }) => table.type === 'Redirect');
  const differences = compareStates({
    ...{ before, after, changed },
    redirects: new Map(redirects.map(({ cells: { id = '', into = '' } }) => [id, into])),
    named(id) {
      const state = after.get(id) ?? before.get(id);
      return state ? namedAs(state) : (named(id) ?? namedInRows(id, rows));
    },
  });
  return { ...differences, files: fileChanges(plain) };
}

/** A heading. */
function namedInRows(id: string, rows: readonly DataRow[]): SubjectName {
  const row = rows.find(({ table, cells }) => table.type === 'Theme' && cells['id'] === id);
  return { id, type: row?.table.type ?? '', name: row?.cells['name'] ?? id };
}

function fileChanges({ before, after }: TwoStates['plain']): readonly FileChange[] {
  const [was, is] = [before, after].map((rows) => groupBy(rows, ({ table }) => table.file));
  return keysOf(was, is).flatMap((file) => {
    const [old, now] = [was?.get(file) ?? [], is?.get(file) ?? []];
    const [added, removed] = [rowsWithout(now, old).length, rowsWithout(old, now).length];
    return added + removed === 0 ? [] : [{ file, added, removed }];
  });
}
