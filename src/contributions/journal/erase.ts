import type { JournalEntry } from './events.ts';
import { subjectsOf } from './proposals.ts';

export interface Erasure {
  /** The name of a contributor. */
  readonly contributor?: string | undefined;
  /** The id of a subject. */
  readonly subject?: string | undefined;
  readonly reason: string;
}

/** The lines without who a contributor was, and without what was proposed about a subject. The chain of their hashes stays whole. */
export function withoutErased(
  entries: readonly JournalEntry[],
  { contributor, subject, reason: erased }: Erasure,
): readonly JournalEntry[] {
  const about = new Set(
    entries.flatMap((entry) =>
      subject !== undefined && names(entry, subject) ? [entry.proposal] : [],
    ),
  );
  return entries.map((entry) => {
    const isTheirs = contributor !== undefined && entry.by?.name === contributor;
    const isAbout = about.has(entry.proposal);
    if (!isTheirs && !isAbout) return entry;
    return { ...entry, ...(isTheirs && { by: null }), ...(isAbout && { action: null }), erased };
  });
}

function names({ action }: JournalEntry, subject: string): boolean {
  if (action === null || !('operations' in action)) return false;
  return action.operations.some((one) => {
    const values = one.kind === 'ASSERT' ? Object.values(one.cells) : [];
    const isMentioned = values.some((cell) => cell.split(/[^a-z0-9-]+/).includes(subject));
    return isMentioned || subjectsOf(one).includes(subject);
  });
}
