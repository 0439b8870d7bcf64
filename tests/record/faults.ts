import { readFileSync } from 'node:fs';
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

/** `{9×400}` stands for 400 nines, and `\u202e` for a sign that nobody would see. */
const written = (text: string) =>
  text
    .replaceAll(/\{([^{}]+)×(\d+)\}/g, (_, words: string, count: string) =>
      words.repeat(Number(count)),
    )
    .replaceAll(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A title, and below it edits, then faults, of which `…` stands for any words. */
function readCase(text: string): readonly [title: string, Case] {
  const [title = '', ...lines] = text.split('\n  ');
  const edits: Record<string, Edit> = {};
  const isFault = (line: string) => line.startsWith('data/');
  for (const line of lines.filter((one) => !isFault(one))) {
    const [, file = '', sign = '', words = ''] = /^(\S+) (\S) ?(.*)$/.exec(line) ?? [];
    const { [file]: before = (all: string) => all } = edits;
    const edit = EDITS[sign]?.(written(words)) ?? before;
    edits[file] = (all) => edit(before(all));
  }
  return [title, [edits, ...lines.filter(isFault).map(toldBy)]];
}

const toldBy = (line: string) => (line.includes('…') ? saying(line) : written(line));

const TEXT = readFileSync(new URL('faults.txt', import.meta.url), 'utf8').trimEnd();

export const FAULTS: Cases = Object.fromEntries(TEXT.split(/\n(?=\S)/).map(readCase));
