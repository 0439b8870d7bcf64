#!/usr/bin/env node
// Adds an empty column to data files, after another column: `node scripts/addColumn.mjs elevation population data/cities.csv`.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const [column, after, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error('Expected a new column, the column before it, and files.');
  process.exit(1);
}
for (const file of files) {
  const [header, ...rows] = parse(readFileSync(file));
  const at = header.indexOf(after) + 1;
  if (at === 0) throw new Error(`${file} has no column "${after}".`);
  const added = [header.toSpliced(at, 0, column), ...rows.map((row) => row.toSpliced(at, 0, ''))];
  writeFileSync(file, stringify(added));
}
