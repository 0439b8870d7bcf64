#!/usr/bin/env node
// Joins the entries in `changes/` to a section of CHANGELOG.md and removes them: `npm run changelog -- 1.0.0`.
// Without a version it prints the section. Part of `npm run check`.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const KINDS = ['Added', 'Changed', 'Fixed', 'Deprecated', 'Removed'];
const FILE = /^\d{4}-\d\d-\d\d-[a-z\d-]+\.md$/;
const KIND = `(${KINDS.join('|')}): `;
/** One entry: it begins with its kind, and no other begins within it. */
const TEXT = new RegExp(`^${KIND}((?!.*\\n${KIND})\\S.*\\.)\\n$`, 's');

const [version] = process.argv.slice(2);
const names = readdirSync('changes').filter((name) => name !== 'README.md');
const entries = names.sort().reverse().map(readEntry);
const malformed = entries.filter(({ kind }) => kind === undefined);

if (malformed.length > 0) fail(malformed.map(({ file }) => `${file}: see changes/README.md`));
else if (version === undefined) console.log(sections());
else if (!/^\d+\.\d+\.\d+(-rc\.\d+)?$/.test(version))
  fail([`Expected a version such as 1.0.0 or 1.0.0-rc.2, got ${version}.`]);
else if (entries.length === 0) fail(['`changes/` has no entries.']);
else release();

function readEntry(name) {
  const file = `changes/${name}`;
  const [, kind, text] = FILE.test(name) ? (TEXT.exec(readFileSync(file, 'utf8')) ?? []) : [];
  return { file, kind, text };
}

function sections() {
  const used = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  return used.map((kind) => `### ${kind}\n\n${listOf(kind)}\n`).join('\n');
}

function listOf(kind) {
  const texts = entries.filter((entry) => entry.kind === kind).map(({ text }) => text);
  return texts.map((text) => `- ${capitalized(text).replaceAll(/\n(?=.)/g, '\n  ')}`).join('\n');
}

function capitalized(text) {
  return text[0].toUpperCase() + text.slice(1);
}

function release() {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  const section = `## ${version} (${day})\n\n${sections()}\n`;
  writeFileSync(
    'CHANGELOG.md',
    changelog.replace(/^(?=## )/m, () => section),
  );
  for (const { file } of entries) rmSync(file);
}

function fail(lines) {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}
