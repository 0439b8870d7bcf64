import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type Edit, add, swap } from '../support/dataset.ts';
import { saying } from '../support/readPairs.ts';

type Case = readonly [edits: Readonly<Record<string, Edit>>, ...faults: readonly string[]];

/** By title, edits of data files, and the faults that they are. */
type Cases = Readonly<Record<string, Case>>;

/** How a line of `faults.txt` edits a file: replaces words, adds a line, or is all that the file has. */
const EDITS: Readonly<Record<string, (words: string) => Edit>> = {
  '~': (words) => {
    const [from = '', to = ''] = words.split(/ → ?/);
    return swap(from, to);
  },
  '+': (line) => add(line),
  '=': (line) => () => (line === '' ? '' : `${line}\n`),
};

/** A title, and below it edits, then faults, of which `…` stands for any words. */
function readCase(text: string): readonly [title: string, Case] {
  const [title = '', ...lines] = text.split('\n  ');
  const edits: Record<string, Edit> = {};
  const isFault = (line: string) => line.startsWith('data/');
  for (const line of lines.filter((one) => !isFault(one))) {
    const [, file = '', sign = '', words = ''] = /^(\S+) (\S) ?(.*)$/.exec(line) ?? [];
    const [before = (all: string) => all, edit = before] = [edits[file], EDITS[sign]?.(words)];
    edits[file] = (all) => edit(before(all));
  }
  return [title, [edits, ...lines.filter(isFault).map(saying)]];
}

const SHORT = readFileSync(new URL('faults.txt', import.meta.url), 'utf8').trimEnd();

const LONG = 'x'.repeat(100_000);

const BOUNDS: Cases = {
  'a population that no `Int` holds': [
    { 'cities.csv': swap('850106', '85010600000000000000') },
    'data/cities.csv:3:population: expected a whole number from 0 to 2147483647, but got "85010600000000000000"',
  ],
  'an amount that a `Float` would round': [
    { 'impacts.csv': swap('1200000', '1200000.0000000001') },
    'data/impacts.csv:2:amount: expected a number of at most 15 digits, such as 1200000 or 0.5, but got "1200000.0000000001"',
  ],
  'an amount that is infinite for a `Float`': [
    { 'impacts.csv': swap('1200000', '9'.repeat(400)) },
    `data/impacts.csv:2:amount: expected a number of at most 15 digits, such as 1200000 or 0.5, but got "${'9'.repeat(60)}…" (400 characters)`,
  ],
  'a name that is too long for the index of names': [
    { 'countries.csv': swap('China', LONG) },
    `data/countries.csv:2:name: expected at most 200 characters, but got 100000: "${'x'.repeat(60)}…"`,
  ],
  'a name that is too long once its ligatures are letters': [
    { 'countries.csv': swap('China', '\ufdfa'.repeat(12)) },
    `data/countries.csv:2:name: expected at most 200 characters, but got 216: "${'\ufdfa'.repeat(12)}"`,
  ],
  'a title, a text, an address, a date, a language and an id that are too long': [
    {
      'groups.csv': swap('officials of cities who heard a lecture', LONG),
      'names.csv': swap('zh-Latn-wadegile', `zh-x-${'abcdefgh-'.repeat(30)}a`),
      'people.csv': swap('1961', `"[${'1961,'.repeat(40)}1962]"`),
      'redirects.csv': swap('hofei', LONG),
      'sources.csv': (text) =>
        text.replace('Almanac of twins', LONG).replace('org/almanac', `org/${LONG}`),
    },
    `data/groups.csv:2:defined_as: expected at most 5000 characters, but got 100000: "${'x'.repeat(60)}…"`,
    expect.stringMatching(
      /^data\/names\.csv:4:language: expected at most 100 characters, but got 276: /,
    ) as never,
    expect.stringMatching(
      /^data\/people\.csv:3:born: expected at most 100 characters, but got 206: /,
    ) as never,
    `data/redirects.csv:2:id: expected at most 200 characters, but got 100000: "${'x'.repeat(60)}…"`,
    `data/sources.csv:2:title: expected at most 500 characters, but got 100000: "${'x'.repeat(60)}…"`,
    `data/sources.csv:2:url: expected at most 2000 characters, but got 100020: "https://example.org/${'x'.repeat(40)}…"`,
  ],
  'a list of too many items, and the words of a source for a party that are too long': [
    {
      'events.csv': swap('SPEAKER:richard-v-knight', `SPEAKER:richard-v-knight=${LONG}`),
      'sister_ties.csv': swap('ohio|hubei,1979', `ohio|hubei${'|ohio'.repeat(1_000)},1979`),
    },
    `data/events.csv:3:participants: expected at most 200 characters after \`=\`, but got 100000: "${'x'.repeat(60)}…"`,
    'data/sister_ties.csv:8:parties: expected at most 1000 items, but got 1002',
  ],
  'an address with a space or a bracket in it': [
    {
      'sources.csv': (text) =>
        text.replace('org/almanac', 'org/al manac').replace('org/blog', 'org/<blog>'),
    },
    'data/sources.csv:2:url: expected an address that begins with http:// or https://, without spaces and <>"{}|\\^`, but got "https://example.org/al manac"',
    'data/sources.csv:3:url: expected an address that begins with http:// or https://, without spaces and <>"{}|\\^`, but got "https://example.org/<blog>"',
  ],
};

const CHARACTERS: Cases = {
  'a sign that turns the direction of what follows, and shows it': [
    { 'countries.csv': swap('China', 'Chi\u202ena') },
    'data/countries.csv:2:name: expected only visible characters, but got U+202E in "Chi<U+202E>na"; remove it',
  ],
  'signs that terminals and XML do not take': [
    {
      'groups.csv': swap('some forty', '\0some forty\u001b[2J'),
      'people.csv': swap('Liu Lijuan', 'Liu\u0085Lijuan\ufffe'),
    },
    'data/groups.csv:2:size: expected only visible characters, but got U+0000, U+001B in "<U+0000>some forty<U+001B>[2J"; remove them',
    'data/people.csv:3:name: expected only visible characters, but got U+0085, U+FFFE in "Liu<U+0085>Lijuan<U+FFFE>"; remove them',
  ],
  'words after `=` that would become one sign with it': [
    { 'events.csv': swap('SPEAKER:richard-v-knight', 'SPEAKER:richard-v-knight= \u0338x') },
    'data/events.csv:3:participants: expected a letter, not a combining mark, after `=`, but got "\u0338x"',
  ],
  'a column whose name has one': [
    { 'themes.csv': swap('broader', 'broader\u2066') },
    'data/themes.csv:1: expected a column "broader", but there is none',
    'data/themes.csv:1: expected no column "broader<U+2066>"; did you mean "broader"?',
  ],
  'a name with the sign that parts the items of lists': [
    { 'countries.csv': swap('China', 'China|中国') },
    'data/countries.csv:2:name: expected one name without "|", but got "China|中国"; write each name in a row of its own',
  ],
};

export const FAULTS: Cases = {
  ...Object.fromEntries(SHORT.split(/\n(?=\S)/).map(readCase)),
  ...BOUNDS,
  ...CHARACTERS,
};
