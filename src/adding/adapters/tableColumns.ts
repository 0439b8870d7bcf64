import { readCountry } from '../../matching/countries.ts';
import { USUAL_FORMATS, readDatesAs } from './tableDates.ts';
import { type ColumnMeaning, meaningOf } from './tableHeadings.ts';
import type { TableRow } from './tableMapping.ts';
import { whole } from './tableSource.ts';

export type ReadColumn = ReturnType<typeof readColumn>;

/** What a column has, as far as its heading and its values tell. */
export function readColumn(name: string, rows: readonly TableRow[]) {
  const texts = rows.map((row) => row[name] ?? '').filter((text) => text !== '');
  const meaning = meaningOf(name);
  const share = (fits: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
  const isDated = meaning === 'start' || meaning === 'joined' || meaning === 'end';
  const dates = formatsIn(texts);
  const isDate = share((text) => readDatesAs(text, dates) !== undefined);
  const tests: readonly (readonly [ColumnMeaning | 'date', number, number])[] = [
    ['wikidata', share((text) => /^(?:.*\/)?Q[1-9]\d+$/.test(text)), MOST],
    ['ror', share((text) => /^(?:https:\/\/ror\.org\/)?0[a-z0-9]{6}\d{2}$/.test(text)), MOST],
    ['url', share((text) => /^https?:\/\//.test(whole(text))), MOST],
    ['date', isDate, isDated ? SOME : MOST],
    ['country', share((text) => readCountry(text) !== undefined), MOST],
  ];
  const holds = tests.find(([, part, least]) => part >= least)?.[0];
  const words = [...new Set(texts)];
  return {
    name,
    /** What the heading says. */
    meaning,
    /** What the values are; undefined if they are texts of any kind. */
    holds,
    /** The forms of its dates. */
    dates: holds === 'date' || (isDated && isDate > 0) ? dates : [],
    /** Each value once, if there are few. */
    words: words.length <= FEW && words.length < texts.length ? words : [],
  };
}

/** Of the values of a column, how many at least are what it has. */
const MOST = 0.8;
const SOME = 0.2;

/** Words of a column that tells kinds apart. */
const FEW = 20;

/** A shorter number of milliseconds is a day within weeks of 1970, and rather something else. */
function isLong(text: string): boolean {
  return text.replace(/\D/g, '').length > 10;
}

/** A year, or the first and the last of several. */
const YEARS = /^(?:1[5-9]|20)\d\d(?:\D+(?:1[5-9]|20)\d\d)?$/;

function formatsIn(texts: readonly string[]): readonly string[] {
  return USUAL_FORMATS.filter((format) =>
    texts.some(
      (text) =>
        readDatesAs(text, [format]) !== undefined &&
        (format !== 'ms' || isLong(text)) &&
        (format !== 'yyyy' || YEARS.test(text.trim())),
    ),
  );
}
