#!/usr/bin/env node
// Adds GeoNames' names of the places on record to data/names.csv: `node scripts/placeNames.mjs /usr/share/locale`.
// The folder is that of Debian's package libgeonames-common 0.3.1: a catalog (.mo) a language, with names by GeoNames id.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Beside these, a place has its name in the main language of its country, if that is not English, in which it is named on record. */
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh'];
const MAGIC = 0x950412de;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Expected the folder of the catalogs, such as /usr/share/locale.');
  process.exit(1);
}
const read = (table) => parse(readFileSync(`data/${table}.csv`), { columns: true });
const names = read('names');
const places = [...read('cities'), ...read('states'), ...read('countries')];
const withinOf = new Map(places.filter(({ within }) => within).map((row) => [row.id, row.within]));
const codeOf = new Map(places.filter(({ code }) => code).map((row) => [row.id, row.code]));
const known = new Map(places.map(({ id }) => [id, []]));
for (const { id, name } of [...places, ...names]) known.get(id)?.push(name);
const catalogs = new Map();
const recorded = new Date().toISOString().slice(0, 10);

const added = read('identifiers')
  .filter(({ scheme, retired }) => scheme === 'GEONAMES' && retired === '')
  .flatMap(({ id, value }) => namesOf(id, value));
const rows = [...names, ...added].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
writeFileSync('data/names.csv', stringify(rows, { header: true, columns: Object.keys(names[0]) }));
console.log(`Added ${added.length} names.`);

function namesOf(id, number) {
  const native = nativeOf(id);
  const used = new Set(known.get(id));
  const folded = new Set([...used].map(fold));
  const languages = new Set([...LANGUAGES, native]);
  languages.delete('en');
  return [...languages].sort().flatMap((language) => {
    const name = catalogOf(language).get(number)?.normalize('NFC').trim();
    const alike = language === native ? used.has(name) : folded.has(fold(name ?? ''));
    return name === undefined || alike || name.includes('|') ? [] : [rowOf(id, name, language)];
  });
}

function rowOf(id, name, language) {
  const evidence = { source: 'geonames-names', recorded };
  const empty = Object.fromEntries(Object.keys(names[0]).map((column) => [column, '']));
  return { ...empty, id, name, language, name_kind: 'COMMON', ...evidence };
}

/** The language that most people in a place's country speak, by Unicode's likely subtags. */
function nativeOf(id) {
  let at = id;
  while (at !== undefined && !codeOf.has(at)) at = withinOf.get(at);
  if (at === undefined) throw new Error(`Expected "${id}" to be in a country with a code.`);
  return new Intl.Locale(`und-${codeOf.get(at)}`).maximize().language;
}

/** Without case, accents and punctuation. */
function fold(name) {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The messages of a catalog of GNU gettext, by the format of its manual ("The Format of GNU MO Files"). */
function catalogOf(language) {
  if (!catalogs.has(language)) catalogs.set(language, new Map(messagesOf(language)));
  return catalogs.get(language);
}

function messagesOf(language) {
  const path = join(folder, language, 'LC_MESSAGES', 'geonames.mo');
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  if (bytes.readUInt32LE(0) !== MAGIC) throw new Error(`${path} is not a catalog of gettext.`);
  const text = (at) => {
    const [length, start] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    return bytes.toString('utf8', start, start + length);
  };
  const [count, keys, values] = [8, 12, 16].map((at) => bytes.readUInt32LE(at));
  return Array.from({ length: count }, (_, n) => [text(keys + 8 * n), text(values + 8 * n)]);
}
