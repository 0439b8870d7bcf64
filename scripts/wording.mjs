#!/usr/bin/env node
// Finds phrases that a reader has to decode. Part of `npm run check`.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './setup/places.mjs';

/** Each pattern with the rule to follow instead. */
const BANNED = [
  [/\bso many\b/i, 'give the number: "n", "up to n" or "at most n"'],
  // `--anew` is the former name of an option.
  [/(?<!--)\banew\b(?!\?:| =|\)|,|`)/i, 'say "again" or name what happens'],
  [
    /\bwho(?:ever)? (?:asks|reads|sends|listens)\b/i,
    'name the person: "client", "caller", "reader"',
  ],
  [/\bwho(?:m)?ever\b/i, 'name the person: "anyone who", "the client", "the operator"'],
  [/\bwhat is no\b/i, 'say what it is: "anything other than"'],
  [/\bstill so in\b(?!.*”)/i, 'say "last confirmed in"'],
  [/\bby their letters\b/i, 'say "in alphabetical order"'],
  [/\bnone of (?:ours|theirs)\b/i, 'name the thing'],
  [/\bbroken off\b/i, 'say "interrupted"'],
  [/\bbe it\b/i, 'say "whether" or name both cases'],
  [/\bfor who\b/i, 'name the person: "for clients", "for readers"'],
  [/\bstates? of affairs\b/i, 'say "status"'],
  [/\bbrought out\b/i, 'say "published"'],
  [/\bbegins so\b/i, 'say "starts with"'],
  [/\blest\b/i, 'say "so that ... not"'],
];

const TEXT = /\.(?:md|graphql|ts|tsx|mjs|js|css|html|cypher|yml)$/;
const NOT_OURS =
  /^(?:data\/|src\/generated\/|explorer\/generated\/|tests\/golden\/|scripts\/wording\.mjs$)/;

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const files = git('ls-files', '--cached', '--others', '--exclude-standard').split('\n');
const found = files
  .filter((file) => TEXT.test(file) && !NOT_OURS.test(file))
  // One that is deleted but not staged is listed, too.
  .filter((file) => existsSync(`${root}/${file}`))
  .flatMap((file) => findings(file, readFileSync(`${root}/${file}`, 'utf8')));

for (const line of found) console.log(line);
process.exitCode = found.length === 0 ? 0 : 1;

function findings(file, text) {
  return text.split('\n').flatMap((line, at) =>
    BANNED.flatMap(([pattern, rule]) => {
      const phrase = pattern.exec(line)?.[0];
      return phrase === undefined ? [] : [`${file}:${at + 1}: "${phrase}": ${rule}`];
    }),
  );
}
