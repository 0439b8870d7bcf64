import { NAME } from '../dataset.ts';
import type { ReactNode } from 'react';
import { mixed } from '../mixed.ts';

/** Citations of pages and facts. */
export const cite = {
  title: 'Cite',
  lead: 'Cite the version of the data that you used, so that others can find what you saw.',
  loading: 'Loading the citation',
  whole: `${NAME} as a whole`,
  address: (link: ReactNode) => mixed`Address: ${link}`,
  sources: 'Sources of this fact',
  sourcesSay: 'If you rely on a fact, read and cite its source too.',
  version: 'About the version',
  versionSays: (version: ReactNode, checksum: ReactNode) =>
    mixed`Version ${version} is the beginning of the SHA-256 checksum of all data files, ${checksum}. Equal data have the same version everywhere.`,
  license: (name: string) => `License of the data: ${name}.`,
  changes: 'See what changed',
  colon: ': ',
  citeFact: 'Cite this fact',
  correctFact: 'Suggest a correction',
};
