import type {
  Action,
  JournalEntry,
  RecordOperation,
} from '../../src/contributions/journal/events.ts';
import { entryAfter } from '../../src/contributions/journal/journal.ts';

/** A journal to which somebody has added a proposal that another has accepted. */
export function accepted(
  entries: readonly JournalEntry[],
  given: { proposal: string; at: string; operations: readonly RecordOperation[] },
): readonly JournalEntry[] {
  const { proposal, at, operations } = given;
  const actions: readonly [name: string, Action][] = [
    [
      'chen',
      { type: 'PROPOSED', title: 'A change', note: null, operations: [...operations], key: null },
    ],
    ['edith', { type: 'ACCEPTED', reason: null }],
  ];
  return actions.reduce<readonly JournalEntry[]>((some, [name, action]) => {
    const by = { name, organization: null, isAgent: false };
    return [...some, entryAfter(some.at(-1), { at, proposal, by, action })];
  }, entries);
}
