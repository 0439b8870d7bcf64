#!/usr/bin/env node
// Counts the functions of more than 40 lines in each folder, without blank lines and comments, and all lines of TypeScript that no program
// wrote. There may be no more of them than today: a commit that needs more raises a number below, and says why. A part of `npm run check`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from './setup/places.mjs';

const LINES = 40;

/** The highest number of such functions in a folder. */
const MOST = [
  ['explorer', 4],
  ['src', 15],
];

/** The highest number of lines in a folder, in hundreds. */
const MOST_HUNDREDS = [
  ['bench', 34],
  ['explorer', 263],
  ['src', 533],
  ['tests', 451],
];

const config = {
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parser: tseslint.parser },
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  rules: {
    'max-lines-per-function': ['error', { max: LINES, skipBlankLines: true, skipComments: true }],
  },
};

const linter = new Linter({ cwd: root });
for (const [folder, most] of MOST) {
  const long = longIn(folder);
  console.log(`${folder}: ${long.length} functions of more than ${LINES} lines, at most ${most}.`);
  if (long.length <= most) continue;
  console.log(long.join('\n'));
  process.exitCode = 1;
}
for (const [folder, most] of MOST_HUNDREDS) {
  const lines = filesIn(folder).reduce((sum, file) => sum + linesIn(file), 0);
  console.log(`${folder}: ${lines} lines, at most ${most * 100}.`);
  if (lines > most * 100) process.exitCode = 1;
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|[\\/])(generated|node_modules)[\\/]/.test(file))
    .map((file) => join(folder, file));
}

function linesIn(file) {
  return readFileSync(join(root, file), 'utf8').split('\n').length - 1;
}

function longIn(folder) {
  return filesIn(folder).flatMap((file) =>
    linter
      .verify(readFileSync(join(root, file), 'utf8'), config, file)
      .map(({ line, message }) => `  ${file}:${line}: ${message}`),
  );
}
