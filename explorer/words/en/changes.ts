import { count, counted } from './numbers.ts';

/** What was recorded and withdrawn. */
export const changes = {
  title: 'Changes',
  lead: 'What was added to the data and withdrawn, the latest first. A withdrawn claim stays on record with its reason.',
  feed: 'Follow these changes in a feed reader',
  involving: 'About',
  kind: 'Change',
  any: 'Added and withdrawn',
  kinds: { RECORDED: 'Added', RETIRED: 'Withdrawn' },
  loading: 'Loading the changes',
  none: 'No such change on record. Clear a filter.',
  shown: (shown: number, total: number) =>
    `Showing ${count(shown)} of ${counted(total, 'change')}.`,
  latest: 'Latest changes',
  earlier: 'Earlier changes',
  claim: (property: string, isDenied: boolean, value: string) =>
    `${property}: ${isDenied ? 'not ' : ''}${value}`,
};
