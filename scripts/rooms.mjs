#!/usr/bin/env node
// A room is a folder of `src`, or a file in `src` itself. Rooms of one folder must not import each other in a circle, however long: a knot.
// The others use at most `MOST_NAMES` names of a room, which no other room offers too, and no door of the server imports another door.
// Prints what breaks this, and the rooms with the most names; a part of `npm run check`.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { root } from './setup/places.mjs';

const MOST_NAMES = 25;
const DOORS = 'src/server/doors/';
/** The generated names say what the schema says. */
const GENERATED = 'src/generated';
const IMPORTED =
  /(?:\{([^{}]*)\}\s*(?:from|= await import)|from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => posix.join('src', ...file.split(sep)));
const imports = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORTED)].map(([, names = '', target]) => ({
    file,
    target: posix.join(posix.dirname(file), target),
    names:
      names.match(/(?<=^|,)\s*(?:type\s+)?\w+/g)?.map((name) => name.replace(/^.*\s/s, '')) ?? [],
  })),
);
const folders = [...new Set(files.flatMap(foldersOf))];
const knots = folders.flatMap((folder) => knotsIn(arrowsIn(folder)));
for (const knot of knots)
  console.log(`A knot of ${knot.rooms.join(', ')}:\n  ${knot.by.join('\n  ')}`);
console.log(`${knots.length} knots in ${folders.length} folders.`);
const offers = offersOf(imports);
const wide = offers.filter(({ names }) => names.size > MOST_NAMES);
for (const { room, names } of wide)
  console.log(`Other rooms use ${names.size} names of ${room}:\n  ${[...names].sort().join(', ')}`);
const shared = sharedBy(offers);
for (const [name, rooms] of shared) console.log(`${name} is a name of ${rooms.join(' and of ')}.`);
const between = imports.filter(({ file, target }) => isBetweenDoors(file, target));
for (const { file, target } of between) console.log(`${file} imports from another door: ${target}`);
const [widest] = offers;
console.log(
  `${wide.length} of ${offers.length} rooms offer more than ${MOST_NAMES} names (${widest.room} the most, ${widest.names.size}); ${shared.length} names in two rooms; ${between.length} imports between doors.`,
);
process.exitCode = [knots, wide, shared, between].every(({ length }) => length === 0) ? 0 : 1;

/** The names of each room that others use, the room with the most first. */
function offersOf(imports) {
  const namesOf = new Map();
  for (const { file, target, names } of imports) {
    const room = roomOf(target);
    if (room === roomOf(file) || room === GENERATED || !room.startsWith('src')) continue;
    const known = namesOf.get(room) ?? new Set();
    names.forEach((name) => known.add(name));
    namesOf.set(room, known);
  }
  const offers = [...namesOf].map(([room, names]) => ({ room, names }));
  return offers.sort((a, b) => b.names.size - a.names.size);
}

function roomOf(file) {
  const folder = posix.dirname(file);
  return folder === 'src' ? file : folder;
}

function sharedBy(offers) {
  const roomsOf = new Map();
  for (const { room, names } of offers)
    for (const name of names) roomsOf.set(name, [...(roomsOf.get(name) ?? []), room]);
  return [...roomsOf].filter(([, { length }]) => length > 1);
}

function isBetweenDoors(file, target) {
  if (!file.startsWith(DOORS) || !target.startsWith(DOORS)) return false;
  const [from, to] = [file, target].map((path) => path.slice(DOORS.length).split('/')[0]);
  return from !== to;
}

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
