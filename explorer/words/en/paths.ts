import { NAME } from '../dataset.ts';
import type { Structure } from '../../generated/operations.ts';

/** Paths between two actors. */
export const paths = {
  title: 'Paths',
  heading: 'How are two places or people connected?',
  from: 'From',
  to: 'To',
  choose: `Choose two cities, universities or people. ${NAME} shows the connections between them, shortest first, through ties and through locations (a university in a city).`,
  types: 'Relationship types',
  allTypes: 'All types',
  evidence: 'Minimum evidence',
  anyEvidence: 'Any evidence',
  activeIn: 'Active in',
  anyYear: 'any year',
  stepsAtMost: 'Steps at most',
  pathsAtMost: 'Paths at most',
  exclude: 'Exclude',
  certain: 'Only ties that were certainly active then',
  networks: 'Through networks of more than 50 members',
  sharedNetworks: 'Both are members of ',
  sources: (number: string) => `Sources: ${number}`,
  finding: 'Finding paths',
  between: (from: string, to: string) => `Paths from ${from} to ${to}`,
  none: (from: string, to: string) => `No path from ${from} to ${to}`,
  show: 'Show it',
  path: (number: number) => `Path ${number}`,
  counts: (paths: string) => `${paths}.`,
  /** In both directions: from inside, from around. */
  structure: {
    LOCATED_IN: ['is located in', 'is home to'],
    PART_OF: ['is part of', 'includes'],
    WITHIN: ['is in', 'contains'],
  } as Readonly<Record<Structure, readonly [string, string]>>,
};
