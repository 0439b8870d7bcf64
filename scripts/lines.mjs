#!/usr/bin/env node
// Counts the lines of TypeScript in each folder, without generated files. There may be no more of them than today: a commit that needs more
// raises a number below, and says why. A part of `npm run check`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/places.mjs';

/** The highest number of lines in a folder, in hundreds. */
const MOST_HUNDREDS = [
  ['bench', 36],
  ['explorer', 266],
  ['src', 565],
  ['tests', 483],
];

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
