import type { PathNoteCode, Structure } from '../../generated/operations.ts';

export interface NoteParts {
  readonly code: PathNoteCode;
  readonly hops: number | null;
  /** The labels of the controls that it is about. */
  readonly labels: readonly string[];
  readonly actor: string;
  readonly from: string;
  readonly to: string;
  readonly isEmpty: boolean;
  /** The sentence of the API. */
  readonly text: string;
}

export interface StepParts {
  readonly from: string;
  readonly to: string;
  /** Of a tie. */
  readonly name?: string;
  readonly since?: string;
  readonly until?: string | null;
  readonly status?: string | null;
  /** Of what contains the other; whether `from` is inside of `to`. */
  readonly relation?: Structure;
  readonly isInside?: boolean;
  readonly titles: readonly string[];
  readonly text: string;
}

export interface PathParts {
  readonly steps: readonly string[];
  readonly together: boolean;
  readonly text: string;
}

/** Paths between two actors. */
export const paths = {
  title: 'Paths',
  heading: 'How are two places or people connected?',
  from: 'From',
  to: 'To',
  choose:
    'Choose two cities, universities or people. Proxeny shows the connections between them, shortest first, through ties and through locations (a university in a city).',
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
  /** The API has these sentences in English. */
  note: ({ text }: NoteParts) => text,
  step: ({ text }: StepParts) => text,
  sentences: ({ text }: PathParts) => text,
  counts: (paths: string) => `${paths}.`,
  /** In both directions: from inside, from around. */
  structure: {
    LOCATED_IN: ['is located in', 'is home to'],
    PART_OF: ['is part of', 'includes'],
    WITHIN: ['is in', 'contains'],
  } as Readonly<Record<Structure, readonly [string, string]>>,
};
