#!/usr/bin/env node
// A room is a folder of `src`. Rooms of one folder must not import each other in a circle, however long: a knot. Prints the knots, with the
// imports that make them; a part of `npm run check`.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { root } from './setup/places.mjs';

const IMPORTED = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => posix.join('src', ...file.split(sep)));
const imports = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORTED)].map(([, target]) => ({
    file,
    target: posix.join(posix.dirname(file), target),
  })),
);
const folders = [...new Set(files.flatMap(foldersOf))];
const knots = folders.flatMap((folder) => knotsIn(arrowsIn(folder)));
for (const knot of knots)
  console.log(`A knot of ${knot.rooms.join(', ')}:\n  ${knot.by.join('\n  ')}`);
console.log(`${knots.length} knots in ${folders.length} folders.`);
process.exitCode = knots.length === 0 ? 0 : 1;

function foldersOf(file) {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** What the rooms of a folder import from each other. Its own files together are a room too; of `src`, each file is one. */
function arrowsIn(folder) {
  const roomOf = (path) => {
    const [first, ...rest] = relative(folder, path).split(sep);
    if (first === '..') return undefined;
    return rest.length > 0 || folder === 'src' ? posix.join(folder, first) : folder;
  };
  return imports.flatMap(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)];
    return from === undefined || to === undefined || from === to
      ? []
      : [{ file, target, from, to }];
  });
}

/** Rooms that can reach each other. */
function knotsIn(arrows) {
  const nextOf = new Map();
  for (const { from, to } of arrows) nextOf.set(from, (nextOf.get(from) ?? new Set()).add(to));
  const reach = new Map([...nextOf.keys()].map((room) => [room, reachable(room, nextOf)]));
  const tied = [...reach.keys()].filter((room) => reach.get(room).has(room));
  const known = new Set();
  return tied.flatMap((room) => {
    if (known.has(room)) return [];
    const rooms = tied.filter((other) => reach.get(room).has(other) && reach.get(other).has(room));
    rooms.forEach((one) => known.add(one));
    const within = arrows.filter(({ from, to }) => rooms.includes(from) && rooms.includes(to));
    return [{ rooms, by: within.map(({ file, target }) => `${file} imports ${target}`) }];
  });
}

function reachable(room, nextOf, found = new Set()) {
  for (const to of nextOf.get(room) ?? []) {
    if (found.has(to)) continue;
    found.add(to);
    reachable(to, nextOf, found);
  }
  return found;
}
