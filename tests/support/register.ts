import { type Edits, FIXTURE } from './dataset.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const headerOf = (file: string) =>
  readFileSync(join(FIXTURE, file), 'utf8').split('\n', 1)[0] ?? '';

/** In the ids, names and titles of the made-up register, and nowhere else. */
export const MARK = 'qzx';

const COUNT = 125;

const TERMS = 'publisher,as_of,permitted,allowed_by,may_be_shown,may_be_shipped,conditions';

export const termsOf = (shown: string, shipped: string) =>
  `${TERMS}\nOffice of Twins,2026-01-31,2026-02-28,"A. Clerk, head of the office",${shown},${shipped},\n`;

const lines = (file: string, lineOf: (at: number) => string) => () =>
  [headerOf(file), ...Array.from({ length: COUNT }, (_, at) => lineOf(at)), ''].join('\n');

const EVIDENCE = `${MARK}-register,,,,,,2026-11-01,`;

/** A register as a part: 125 each of cities, ties, institutions and names, 500 rows in all, and the source of them. */
export const withRegister = (shown: string, shipped: string): Edits => ({
  'register/terms.csv': () => termsOf(shown, shipped),
  'register/sources.csv': () =>
    `${headerOf('sources.csv')}\n${MARK}-register,Roll of ${MARK},DATASET,REGISTER,,,,,2026-01-31,,,,,en,yes,,,${EVIDENCE}\n`,
  'register/cities.csv': lines(
    'cities.csv',
    (at) =>
      `${MARK}-town-${at},${MARK.toUpperCase()} Town ${at},CITY,ohio,41.${at},-83.1,,,${EVIDENCE}`,
  ),
  'register/sister_ties.csv': lines(
    'sister_ties.csv',
    (at) =>
      `${MARK}-town-${at}--hefei,SISTER_CITY,${MARK}-town-${at}|hefei,1999,,ACTIVE,,,${EVIDENCE}`,
  ),
  'register/institutions.csv': lines(
    'institutions.csv',
    (at) =>
      `${MARK}-school-${at},${MARK.toUpperCase()} School ${at},UNIVERSITY,columbus-oh,,,,${EVIDENCE}`,
  ),
  'register/names.csv': lines(
    'names.csv',
    (at) => `hefei,${MARK.toUpperCase()} Hofei ${at},en,ALIAS,,,${EVIDENCE}`,
  ),
});
