#!/usr/bin/env node
// Counts the functions of more than 40 lines in each folder, without blank lines and comments. There may be no more of them than
// today; a part of `npm run check`.
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

function longIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .flatMap((file) =>
      linter
        .verify(readFileSync(join(root, file), 'utf8'), config, file)
        .map(({ line, message }) => `  ${file}:${line}: ${message}`),
    );
}
