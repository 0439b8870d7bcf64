import type { Action, JournalEntry, RecordOperation } from '../journal/events.ts';
import { digestOfAction } from '../journal/journal.ts';
import { type IdsAndNames, mentionOf } from './mention.ts';
import { subjectsOf } from '../journal/proposals.ts';

export interface Erasure {
  /** The name of a contributor. */
  readonly contributor?: string | undefined;
  /** A subject. */
  readonly subject: IdsAndNames;
  readonly reason: string;
}

/** In place of a text that was erased. */
const GONE = 'erased';

type Test = (text: string) => boolean;

/**
 * The lines without who a contributor was, without what was proposed about a subject, and without the texts of other proposals that
 * mention it. The chain of their hashes stays whole.
 */
export function withoutErased(
  entries: readonly JournalEntry[],
  { contributor, subject, reason: erased }: Erasure,
): readonly JournalEntry[] {
  const isMention = mentionOf(subject);
  const about = new Set(
    entries.flatMap((entry) => (isAbout(entry, subject, isMention) ? [entry.proposal] : [])),
  );
  return entries.map((entry) => {
    const { action, proposal, rest: _, ...line } = entry;
    if (about.has(proposal) && action !== null)
      return { ...line, by: byOf(entry), proposal, action: null, erased };
    const kept = action && withoutMentions(action, isMention);
    const isSame = JSON.stringify(kept) === JSON.stringify(action);
    if (isSame && byOf(entry) === entry.by) return entry;
    const rest = isSame || kept === null ? {} : { rest: digestOfAction(kept) };
    return { ...entry, by: byOf(entry), action: kept, erased, ...rest };
  });

  function byOf({ by }: JournalEntry): JournalEntry['by'] {
    return contributor !== undefined && by?.name === contributor ? null : by;
  }
}

function isAbout({ action }: JournalEntry, { ids }: IdsAndNames, isMention: Test): boolean {
  if (action === null || !('operations' in action)) return false;
  return action.operations.some(
    (one) => subjectsOf(one).some((id) => ids.includes(id)) || saidIn(one).some(isMention),
  );
}

/** The texts of an operation, besides why it is proposed. */
function saidIn(operation: RecordOperation): readonly string[] {
  switch (operation.kind) {
    case 'ASSERT':
      return Object.values(operation.cells);
    case 'RETIRE':
    case 'RESTORE':
    case 'RANK': {
      const { value, locator, qualifiers } = operation.claim;
      return [value, locator ?? '', ...Object.values(qualifiers)];
    }
    default:
      return [];
  }
}

/** An action without the free texts that mention something. */
function withoutMentions(action: Action, isMention: Test): Action {
  const cleared = <Text extends string | null>(text: Text) =>
    text !== null && isMention(text) ? GONE : text;
  if ('text' in action) return { ...action, text: cleared(action.text) };
  if (action.type === 'REJECTED' || action.type === 'RETURNED')
    return { ...action, reason: cleared(action.reason) };
  if (action.type === 'ACCEPTED') return { ...action, reason: cleared(action.reason) };
  if (!('operations' in action)) return action;
  const { title, note, operations } = action;
  return {
    ...action,
    ...{ title: cleared(title), note: cleared(note) },
    ...('key' in action && {
      key: action.key !== null && isMention(action.key) ? null : action.key,
    }),
    operations: operations.map((one) =>
      'reason' in one ? { ...one, reason: cleared(one.reason) } : one,
    ),
  };
}

/** The names that proposals give subjects. */
export function namesIn(entries: readonly JournalEntry[], ids: readonly string[]) {
  const operations = entries.flatMap(({ action }) =>
    action !== null && 'operations' in action ? action.operations : [],
  );
  return operations.flatMap((one): readonly string[] => {
    if (!subjectsOf(one).some((id) => ids.includes(id))) return [];
    if ('claim' in one) return one.claim.property === 'names' ? [one.claim.value] : [];
    return one.kind === 'ASSERT' ? [one.cells['name'] ?? ''] : [];
  });
}
