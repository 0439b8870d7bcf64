import type { ConfidenceBasis } from '../../generated/schema.ts';

/** What a level of confidence is based on, in the fewest words. The explorer uses it too. */
export const EVIDENCE: Readonly<Record<ConfidenceBasis, string>> = {
  PRIMARY_SOURCE: 'Original document',
  REGISTER: 'Own register',
  INDEPENDENT_SOURCES: 'Several sources',
  SINGLE_SOURCE: 'One source',
  PROPOSED: 'Only proposed',
  LISTED_REPEATEDLY: 'Several lists',
  LISTED: 'One list',
  TERTIARY_SOURCES: 'Lists only',
  NOT_ON_LATER_LISTS: 'Doubtful',
  SECOND_HAND: 'Second-hand',
  DISPUTED: 'Disputed',
};
