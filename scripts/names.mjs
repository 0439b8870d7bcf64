#!/usr/bin/env node
// An exported type of `src` has a name that no other has, and that says what it is: not a bare participle, such as `Told`. Prints the
// names that break this rule, with the files that declare them; a part of `npm run check`.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { root } from './setup/places.mjs';

const TYPE = /^export (?:declare |abstract )*(?:interface|type|class|enum) (\w+)/gm;
const PARTICIPLE =
  /^(?:[A-Z][a-z]+(?:ed|ing)|Begun|Bound|Brought|Built|Chosen|Done|Drawn|Found|Given|Gone|Held|Kept|Known|Led|Made|Met|Said|Seen|Sent|Shown|Spent|Taken|Told|Understood|Written)$/;
/** These are nouns, too. */
const NOUNS = /^(?:Binding|Coding|Ending|Feed|Listing|Mapping|Meaning|Meeting|Reading|Setting)$/;

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => posix.join('src', ...file.split(sep)))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('src/generated/'));
const filesOf = new Map();
for (const file of files)
  for (const [, name] of readFileSync(join(root, file), 'utf8').matchAll(TYPE))
    filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
const found = {
  repeated: [...filesOf].filter(([, { length }]) => length > 1),
  participles: [...filesOf].filter(([name]) => PARTICIPLE.test(name) && !NOUNS.test(name)),
};
for (const [kind, names] of Object.entries(found)) {
  for (const [name, within] of names.toSorted()) console.log(`${name}: ${within.join(', ')}`);
  console.log(`${names.length} ${kind}.`);
}
process.exitCode = Object.values(found).flat().length === 0 ? 0 : 1;
